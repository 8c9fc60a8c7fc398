package regrade.app;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import regrade.platform.fx.Pulse;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// The program with its window, as JavaFX starts and stops it.
public final class WindowApplication extends Application {
    private static final Logger LOG = LoggerFactory.getLogger(WindowApplication.class);

    /// JavaFX makes its application from the bare class, so that what was begun before has to wait
    /// here until it is fetched.
    private static final AtomicReference<Optional<WindowProgram>> BEGUN =
            new AtomicReference<>(Optional.empty());

    private final WindowProgram program = BEGUN.getAndSet(Optional.empty()).orElseThrow();

    /// Returns when the window is closed.
    static void launch(WindowProgram begun) {
        BEGUN.set(Optional.of(begun));
        Pulse.quick();
        Application.launch(WindowApplication.class);
    }

    @Override
    public void start(Stage stage) {
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (_, failure) -> LOG.error("on the window's thread", failure));
        stage.setOnHidden(_ -> leave());
        var told =
                new WindowProgram.Told(
                        StartSignal::accepting, () -> StartSignal.ready(program, Platform::exit));
        program.show(stage, told);
    }

    /// The window is gone: popups must go before JavaFX does, or it crashes natively on Linux.
    private static void leave() {
        List.copyOf(Window.getWindows()).forEach(Window::hide);
        Platform.exit();
    }

    @Override
    public void stop() {
        program.end();
    }
}
