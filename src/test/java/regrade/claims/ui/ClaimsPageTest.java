package regrade.claims.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.app.ShellBed;
import regrade.claims.ClaimsBed;
import regrade.claims.ClaimsFact.ClaimDismissed;
import regrade.claims.DismissalReason;
import regrade.claims.WriteClaim;
import regrade.claims.file.ClaimTextFiles;
import regrade.history.BuildCapsule;
import regrade.history.file.ZipCapsules;
import regrade.inspection.UnitStory;
import regrade.journal.Entry;
import regrade.kernel.DirectBackground;
import regrade.kernel.RecordingFeedback;
import regrade.photo.InMemoryPhotoFiles;
import regrade.photo.LookAtPhoto;
import regrade.photo.device.ImageIoPictureReader;
import regrade.platform.fx.PagedScreen;
import regrade.platform.fx.WindowDriver;
import regrade.platform.i18n.Words;
import regrade.settings.BenchSettings;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Claims are looked through, filed, dismissed and written by keys alone.
class ClaimsPageTest {
    private static final String ORDERS =
            """
            2026-07-01,404-1111111-1111111,SKU-1,1,DAMAGED,,LPN1
            2026-07-02,404-2222222-2222222,SKU-2,1,CARRIER_DAMAGED,,LPN2
            """;

    @TempDir private Path folder;

    private final List<WindowDriver> open = new ArrayList<>();
    private final RecordingFeedback feedback = new RecordingFeedback();

    @AfterEach
    void close() {
        open.forEach(WindowDriver::close);
    }

    private ClaimsViewModel model(ClaimsBed bed, Words words) {
        var photos = new InMemoryPhotoFiles();
        var capsules =
                new ZipCapsules(
                        folder.resolve("capsules"),
                        words,
                        photos,
                        new LookAtPhoto(photos, new ImageIoPictureReader()));
        var capsule =
                new BuildCapsule(
                        new BuildCapsule.Ports(
                                bed.journal,
                                _ -> List.of(),
                                photos,
                                capsules,
                                () -> BenchSettings.DEFAULTS,
                                Clock.systemUTC(),
                                "test"));
        return new ClaimsViewModel(
                new DirectBackground(),
                Runnable::run,
                feedback,
                new ClaimsViewModel.Acts(
                        bed.find,
                        bed.settle,
                        new ClaimPapers.Acts(
                                new WriteClaim(_ -> words, words),
                                new ClaimTextFiles(folder.resolve("claims")),
                                capsule),
                        bed::undo));
    }

    private WindowDriver window(ClaimsBed bed, ShellBed shell) {
        var words = shell.words();
        var model = model(bed, words);
        var screen =
                PagedScreen.of(
                        words,
                        new PagedScreen.Front("returns", "mdi2p-package-down"),
                        List.of(ClaimsPage.of(words, model)));
        var window = WindowDriver.open(stage -> shell.open(stage, screen));
        open.add(window);
        window.act(model::look);
        return window;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aClaimIsFiledAndTakenBackByKeysAlone(String language) {
        var bed = new ClaimsBed(folder).returned(ORDERS);
        var shell = new ShellBed(Locale.of(language));
        var window = window(bed, shell);

        assertThat(window.texts())
                .contains("404-1111111-1111111", shell.words().text("claims.totals", 2, "–", 2));
        assertThat(window.texts()).contains(shell.words().text("claims.amount.unknown"));
        window.press(KeyCode.DOWN);
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(feedback.keys()).containsExactly("claims.filed");
        assertThat(window.texts())
                .contains("404-1111111-1111111")
                .doesNotContain("404-2222222-2222222");

        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.texts()).contains("404-2222222-2222222");
        assertThat(window.cut()).allMatch(String::isEmpty);
    }

    @Test
    void aClaimIsDismissedWithAReasonByItsDigit() {
        var bed = new ClaimsBed(folder).returned(ORDERS);
        var window = window(bed, new ShellBed(Locale.ENGLISH));

        window.press(KeyCode.DELETE);
        window.press(KeyCode.ESCAPE);
        window.type("3");
        assertThat(feedback.keys()).isEmpty();
        window.press(KeyCode.DELETE);
        window.type("3");

        assertThat(feedback.keys()).containsExactly("claims.dismissed");
        var last = new ArrayList<Entry>();
        bed.journal.read(bed.journal.last(), bed.journal.last(), last::add);
        assertThat(last.getFirst().facts())
                .singleElement()
                .isInstanceOfSatisfying(
                        ClaimDismissed.class,
                        fact -> assertThat(fact.reason()).isEqualTo(DismissalReason.TOO_SMALL));
    }

    @Test
    void theTextGoesToTheClipboardOrIntoAFile() {
        var bed = new ClaimsBed(folder).returned(ORDERS);
        var window = window(bed, new ShellBed(Locale.ENGLISH));

        window.press(KeyCode.CONTROL, KeyCode.C);
        assertThat(window.on(() -> Clipboard.getSystemClipboard().getString()))
                .contains("404-1111111-1111111", "LPN1");
        window.press(KeyCode.CONTROL, KeyCode.S);
        window.press(KeyCode.CONTROL, KeyCode.E);

        assertThat(feedback.keys())
                .containsExactly("claims.copied", "claims.kept", "claims.no-unit");
        assertThat(folder.resolve("claims")).isDirectoryContaining("glob:**/damaged-404-*.txt");
    }

    @Test
    void theCapsuleIsThatOfTheUnitAtTheBench() {
        var unit = UnitStory.aUnit(1).undeclared("404-1111111-1111111");
        var bed =
                new ClaimsBed(folder)
                        .returned("2026-07-01,404-1111111-1111111,SKU-1,1,DAMAGED,,LPN1")
                        .did(unit.opened());
        var window = window(bed, new ShellBed(Locale.ENGLISH));

        window.press(KeyCode.CONTROL, KeyCode.E);

        // the journal in memory knows no bytes of acts, so nothing is built, but it was asked for
        assertThat(feedback.said())
                .singleElement()
                .satisfies(said -> assertThat(said.arguments()).containsExactly(unit.unit()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void kindsAndStatesAreChosenByKeys(String language) {
        var bed =
                new ClaimsBed(folder)
                        .returned(ORDERS)
                        .refunded("01.09.2026,404-3333333-3333333,SKU-3,1,-12.50");
        var shell = new ShellBed(Locale.of(language));
        var words = shell.words();
        var window = window(bed, shell);
        assertThat(window.texts()).doesNotContain("404-3333333-3333333");

        window.press(KeyCode.CONTROL, KeyCode.T);
        assertThat(window.texts())
                .contains(words.text("claims.state.waiting"), "404-3333333-3333333")
                .doesNotContain("404-1111111-1111111");
        window.press(KeyCode.CONTROL, KeyCode.K);
        assertThat(window.texts())
                .contains(words.text("claims.kind.damaged"), words.text("claims.none"));
        assertThat(window.cut()).allMatch(String::isEmpty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void whereNothingWasImportedThePageSaysWhatToImport(String language) {
        var shell = new ShellBed(Locale.of(language));
        var window = window(new ClaimsBed(folder), shell);

        assertThat(window.texts()).contains(shell.words().text("claims.nothing-imported"));
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(feedback.keys()).containsExactly("claims.choose-first");
    }
}
