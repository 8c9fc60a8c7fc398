package regrade.settings.ui;

import javafx.application.Application;
import javafx.stage.Stage;

import regrade.settings.Setting;

/// Shows the settings on a journal in memory, to be looked at: `SettingsPreview [fr|en]
/// [light|dark]`.
public final class SettingsPreview extends Application {
    @Override
    public void start(Stage stage) {
        var bed = new SettingsBed();
        bed.shell.open(stage, bed.screen());
        bed.model.set(Setting.THEME, getParameters().getRaw().get(1));
        bed.model.set(Setting.LANGUAGE, getParameters().getRaw().get(0));
        bed.model.set(Setting.CURRENCY, "EURO");
    }
}
