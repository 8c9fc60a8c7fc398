package regrade.app;

import regrade.platform.fx.Controllers;
import regrade.platform.fx.Screen;
import regrade.platform.i18n.Words;

import java.util.Objects;

/// Offers the first page to the shell, which shows it on the rail to nobody.
public final class WelcomeScreen {
    /// The page's code; the shell begins with it where the journal is empty.
    public static final String CODE = "welcome";

    private WelcomeScreen() {}

    public static Screen of(Words words, WelcomeViewModel model) {
        var fxml = Objects.requireNonNull(WelcomeScreen.class.getResource("welcome.fxml"));
        var controllers =
                Controllers.of(WelcomeController.class, () -> new WelcomeController(words, model));
        return new Screen(CODE, "mdi2h-hand-wave", fxml, controllers, () -> {});
    }
}
