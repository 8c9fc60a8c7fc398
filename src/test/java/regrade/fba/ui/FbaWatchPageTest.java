package regrade.fba.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.app.ShellBed;
import regrade.fba.WatchBed;
import regrade.kernel.DirectBackground;
import regrade.kernel.RecordingFeedback;
import regrade.platform.fx.PagedScreen;
import regrade.platform.fx.WindowDriver;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Findings are looked through by keys alone.
class FbaWatchPageTest {
    @TempDir private Path folder;

    private final List<WindowDriver> open = new ArrayList<>();
    private final RecordingFeedback feedback = new RecordingFeedback();

    @AfterEach
    void close() {
        open.forEach(WindowDriver::close);
    }

    private WindowDriver window(WatchBed bed, ShellBed shell) {
        var words = shell.words();
        var model = new FbaWatchViewModel(new DirectBackground(), feedback, bed.watch);
        var screen =
                PagedScreen.of(
                        words,
                        new PagedScreen.Front("returns", "mdi2p-package-down"),
                        List.of(FbaWatchPage.of(words, model)));
        var window = WindowDriver.open(stage -> shell.open(stage, screen));
        open.add(window);
        window.act(model::look);
        return window;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aFindingSaysWhatToChangeAndShowsItsLines(String language) {
        var bed =
                new WatchBed(folder)
                        .catalogue("A,Mug,branded\nB,Cup,plain")
                        .returned(
                                """
                                2026-09-01,O1,A,1,SELLABLE,Pending repackaging,LPN1
                                2026-09-02,O2,B,1,SELLABLE,Repackaged Successfully,LPN2
                                """);
        var shell = new ShellBed(Locale.of(language));
        var words = shell.words();
        var window = window(bed, shell);

        assertThat(window.texts())
                .contains(
                        words.text("fba.kind.contradicts"),
                        words.text("fba.kind.repackaged"),
                        words.text("fba.advice.contradicts"))
                .anyMatch(text -> text.contains("LPN1"));
        window.press(KeyCode.DOWN);
        assertThat(window.texts())
                .contains(words.text("fba.advice.repackaged"))
                .anyMatch(text -> text.contains("LPN2"))
                .noneMatch(text -> text.contains("LPN1"));
        window.press(KeyCode.CONTROL, KeyCode.C);
        assertThat(window.on(() -> Clipboard.getSystemClipboard().getString()))
                .contains(words.text("fba.advice.repackaged"));
        assertThat(feedback.keys()).containsExactly("fba.copied");

        window.press(KeyCode.CONTROL, KeyCode.K);
        assertThat(window.texts())
                .contains(words.text("fba.advice.contradicts"))
                .doesNotContain(words.text("fba.kind.repackaged"));
        assertThat(window.cut()).allMatch(String::isEmpty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void whereNothingIsFoundThePageSaysWhatToImport(String language) {
        var shell = new ShellBed(Locale.of(language));
        var window = window(new WatchBed(folder), shell);

        assertThat(window.texts())
                .contains(shell.words().text("fba.none"), shell.words().text("fba.about"));
    }
}
