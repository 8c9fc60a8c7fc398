package regrade.settings.ui;

import regrade.platform.fx.Controllers;
import regrade.platform.fx.Screen;
import regrade.platform.i18n.Words;

import java.util.Objects;

/// Offers the settings to the shell.
public final class SettingsScreen {
    private SettingsScreen() {}

    public static Screen of(Words words, SettingsViewModel model, PrinterDesk desk) {
        var fxml = Objects.requireNonNull(SettingsScreen.class.getResource("settings.fxml"));
        var controllers =
                Controllers.of(
                        SettingsController.class, () -> new SettingsController(words, model, desk));
        return new Screen(
                "settings",
                "mdi2c-cog-outline",
                fxml,
                controllers,
                () -> {
                    model.look();
                    model.findPrinters(desk);
                });
    }
}
