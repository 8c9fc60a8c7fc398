package regrade.app;

import javafx.application.Application;
import javafx.stage.Stage;

import regrade.settings.Setting;

/// Shows the first page, to be looked at: `WelcomePreview [fr|en] [light|dark]`.
public final class WelcomePreview extends Application {
    @Override
    public void start(Stage stage) {
        var bed = new WelcomeBed();
        bed.shell.open(stage, bed.screen());
        bed.shell.change(Setting.LANGUAGE, getParameters().getRaw().get(0));
        bed.shell.change(Setting.THEME, getParameters().getRaw().get(1));
    }
}
