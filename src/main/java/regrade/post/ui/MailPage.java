package regrade.post.ui;

import regrade.platform.fx.Controllers;
import regrade.platform.fx.Screen;
import regrade.platform.i18n.Words;

import java.time.Clock;
import java.util.Objects;

/// Offers the mail to the settings.
public final class MailPage {
    private MailPage() {}

    /// @param clock in whose zone times are shown
    public static Screen of(Words words, MailViewModel model, Clock clock) {
        var fxml = Objects.requireNonNull(MailPage.class.getResource("mail.fxml"));
        var controllers =
                Controllers.of(MailController.class, () -> new MailController(words, model, clock))
                        .and(
                                UndecidedController.class,
                                () -> new UndecidedController(words, model));
        return new Screen("mail", "mdi2e-email-outline", fxml, controllers, model::look);
    }
}
