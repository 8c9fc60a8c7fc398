package regrade.rework.ui;

import regrade.platform.fx.Controllers;
import regrade.platform.fx.Screen;
import regrade.platform.i18n.Words;

import java.util.Objects;

/// Offers the works and wages to the settings.
public final class WorksPage {
    private WorksPage() {}

    public static Screen of(Words words, WorksViewModel model) {
        var fxml = Objects.requireNonNull(WorksPage.class.getResource("works.fxml"));
        var controllers =
                Controllers.of(WorksController.class, () -> new WorksController(words, model))
                        .and(WorkFormController.class, () -> new WorkFormController(words, model))
                        .and(WageFormController.class, () -> new WageFormController(words, model))
                        .and(
                                WorkVersionsController.class,
                                () -> new WorkVersionsController(words, model));
        return new Screen("works", "mdi2h-hammer-wrench", fxml, controllers, model::look);
    }
}
