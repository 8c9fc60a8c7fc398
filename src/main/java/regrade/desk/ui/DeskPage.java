package regrade.desk.ui;

import regrade.platform.fx.Controllers;
import regrade.platform.fx.Screen;
import regrade.platform.i18n.Words;

import java.util.Objects;

/// Offers the desk to the returns screen.
public final class DeskPage {
    private DeskPage() {}

    /// The parts of the page.
    public record Models(DeskViewModel desk, ReplyViewModel reply, DeskSetupViewModel setup) {}

    public static Screen of(Words words, Models models) {
        var fxml = Objects.requireNonNull(DeskPage.class.getResource("desk.fxml"));
        var controllers =
                Controllers.of(
                                DeskController.class,
                                () ->
                                        new DeskController(
                                                words, models.desk, models.reply, models.setup))
                        .and(DetailController.class, () -> new DetailController(words, models.desk))
                        .and(
                                StandingController.class,
                                () -> new StandingController(words, models.desk))
                        .and(ReplyController.class, () -> new ReplyController(words, models.reply))
                        .and(SetupController.class, () -> new SetupController(words, models.setup));
        return new Screen(
                "requests",
                "mdi2m-message-reply-text-outline",
                fxml,
                controllers,
                models.desk::look);
    }
}
