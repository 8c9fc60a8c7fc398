package regrade.app;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import regrade.journal.DataFolder;
import regrade.kernel.Background;
import regrade.kernel.Progress;
import regrade.platform.fx.MessageBar;
import regrade.platform.fx.Pulse;
import regrade.platform.fx.ScreenThread;
import regrade.platform.fx.SystemFilePicker;
import regrade.platform.i18n.Words;
import regrade.platform.task.Lanes;
import regrade.platform.task.TimedLane;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The program's own window on a data folder, for benchmarks: a scanner types into it, and it tells
/// how long the answer took to be painted.
public final class MeasuredWindow implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Lanes lanes = new Lanes(new ScreenThread());
    private final TimedLane beats = new TimedLane("heartbeat");
    private volatile long workedOut;
    private final WindowSession session;
    private final Stage stage;
    private final Parent facts;
    private final Node checks;
    private final Label heading;

    /// Nanoseconds since the key that ends an act.
    ///
    /// @param workedOut the bench lane has the picture
    /// @param shown the next pulse begins with it
    /// @param laidOut styled and laid out
    /// @param painted and on its way to the screen
    public record Drawn(long workedOut, long shown, long laidOut, long painted) {}

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
                        new Noting(),
                        messages,
                        _ -> {});
        session = new WindowSession(open, surroundings, around);
        stage = waitFor(CompletableFuture.supplyAsync(Stage::new, Platform::runLater));
        waitFor(CompletableFuture.runAsync(() -> show(messages), Platform::runLater));
        facts = (Parent) part("#facts");
        checks = part("#checks");
        heading = (Label) checks.lookup("#heading");
    }

    private void show(MessageBar messages) {
        var gate = new ScanGate(new Scene(new Pane(), 1280, 720), messages, beats);
        session.show(stage, gate, new SystemFilePicker());
    }

    /// Starts JavaFX on the display that `DISPLAY` names, else on its headless one, whose copying
    /// of every frame point by point costs more than the frame itself.
    public static void startScreen() {
        if (System.getenv("DISPLAY") == null) System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Pulse.quick();
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
    /// @return from the scanner's Enter until the checklist beside this text is painted
    public Drawn scan(String code, String shown) {
        return drawn(
                () -> code.chars().mapToObj(Character::toString).forEach(this::typed),
                () -> key(KeyCode.ENTER, "\r", false),
                () -> shows(shown));
    }

    /// Answers the first question of the checklist in front, or takes its answer back, without the
    /// time for which a digit's key is held to see whether a scan follows.
    ///
    /// @return until another number of open questions is painted
    public Drawn answer() {
        return answer(0);
    }

    /// Answers a question of the page in front, or takes its answer back, as [#answer()] does.
    ///
    /// @param row from 0
    public Drawn answer(int row) {
        var before = waitFor(CompletableFuture.supplyAsync(heading::getText, Platform::runLater));
        var rows = ((Parent) checks.lookup("#questions")).getChildrenUnmodifiable();
        return drawn(
                () -> {},
                ((ButtonBase) rows.get(row).lookup(".pill"))::fire,
                () -> !heading.getText().equals(before));
    }

    /// Turns to the next page of questions.
    ///
    /// @return until its number is painted
    public Drawn turnPage() {
        var page = (Labeled) checks.lookup("#more");
        var before = waitFor(CompletableFuture.supplyAsync(page::getText, Platform::runLater));
        return drawn(
                () -> {},
                () -> key(KeyCode.PAGE_DOWN, "", false),
                () -> !page.getText().equals(before));
    }

    /// Takes the last act back and waits until this text is gone.
    public void undo(String shown) {
        drawn(() -> {}, () -> key(KeyCode.Z, "z", true), () -> !shows(shown));
    }

    /// Takes the last answer back and waits until another number of open questions is painted.
    public void undoAnswer() {
        var before = waitFor(CompletableFuture.supplyAsync(heading::getText, Platform::runLater));
        drawn(() -> {}, () -> key(KeyCode.Z, "z", true), () -> !heading.getText().equals(before));
    }

    /// The lanes, and when the last act on them was done.
    private final class Noting implements Background {
        @Override
        public <T> void run(
                String what,
                Callable<T> work,
                Consumer<T> then,
                Consumer<RuntimeException> failed) {
            lanes.run(
                    what,
                    () -> {
                        try {
                            return work.call();
                        } finally {
                            workedOut = System.nanoTime();
                        }
                    },
                    then,
                    failed);
        }

        @Override
        public <T> void runLong(
                String what,
                Callable<T> work,
                Consumer<T> then,
                Consumer<RuntimeException> failed) {
            lanes.runLong(what, work, then, failed);
        }
    }

    private Drawn drawn(Runnable before, Runnable act, BooleanSupplier there) {
        var painted = new CompletableFuture<Drawn>();
        Platform.runLater(
                () -> {
                    before.run();
                    new Waiting(there, painted).listen();
                    act.run();
                });
        return waitFor(painted);
    }

    /// Waits for the pulse that draws a picture.
    private final class Waiting {
        private final BooleanSupplier there;
        private final CompletableFuture<Drawn> painted;
        private final Runnable pulseBegins = this::shown;
        private final Runnable pulseLaidOut = this::laidOut;
        private final long begun = System.nanoTime();
        private long answered;
        private long shown;
        private long laidOut;

        Waiting(BooleanSupplier there, CompletableFuture<Drawn> painted) {
            this.there = there;
            this.painted = painted;
        }

        void listen() {
            scene().addPreLayoutPulseListener(pulseBegins);
            scene().addPostLayoutPulseListener(pulseLaidOut);
        }

        private void shown() {
            if (shown != 0 || !there.getAsBoolean()) return;
            shown = System.nanoTime() - begun;
            answered = workedOut - begun;
        }

        private void laidOut() {
            if (shown == 0 || laidOut != 0) return;
            laidOut = System.nanoTime() - begun;
            Platform.runLater(this::painted);
        }

        private void painted() {
            scene().removePreLayoutPulseListener(pulseBegins);
            scene().removePostLayoutPulseListener(pulseLaidOut);
            // the painter takes one picture after the other: when it comes back with this empty
            // one, the pulse's is painted too
            new Region().snapshot(null, null);
            painted.complete(new Drawn(answered, shown, laidOut, System.nanoTime() - begun));
        }
    }

    private boolean shows(String text) {
        boolean unit =
                facts.getChildrenUnmodifiable().stream()
                        .anyMatch(
                                node ->
                                        node instanceof Label label
                                                && node.isVisible()
                                                && label.getText().equals(text));
        return unit && checks.isVisible();
    }

    private Node part(String selector) {
        return waitFor(
                CompletableFuture.supplyAsync(
                        () -> Objects.requireNonNull(scene().getRoot().lookup(selector)),
                        Platform::runLater));
    }

    private Scene scene() {
        return Objects.requireNonNull(stage.getScene());
    }

    private void typed(String character) {
        key(KeyCode.getKeyCode(character), character, false);
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
        beats.close();
        lanes.stop(LONGEST);
        session.close();
    }
}
