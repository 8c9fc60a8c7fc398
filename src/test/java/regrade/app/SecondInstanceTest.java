package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.journal.DataFolder;
import regrade.kernel.Problem;
import regrade.kernel.Progress;
import regrade.kernel.RecordingFeedback;
import regrade.platform.fx.Theme;
import regrade.platform.fx.WindowDriver;
import regrade.platform.i18n.Words;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/// The program started twice on one data folder.
class SecondInstanceTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theSecondSaysWhyItCannotOpenAndLeavesByOneKey(String language) {
        var clock = Clock.systemDefaultZone();
        var words = new Words(Locale.of(language), clock.getZone());
        var surroundings = new Surroundings(words, clock, new RecordingFeedback(), Progress.NONE);
        try (var _ = open(surroundings)) {
            var refused = catchThrowableOfType(Problem.class, () -> open(surroundings).close());
            var shown = new AtomicReference<Stage>();
            var window =
                    WindowDriver.open(
                            stage -> {
                                shown.set(stage);
                                var opening = opening(words);
                                opening.show(stage);
                                opening.refuse(refused.userMessage());
                            });

            window.untilText(words.text("journal.in-use", folder.toString()));
            window.untilText(words.text("remedy.close-other"));
            window.press(KeyCode.ENTER);

            window.until("it is gone", () -> !shown.get().isShowing());
        }
        open(surroundings).close();
        assertThat(folder).isDirectory();
    }

    private static OpeningView opening(Words words) {
        var scene = new Scene(new Pane(), 1280, 720);
        var gate = new ScanGate(scene, new RecordingFeedback(), (_, _) -> {});
        return new OpeningView(gate, Theme.LIGHT, words, new OpeningProgress());
    }

    private OpenFolder open(Surroundings surroundings) {
        return new OpenFolder(new DataFolder(folder), surroundings, OpenFolder.Start.AS_THEY_ARE);
    }
}
