package regrade.inspection.ui;

import regrade.platform.fx.Controllers;
import regrade.platform.fx.Screen;
import regrade.platform.i18n.Words;

import java.util.Objects;

/// Offers the undeclared units to the returns.
public final class UndeclaredPage {
    private UndeclaredPage() {}

    public static Screen of(Words words, UndeclaredViewModel model) {
        var fxml = Objects.requireNonNull(UndeclaredPage.class.getResource("undeclared.fxml"));
        var controllers =
                Controllers.of(
                        UndeclaredController.class, () -> new UndeclaredController(words, model));
        return new Screen("undeclared", "mdi2h-help-box-outline", fxml, controllers, model::look);
    }
}
