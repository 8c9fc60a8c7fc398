package regrade.app;

import javafx.application.Application;
import javafx.stage.Stage;
import regrade.kernel.UserMessage;
import regrade.settings.Setting;

/// Shows the shell with screens in memory, to be looked at: `ShellPreview [fr|en] [light|dark]`.
public final class ShellPreview extends Application {
    @Override
    public void start(Stage stage) {
        var fixture = ShellFixture.plain();
        var wanted = getParameters().getRaw();
        if (!wanted.isEmpty()) fixture.change(Setting.LANGUAGE, wanted.get(0));
        if (wanted.size() > 1) fixture.change(Setting.THEME, wanted.get(1));
        fixture.open(stage);
        fixture.messages.tell(UserMessage.question("message.unexpected"));
    }
}
