package regrade.settings.ui;

import regrade.platform.fx.Controllers;
import regrade.platform.fx.FilePicker;
import regrade.platform.fx.Screen;
import regrade.platform.i18n.Words;

import java.util.Objects;

/// Offers the settings to the shell.
public final class SettingsScreen {
    private SettingsScreen() {}

    /// @param picker where the command sheet is to be put
    public static Screen of(
            Words words,
            SettingsViewModel model,
            PrinterDesk desk,
            ScaleDesk scale,
            FilePicker picker) {
        var fxml = Objects.requireNonNull(SettingsScreen.class.getResource("settings.fxml"));
        var controllers =
                Controllers.of(
                        SettingsController.class,
                        () -> new SettingsController(words, model, desk, scale, picker));
        return new Screen(
                "settings",
                "mdi2c-cog-outline",
                fxml,
                controllers,
                () -> {
                    model.look();
                    model.findPrinters(desk);
                    model.findPorts(scale);
                });
    }
}
