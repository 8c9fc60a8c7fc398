package regrade.app;

import regrade.platform.fx.Screen;
import regrade.platform.fx.ScreenThread;
import regrade.platform.task.TimedLane;
import regrade.post.CarryPost;
import regrade.post.ui.MailPage;
import regrade.post.ui.MailViewModel;

import java.time.Duration;

/// The mail of the window: its page among the settings, and the lanes on which it is carried.
final class MailCarrier {
    private static final Duration LAST_MAIL = Duration.ofSeconds(3);

    private final Bench bench;
    private final WindowSession.Around around;
    private final TimedLane sending = new TimedLane("outgoing mail");
    private final TimedLane reading = new TimedLane("mailbox");
    private final MailViewModel model;
    private final CarryPost carry;

    /// @param changed hears that the page set something, on the screen's thread
    /// @param came hears on any thread that mails were taken in
    MailCarrier(Bench bench, WindowSession.Around around, Runnable changed, Runnable came) {
        this.bench = bench;
        this.around = around;
        var posting = bench.posting();
        this.model =
                new MailViewModel(
                        around.background(),
                        new ScreenThread(),
                        around.messages(),
                        new MailViewModel.Acts(
                                bench.settings(),
                                bench.changeSettings(),
                                posting.setUpMail(),
                                posting.decideMail(),
                                bench.stores().post(),
                                () -> {
                                    changed.run();
                                    start();
                                }));
        this.carry =
                posting.carry(
                        new CarryPost.Lanes(sending, reading),
                        around.messages(),
                        model::told,
                        came);
    }

    /// Sends what waits and looks into the mailbox, and goes on with both.
    void start() {
        carry.wake();
        carry.look();
    }

    /// A reply was queued, or the settings may name another server.
    void wake() {
        carry.wake();
    }

    Screen page() {
        return MailPage.of(around.words(), model, bench.clock());
    }

    /// Lets a mail that is being sent come to its end.
    void close() {
        carry.end();
        sending.stop(LAST_MAIL);
        // not interrupted: it may be writing to the journal
        reading.stop(LAST_MAIL);
    }
}
