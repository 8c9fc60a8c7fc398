package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.inspection.UnitStory;
import regrade.journal.DataFolder;
import regrade.kernel.Problem;
import regrade.kernel.Progress;
import regrade.kernel.RecordingFeedback;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.platform.fx.Theme;
import regrade.platform.fx.WindowDriver;
import regrade.platform.i18n.Words;
import regrade.settings.BenchSettings;
import regrade.settings.SettingsChanged;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/// The data folder is opened while the window is still on its way.
final class WindowProgramTest {
    private final Clock clock = Clock.systemDefaultZone();
    private final Words words = new Words(Locale.ENGLISH, clock.getZone());
    private LastLook look = new LastLook(Theme.LIGHT, "en");
    private final AtomicReference<Stage> shown = new AtomicReference<>();
    @TempDir private Path folder;

    @Test
    void theBenchIsReadyWhenTheFolderIsOpen() throws Exception {
        var ready = new CompletableFuture<Boolean>();
        var program = program(this::open);

        try (var window = window(program, () -> ready.complete(true))) {
            assertThat(ready.get(30, TimeUnit.SECONDS)).isTrue();
            assertThat(window.texts()).contains(words.text("welcome.title"));
        }
        program.end();
        open(surroundings()).close();
    }

    @Test
    void aScanIsAnsweredBeforeItIsSaidToBePainted() throws Exception {
        var ready = new CompletableFuture<Boolean>();
        var painted = new CompletableFuture<Boolean>();
        var program = program(this::open);

        try (var window = window(program, () -> ready.complete(true))) {
            assertThat(ready.get(30, TimeUnit.SECONDS)).isTrue();
            window.act(() -> program.scan("LPNRR431702290", () -> painted.complete(true)));

            assertThat(painted.get(30, TimeUnit.SECONDS)).isTrue();
            assertThat(window.texts())
                    .doesNotContain(words.text("welcome.title"))
                    .anyMatch(text -> text.contains("LPNRR431702290"));
        }
        program.end();
    }

    @Test
    void aScanBeforeTheFolderIsOpenIsKeptForTheBench() {
        try (var before = open(surroundings())) {
            before.journal()
                    .append(
                            UnitStory.INSPECTOR,
                            List.of(new SettingsChanged(Map.of("language", "en"))));
        }
        var release = new CountDownLatch(1);
        var program = program(around -> openAfter(release, around));

        try (var window = window(program, () -> {})) {
            window.scan("LPNRR431702290");
            window.untilText(words.text("opening.kept", "LPNRR431702290"));
            release.countDown();

            window.untilText(words.text("screen.bench"));
            window.until("it is on the bench", () -> shows(window, "LPNRR431702290"));
        }
        program.end();
    }

    private static boolean shows(WindowDriver window, String text) {
        return window.texts().stream().anyMatch(shown -> shown.contains(text));
    }

    /// Nobody chose anything in this folder, so that its settings want another look.
    @Test
    void theWindowOpensAsItLookedLastAndThenAsTheSettingsWant() throws Exception {
        var chosen = new BenchSettings(Map.of("theme", "dark", "language", "fr"));
        assertThat(LastLook.keep(() -> chosen, folder)).isTrue();
        look = LastLook.read(folder);
        var release = new CountDownLatch(1);
        var ready = new CompletableFuture<Boolean>();
        var program = program(around -> openAfter(release, around));

        try (var window = window(program, () -> ready.complete(true))) {
            window.untilText(new Words(Locale.FRENCH, clock.getZone()).text("opening.scan"));
            assertThat(palette(window)).contains("dark");
            release.countDown();

            assertThat(ready.get(30, TimeUnit.SECONDS)).isTrue();
            assertThat(palette(window)).contains("light");
            window.until("it is kept", () -> LastLook.read(folder).equals(LastLook.USUAL));
        }
        program.end();
    }

    private static String palette(WindowDriver window) {
        return window.on(() -> window.scene().getStylesheets().getFirst());
    }

    @Test
    void aScanBeforeTheFirstPageWasSeenDoesNotTakeItAway() throws Exception {
        var release = new CountDownLatch(1);
        var ready = new CompletableFuture<Boolean>();
        var program = program(around -> openAfter(release, around));

        try (var window = window(program, () -> ready.complete(true))) {
            window.scan("LPNRR431702290");
            window.untilText(words.text("opening.kept", "LPNRR431702290"));
            release.countDown();

            assertThat(ready.get(30, TimeUnit.SECONDS)).isTrue();
            assertThat(window.texts()).contains(words.text("welcome.title"));
            window.scan("LPNRR431702291");
            window.until("the next one leaves it", () -> shows(window, "LPNRR431702291"));
        }
        program.end();
    }

