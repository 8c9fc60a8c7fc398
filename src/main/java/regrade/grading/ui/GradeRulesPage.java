package regrade.grading.ui;

import regrade.platform.fx.Controllers;
import regrade.platform.fx.Screen;
import regrade.platform.i18n.Words;

import java.util.Objects;

/// Offers the grade rules to the settings.
public final class GradeRulesPage {
    private GradeRulesPage() {}

    public static Screen of(Words words, GradeRulesViewModel model) {
        var fxml = Objects.requireNonNull(GradeRulesPage.class.getResource("rules.fxml"));
        var controllers =
                Controllers.of(RulesController.class, () -> new RulesController(words, model))
                        .and(RuleFormController.class, () -> new RuleFormController(words, model))
                        .and(TrialController.class, () -> new TrialController(words, model))
                        .and(VersionsController.class, () -> new VersionsController(words, model));
        return new Screen("grade-rules", "mdi2s-scale-balance", fxml, controllers, model::look);
    }
}
