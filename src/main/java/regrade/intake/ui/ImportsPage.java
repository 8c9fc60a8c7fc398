package regrade.intake.ui;

import regrade.platform.fx.FilePicker;
import regrade.platform.fx.Screen;
import regrade.platform.i18n.Words;

import java.util.Objects;

/// Offers the list of imports to the returns screen.
public final class ImportsPage {
    private ImportsPage() {}

    public static Screen of(
            Words words, PastImportsViewModel model, ImportViewModel imports, FilePicker picker) {
        var fxml = Objects.requireNonNull(ImportsPage.class.getResource("imports.fxml"));
        var controllers =
                ImportPanel.controllers(words, imports)
                        .and(
                                PastImportsController.class,
                                () -> new PastImportsController(words, model, imports, picker));
        return new Screen("imports", "mdi2t-tray-arrow-down", fxml, controllers, model::look);
    }
}
