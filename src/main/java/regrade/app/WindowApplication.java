package regrade.app;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;

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
import regrade.platform.task.Lanes;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// The program with its window: opens the data folder beside the window's thread, then shows the
/// shell.
public final class WindowApplication extends Application {
    private static final Logger LOG = LoggerFactory.getLogger(WindowApplication.class);
    private static final Duration WAY_OUT = Duration.ofSeconds(10);

    private final Clock clock = Clock.systemDefaultZone();
    private final ScreenThread screen = new ScreenThread();
    private final Lanes lanes = new Lanes(screen);
    private final Sounds sounds = new Sounds(this::soundsWanted);
    private final MessageBar messages = new MessageBar(screen, sounds);
    private volatile Optional<OpenFolder> folder = Optional.empty();
    private volatile Optional<WindowSession> session = Optional.empty();

    @Override
    public void start(Stage stage) {
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (_, failure) -> LOG.error("on the window's thread", failure));
        var arguments =
                WindowArguments.of(getParameters().getRaw())
                        .orElseThrow(() -> new IllegalArgumentException("a command has no window"));
        var system = Locale.getDefault();
        var words =
                new Words(new Languages().choose(arguments.language(), system), clock.getZone());
        var named = Optional.of(arguments.language()).filter(Predicate.not(String::isEmpty));
        var appearance = new Appearance(words, system, named);
        var opening = new OpeningView(stage, words);
        var surroundings = new Surroundings(words, clock, messages, opening.progress(screen));
        stage.setOnHidden(_ -> leave());
        lanes.runLong(
                "open the data folder",
                () -> {
                    var open =
                            new OpenFolder(
                                    new DataFolder(arguments.folder()),
                                    surroundings,
                                    OpenFolder.Start.AS_THEY_ARE);
                    folder = Optional.of(open);
                    return open;
                },
                open -> opened(open, surroundings, appearance, stage, opening),
                failure -> opening.refuse(told(failure)));
    }

    private void opened(
            OpenFolder open,
            Surroundings surroundings,
            Appearance appearance,
            Stage stage,
            OpeningView opening) {
        opening.done();
        var around = new WindowSession.Around(surroundings.words(), appearance, lanes, messages);
        var window = new WindowSession(open, surroundings, around);
        session = Optional.of(window);
        window.show(stage, new SystemFilePicker());
        // the whole screen is the bench; set when shown, for the opening page may have sized the
        // window
        stage.setMaximized(true);
        afterTwoFrames(() -> StartSignal.give(Platform::exit));
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
        return session.map(WindowSession::soundsWanted).orElse(false);
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

    /// The window is gone: popups must go before JavaFX does, or it crashes natively on Linux.
    private static void leave() {
        List.copyOf(Window.getWindows()).forEach(Window::hide);
        Platform.exit();
    }

    @Override
    public void stop() {
        lanes.stop(WAY_OUT);
        // a window closed while the folder was being opened has a folder and no session
        session.ifPresentOrElse(WindowSession::close, () -> folder.ifPresent(OpenFolder::close));
        sounds.close();
    }
}
