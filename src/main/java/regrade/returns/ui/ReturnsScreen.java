package regrade.returns.ui;

import regrade.platform.fx.Controllers;
import regrade.platform.fx.FilePicker;
import regrade.platform.fx.Screen;
import regrade.platform.i18n.Words;

import java.util.Objects;

/// Offers the returns to the shell.
public final class ReturnsScreen {
    private ReturnsScreen() {}

    public static Screen of(
            Words words, ReturnsViewModel model, ImportViewModel imports, FilePicker picker) {
        var controllers =
                Controllers.of(
                                ReturnsController.class,
                                () -> new ReturnsController(words, model, imports, picker))
                        .and(ImportController.class, () -> new ImportController(words, imports));
        var fxml = Objects.requireNonNull(ReturnsScreen.class.getResource("returns.fxml"));
        return new Screen("returns", "mdi2p-package-down", fxml, controllers, model::refresh);
    }
}