    @Test
    void aFailureWhileTheBenchIsMadeIsSaidInTheWindow() {
        // closed under the window's hands: nothing can be read from it
        var program =
                program(
                        around -> {
                            var open = open(around);
                            open.close();
                            return open;
                        });

        var window = window(program, () -> {});
        window.untilText(words.text("message.unexpected"));
        window.press(KeyCode.ENTER);

        window.until("it is gone", () -> !shown.get().isShowing());
        program.end();
    }

    @Test
    void aFailureAfterALongOpeningIsSaidInTheWindow() {
        var release = new CountDownLatch(1);
        var program =
                program(
                        around -> {
                            var open = openAfter(release, around);
                            open.close();
                            return open;
                        });

        var window = window(program, () -> {});
        window.untilText(words.text("opening.wait"));
        release.countDown();
        window.untilText(words.text("message.unexpected"));
        window.press(KeyCode.ENTER);

        window.until("it is gone", () -> !shown.get().isShowing());
        program.end();
    }

    @Test
    void aRefusedFolderIsSaidAndLeftByOneKey() {
        var program =
                program(
                        _ -> {
                            throw new Problem(
                                    UserMessage.bad(
                                            "journal.in-use",
                                            Remedy.CLOSE_OTHER,
                                            folder.toString()));
                        });

        var window = window(program, () -> {});
        window.untilText(words.text("journal.in-use", folder.toString()));
        window.untilText(words.text("remedy.close-other"));
        window.press(KeyCode.ENTER);

        window.until("it is gone", () -> !shown.get().isShowing());
        program.end();
    }

    /// Before the next pulse: no wait could show that it was late.
    @Test
    void theKeyToLeaveWorksFromTheMomentThatTheRefusalIsSaid() {
        var view = new AtomicReference<OpeningView>();
        var window =
                WindowDriver.open(
                        stage -> {
                            shown.set(stage);
                            view.set(opening());
                            view.get().show(stage);
                        });

        window.act(
                () -> {
                    view.get().refuse(UserMessage.bad("message.unexpected", Remedy.RESTART));
                    window.keyAtOnce(KeyCode.ENTER);
                });

        assertThat(window.on(() -> shown.get().isShowing())).isFalse();
    }

    private OpeningView opening() {
        var gate =
                new ScanGate(
                        new Scene(new Pane(), 400, 300), new RecordingFeedback(), (_, _) -> {});
        return new OpeningView(gate, Theme.LIGHT, words, new OpeningProgress());
    }

    @Test
    void aFolderThatTakesItsTimeIsWaitedForInTheWindow() {
        var release = new CountDownLatch(1);
        var program = program(around -> openAfter(release, around));

        try (var window = window(program, () -> {})) {
            window.untilText(words.text("opening.wait"));
            release.countDown();
            window.untilText(words.text("welcome.title"));
        }
        program.end();
    }

    @Test
    void aWindowClosedWhileTheFolderIsOpenedLetsGoOfIt() {
        var release = new CountDownLatch(1);
        var program = program(around -> openAfter(release, around));
        var window = window(program, () -> {});
        window.untilText(words.text("opening.wait"));
        window.close();

        release.countDown();
        program.end();

        open(surroundings()).close();
        assertThat(List.of(shown.get())).noneMatch(Stage::isShowing);
    }

    private WindowProgram program(Function<Surroundings, OpenFolder> opening) {
        return new WindowProgram(
                "",
                look,
                clock,
                opening,
                (open, surroundings, around, _) -> new WindowSession(open, surroundings, around));
    }

    private WindowDriver window(WindowProgram program, Runnable ready) {
        return WindowDriver.open(
                stage -> {
                    shown.set(stage);
                    program.show(stage, new WindowProgram.Told(() -> {}, ready));
                });
    }

    private OpenFolder openAfter(CountDownLatch release, Surroundings around) {
        passed(release);
        return open(around);
    }

    private OpenFolder open(Surroundings around) {
        return new OpenFolder(new DataFolder(folder), around, OpenFolder.Start.AS_THEY_ARE);
    }

    private Surroundings surroundings() {
        return new Surroundings(words, clock, new RecordingFeedback(), Progress.NONE);
    }

    private static void passed(CountDownLatch release) {
        try {
            assertThat(release.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
