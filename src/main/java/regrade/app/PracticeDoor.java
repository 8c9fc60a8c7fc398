package regrade.app;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import regrade.kernel.UserMessage;
import regrade.platform.fx.FilePicker;
import regrade.platform.fx.MessageBar;
import regrade.platform.fx.ScreenThread;
import regrade.platform.i18n.Words;
import regrade.platform.task.Lanes;
import regrade.platform.task.TimedLane;
import regrade.settings.Setting;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/// The way from the real bench into the practice and back. The practice has a scene, lanes, words
/// and a message bar of its own: the real bench stays behind it as it is, to the last node.
final class PracticeDoor {
    private static final Duration WAY_OUT = Duration.ofSeconds(10);

    private final Bench bench;
    private final Surroundings surroundings;
    private final WindowSession.Around around;
    private final BooleanSupplier idle;
    private final AtomicReference<Optional<OpenFolder>> opened =
            new AtomicReference<>(Optional.empty());
    private Optional<Inside> inside = Optional.empty();
    private Optional<Room> room = Optional.empty();
    private boolean moving;

    /// The window that the door is in.
    ///
    /// @param stage where both are shown
    /// @param real the scene of the real bench
    record Room(Stage stage, Scene real, FilePicker picker) {}

    /// @param beats the gate's
    private record Inside(PracticeSession session, Lanes lanes, TimedLane beats) {
        void end() {
            beats.close();
            lanes.stop(WAY_OUT);
            session.close();
        }
    }

    /// @param idle whether nothing is on the real bench
    PracticeDoor(
            Bench bench,
            Surroundings surroundings,
            WindowSession.Around around,
            BooleanSupplier idle) {
        this.bench = bench;
        this.surroundings = surroundings;
        this.around = around;
        this.idle = idle;
    }

    /// The window is there. On the screen's thread, once.
    void in(Room shown) {
        room = Optional.of(shown);
    }

    /// Lays the practice bench beside the real one and shows it. On the screen's thread.
    ///
    /// @param name who practises, as far as it is known
    void enter(String name) {
        if (moving || inside.isPresent()) return;
        if (!idle.getAsBoolean()) {
            around.messages().tell(UserMessage.question("practice.busy"));
            return;
        }
        moving = true;
        around.messages().tell(UserMessage.good("practice.opening"));
        var lanes = new Lanes(new ScreenThread());
        var messages = new MessageBar(new ScreenThread(), around.sound());
        var words = new Words(around.words().language(), surroundings.clock().getZone());
        var own = new Surroundings(words, surroundings.clock(), messages, surroundings.progress());
        var appearance = new Appearance(words, Locale.getDefault(), Optional.empty());
        var parts = new WindowSession.Around(words, appearance, lanes, messages, around.sound());
        var trainee = trainee(name);
        around.background()
                .runLong(
                        "practice",
                        () -> {
                            var open = PracticeFolder.open(bench.folder(), own, trainee);
                            opened.set(Optional.of(open));
                            return open;
                        },
                        open -> show(open, own, parts, lanes),
                        failure -> {
                            moving = false;
                            lanes.stop(WAY_OUT);
                            around.messages().problem(failure);
                        });
    }

    private PracticeFolder.Trainee trainee(String name) {
        var real = bench.settings().current();
        var look = new LastLook(around.appearance().themeProperty().get(), "");
        var set = new HashMap<>(PracticeFolder.Trainee.unknown(around.words(), look).set());
        set.put(Setting.SOUNDS, real.get(Setting.SOUNDS));
        set.put(Setting.CONFIRM_SAVE, real.get(Setting.CONFIRM_SAVE));
        set.put(Setting.INSPECTOR, name.isBlank() ? real.get(Setting.INSPECTOR) : name);
        return new PracticeFolder.Trainee(set);
    }

    private void show(OpenFolder open, Surroundings own, WindowSession.Around parts, Lanes lanes) {
        moving = false;
        var shown = room.orElseThrow();
        var beats = new TimedLane("practice-heartbeat");
        var session =
                new PracticeSession(
                        open, own, parts, PracticeFolder.results(bench.folder()), this::leave);
        inside = Optional.of(new Inside(session, lanes, beats));
        opened.set(Optional.empty());
        around.messages().clear();
        var scene = new Scene(new Pane(), shown.real().getWidth(), shown.real().getHeight());
        session.show(shown.stage(), new ScanGate(scene, parts.messages(), beats), shown.picker());
    }

    /// Shows the real bench again, as it was. On the screen's thread.
    private void leave() {
        if (moving || inside.isEmpty()) return;
        moving = true;
        var left = inside.orElseThrow();
        inside = Optional.empty();
        left.session().hide();
        var shown = room.orElseThrow();
        shown.stage().setScene(shown.real());
        shown.stage().setTitle("Regrade");
        // half of a theme is the whole program's
        around.appearance().themeProperty().get().colour(shown.real());
        around.background()
                .runLong(
                        "leave practice",
                        () -> {
                            left.end();
                            return true;
                        },
                        _ -> moving = false,
                        failure -> {
                            moving = false;
                            around.messages().problem(failure);
                        });
    }

    /// The program ends, wherever it is.
    void close() {
        inside.ifPresent(Inside::end);
        inside = Optional.empty();
        opened.getAndSet(Optional.empty()).ifPresent(OpenFolder::close);
    }
}
