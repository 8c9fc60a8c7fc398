package regrade.app;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import regrade.journal.DataFolder;
import regrade.kernel.Progress;
import regrade.platform.fx.MessageBar;
import regrade.platform.fx.ScreenThread;
import regrade.platform.fx.SystemFilePicker;
import regrade.platform.i18n.Words;
import regrade.platform.task.Lanes;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// The program's own window on a data folder, without a display, for benchmarks: a scanner types
/// into it, and it tells how long the answer took to be painted.
public final class MeasuredWindow implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Lanes lanes = new Lanes(new ScreenThread());
    private final WindowSession session;
    private final Stage stage;

    private MeasuredWindow(Path folder, Clock clock) {
        var words = new Words(Locale.ENGLISH, clock.getZone());
        var messages = new MessageBar(new ScreenThread(), _ -> {});
        var surroundings = new Surroundings(words, clock, messages, Progress.NONE);
        var open =
                new OpenFolder(new DataFolder(folder), surroundings, OpenFolder.Start.AS_THEY_ARE);
        var around =
                new WindowSession.Around(
                        words,
                        new Appearance(words, Locale.ENGLISH, Optional.empty()),
                        lanes,
                        messages);
        session = new WindowSession(open, surroundings, around);
        stage = waitFor(CompletableFuture.supplyAsync(Stage::new, Platform::runLater));
        waitFor(
                CompletableFuture.runAsync(
                        () -> session.show(stage, new SystemFilePicker()), Platform::runLater));
    }

    /// Starts JavaFX without a display. Before the first window.
    public static void startWithoutDisplay() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Platform.setImplicitExit(false);
        var started = new CompletableFuture<Boolean>();
        Platform.startup(() -> started.complete(true));
        waitFor(started);
    }

    /// @param clock what the bench takes for the time
    public static MeasuredWindow open(Path folder, Clock clock) {
        return new MeasuredWindow(folder, clock);
    }

    /// Types a code as a scanner does.
    ///
    /// @param shown a text that only this unit shows
    /// @return nanoseconds from the scanner's Enter until the checklist beside this text is painted
    public long scan(String code, String shown) {
        var painted = new CompletableFuture<Long>();
        Platform.runLater(
                () -> {
                    code.chars()
                            .forEach(
                                    c ->
                                            key(
                                                    KeyCode.getKeyCode(Character.toString(c)),
                                                    Character.toString(c),
                                                    false));
                    long begun = System.nanoTime();
                    whenPainted(
                            () -> shows(shown), () -> painted.complete(System.nanoTime() - begun));
                    key(KeyCode.ENTER, "\r", false);
                });
        return waitFor(painted);
    }

    /// Takes the last act back and waits until this text is gone.
    public void undo(String shown) {
        var painted = new CompletableFuture<Boolean>();
        Platform.runLater(
                () -> {
                    whenPainted(() -> !shows(shown), () -> painted.complete(true));
                    key(KeyCode.Z, "z", true);
                });
        waitFor(painted);
    }

    private boolean shows(String text) {
        boolean unit =
                scene().getRoot().lookupAll("#facts .label").stream()
                        .anyMatch(
                                node ->
                                        node instanceof Label label
                                                && label.getText().equals(text));
        return unit && scene().getRoot().lookup("#checks").isVisible();
    }

    private void whenPainted(BooleanSupplier so, Runnable then) {
        scene().addPostLayoutPulseListener(
                        new Runnable() {
                            private boolean over;

                            @Override
                            public void run() {
                                if (over || !so.getAsBoolean()) return;
                                over = true;
                                Platform.runLater(
                                        () -> {
                                            scene().removePostLayoutPulseListener(this);
                                            onePixel();
                                            then.run();
                                        });
                            }
                        });
    }

    /// The painter takes one picture after the other: when it comes back with this one, the pulse's
    /// is painted too.
    private void onePixel() {
        var pixel = new SnapshotParameters();
        pixel.setViewport(new Rectangle2D(0, 0, 1, 1));
        scene().getRoot().snapshot(pixel, null);
    }

    private Scene scene() {
        return Objects.requireNonNull(stage.getScene());
    }

    private void key(KeyCode code, String text, boolean shortcut) {
        fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code, shortcut);
        fire(KeyEvent.KEY_TYPED, text, KeyCode.UNDEFINED, shortcut);
    }

    private void fire(EventType<KeyEvent> type, String text, KeyCode code, boolean shortcut) {
        var focused = Optional.<EventTarget>ofNullable(scene().getFocusOwner()).orElse(scene());
        Event.fireEvent(focused, new KeyEvent(type, text, "", code, false, shortcut, false, false));
    }

    private static <T> T waitFor(CompletableFuture<T> result) {
        return result.orTimeout(LONGEST.toSeconds(), TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        waitFor(CompletableFuture.runAsync(stage::hide, Platform::runLater));
        lanes.stop(LONGEST);
        session.close();
    }
}
