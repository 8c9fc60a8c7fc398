package regrade.app;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import regrade.journal.DataFolder;
import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.platform.fx.MessageBar;
import regrade.platform.fx.ScreenThread;
import regrade.platform.fx.SystemFilePicker;
import regrade.platform.i18n.Languages;
import regrade.platform.i18n.Words;
import regrade.platform.sound.Sounds;
import regrade.platform.task.Ahead;
import regrade.platform.task.Lanes;
import regrade.platform.task.TimedLane;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// The program with its window, from its first moment on: the window is shown as soon as there can
/// be one, takes scans from then on, and becomes the bench when the data folder is open.
///
/// Question: when is the folder opened? Answer: when the window stands. Price: where there are more
/// than two processors it could be open sooner. Begun before JavaFX, it took JavaFX's processor on
/// the machines of a bench, and the first window came a third later.
final class WindowProgram {
    private static final Logger LOG = LoggerFactory.getLogger(WindowProgram.class);
    private static final Duration WAY_OUT = Duration.ofSeconds(10);
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    private final String language;
    private final LastLook look;
    private final ScreenThread screen = new ScreenThread();
    private final Lanes lanes = new Lanes(screen);
    private final TimedLane beats = new TimedLane("heartbeat");
    private final Sounds sounds = new Sounds(this::soundsWanted);
    private final MessageBar messages = new MessageBar(screen, sounds);
    private final OpeningProgress progress = new OpeningProgress();
    private final Surroundings surroundings;
    private final Function<Surroundings, OpenFolder> opening;
    private final Making making;
    private Optional<Ahead<OpenFolder>> folder = Optional.empty();
    private volatile Optional<OpenWindow> session = Optional.empty();
    private volatile boolean ended;
    private Optional<ScanGate> gate = Optional.empty();

    /// Who is told how far the window is, on the screen's thread.
    ///
    /// @param accepting it is painted and takes scans
    /// @param ready the bench is painted
    record Told(Runnable accepting, Runnable ready) {}

    /// Makes what is shown of an open folder.
    interface Making {
        /// @param leave closes the window
        OpenWindow make(
                OpenFolder open,
                Surroundings surroundings,
                WindowSession.Around around,
                Runnable leave);
    }

    /// @param language that the program was started with; empty for none
    /// @param opening opens the data folder; on a thread of its own
    /// @param making makes what is shown of it
    WindowProgram(
            String language,
            LastLook look,
            Clock clock,
            Function<Surroundings, OpenFolder> opening,
            Making making) {
        this.language = language;
        this.look = look;
        var wanted = language.isEmpty() ? look.language() : language;
        var words = new Words(new Languages().choose(wanted, Locale.getDefault()), clock.getZone());
        this.surroundings = new Surroundings(words, clock, messages, progress);
        this.opening = opening;
        this.making = making;
    }

    static WindowProgram of(WindowArguments arguments, Clock clock) {
        var folder = new DataFolder(arguments.folder());
        var look = LastLook.read(folder.root());
        return arguments.practice()
                ? practice(arguments.language(), look, clock, folder)
                : new WindowProgram(
                        arguments.language(),
                        look,
                        clock,
                        around -> new OpenFolder(folder, around, OpenFolder.Start.AS_THEY_ARE),
                        (open, surroundings, around, _) ->
                                new WindowSession(open, surroundings, around));
    }

    /// The practice alone, beside a bench that may be open elsewhere.
    private static WindowProgram practice(
            String language, LastLook look, Clock clock, DataFolder real) {
        return new WindowProgram(
                language,
                look,
                clock,
                around ->
                        PracticeFolder.open(
                                real, around, PracticeFolder.Trainee.unknown(around.words(), look)),
                (open, surroundings, around, leave) ->
                        new PracticeSession(
                                open, surroundings, around, PracticeFolder.results(real), leave));
    }

    /// Shows the window, and the bench in it as soon as the folder is open. On the screen's thread,
    /// once.
    void show(Stage stage, Told told) {
        var gate = new ScanGate(new Scene(new Pane(), WIDTH, HEIGHT), messages, beats);
        this.gate = Optional.of(gate);
        var view = new OpeningView(gate, look.theme(), surroundings.words(), progress);
        // the whole screen is the bench; said before, the window is laid out only once
        stage.setMaximized(true);
        view.show(stage);
        afterTwoFrames(told.accepting());
        var folder = Ahead.begin("open the data folder", () -> opening.apply(surroundings));
        this.folder = Optional.of(folder);
        folder.then(
                screen,
                open -> {
                    view.done();
                    // closed meanwhile
                    if (ended || !stage.isShowing()) return;
                    if (shown(stage, gate, open, view)) afterTwoFrames(told.ready());
                },
                failure -> view.refuse(told(failure)));
    }

    /// @return false if something failed, which then stands in the window
    private boolean shown(Stage stage, ScanGate gate, OpenFolder open, OpeningView view) {
        try {
            show(stage, gate, open);
            return true;
        } catch (RuntimeException e) {
            view.refuse(told(e));
            return false;
        }
    }

    private void show(Stage stage, ScanGate gate, OpenFolder open) {
        var words = surroundings.words();
        var named = Optional.of(language).filter(Predicate.not(String::isEmpty));
        var appearance = new Appearance(words, Locale.getDefault(), named);
        var around = new WindowSession.Around(words, appearance, lanes, messages, sounds);
        var window = making.make(open, surroundings, around, stage::hide);
        session = Optional.of(window);
        window.show(stage, gate, new SystemFilePicker());
    }

    /// Takes a code as if it had been scanned. On the screen's thread, after the bench was shown.
    ///
    /// @param painted told when the answer is
    void scan(String code, Runnable painted) {
        gate.ifPresent(open -> open.scanned(code));
        // the bench lane takes one after the other
        lanes.run("answered", () -> code, _ -> afterTwoFrames(painted), messages::problem);
    }

    private static UserMessage told(RuntimeException failure) {
        if (failure instanceof Problem problem) {
            LOG.warn("not opened: {}", problem.userMessage().key(), problem);
            return problem.userMessage();
        }
        LOG.error("not opened", failure);
        return UserMessage.bad("message.unexpected", Remedy.RESTART);
    }

    private boolean soundsWanted() {
        return session.map(OpenWindow::soundsWanted).orElse(false);
    }

    private static void afterTwoFrames(Runnable then) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames < 2) return;
                stop();
                then.run();
            }
        }.start();
    }

    /// Lets go of the data folder, also of one that was still being opened. When no window is left.
    void end() {
        ended = true;
        beats.close();
        lanes.stop(WAY_OUT);
        // a window closed while the folder was being opened has a folder and no session
        session.ifPresentOrElse(
                OpenWindow::close,
                () -> folder.flatMap(begun -> begun.await(WAY_OUT)).ifPresent(OpenFolder::close));
        sounds.close();
    }
}
