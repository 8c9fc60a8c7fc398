package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.journal.DataFolder;
import regrade.kernel.Problem;
import regrade.kernel.Progress;
import regrade.kernel.RecordingFeedback;
import regrade.label.PrinterStatus;
import regrade.platform.i18n.Words;
import regrade.settings.BenchSettings;
import regrade.settings.Setting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/// The practice's own folder: thrown away and made anew, and nothing else ever.
class PracticeFolderTest {
    @TempDir private Path folder;

    private final Words words = new Words(Locale.ENGLISH, Clock.systemDefaultZone().getZone());
    private final Surroundings surroundings =
            new Surroundings(
                    words, Clock.systemDefaultZone(), new RecordingFeedback(), Progress.NONE);

    @Test
    void eachStartBeginsAnewAndTheResultsStay() throws IOException {
        long laid;
        try (var open = practice()) {
            laid = open.journal().last();
            open.journal()
                    .append(
                            open.stores().settings().current().inspector(),
                            java.util.List.of(
                                    new regrade.settings.SettingsChanged(
                                            Map.of("currency", "USD"))));
            Files.writeString(PracticeFolder.results(real()), "kept\n");
        }

        try (var open = practice()) {
            assertThat(open.journal().last()).isEqualTo(laid);
            assertThat(open.stores().catalog().count()).isEqualTo(5);
        }
        assertThat(PracticeFolder.results(real())).hasContent("kept");
        assertThat(real().journal()).doesNotExist();
    }

    @Test
    void twoCannotPractiseInOneFolder() {
        try (var _ = practice()) {
            assertThatThrownBy(this::practice)
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem ->
                                    assertThat(problem.userMessage().key())
                                            .isEqualTo("journal.in-use"));
        }
        practice().close();
    }

    @Test
    void nothingButThePracticeOpensIt() {
        practice().close();
        var bench = new DataFolder(folder.resolve("practice").resolve("bench"));

        assertThatThrownBy(() -> new OpenFolder(bench, surroundings, OpenFolder.Start.AS_THEY_ARE))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.userMessage().key())
                                        .isEqualTo("practice.folder-refused"));
    }

    @Test
    void whatThePracticeDidNotMakeStays() throws IOException {
        var bench = Files.createDirectories(folder.resolve("practice").resolve("bench"));
        var precious = Files.writeString(bench.resolve("precious.txt"), "mine");

        assertThatThrownBy(this::practice)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.userMessage().key())
                                        .isEqualTo("practice.not-ours"));

        assertThat(precious).hasContent("mine");
        Files.delete(precious);
        practice().close();
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        var elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("practice-only"), "");
        var precious = Files.writeString(elsewhere.resolve("precious.txt"), "mine");
        Files.createDirectories(folder.resolve("practice"));
        Files.createSymbolicLink(folder.resolve("practice").resolve("bench"), elsewhere);

        assertThatThrownBy(this::practice).isInstanceOf(Problem.class);

        assertThat(precious).hasContent("mine");
    }

    @Test
    void whatACrashLeftOfThrowingAwayIsGoneAtTheNextStart() throws IOException {
        practice().close();
        var left = Files.createDirectories(folder.resolve("practice").resolve("left-of-a-crash"));
        Files.writeString(left.resolve("half"), "");
        Files.delete(folder.resolve("practice").resolve("bench").resolve("regrade.lock"));

        practice().close();

        assertThat(left).doesNotExist();
    }

    @Test
    void noPrinterIsEverAsked() {
        try (var open = practice()) {
            var set =
                    BenchSettings.DEFAULTS.with(
                            Map.of(
                                    Setting.PRINTER.code(), "tcp",
                                    Setting.PRINTER_ADDRESS.code(), "192.0.2.1:9100"));

            var printer = PracticeFolder.printers(open).chosen(set);

            assertThat(printer.name()).isEqualTo("labels");
            assertThat(printer.status()).isEqualTo(PrinterStatus.READY);
            assertThat(PracticeFolder.printers(open).ofTheSystem()).isEmpty();
        }
    }

    private DataFolder real() {
        return new DataFolder(folder);
    }

    private OpenFolder practice() {
        var trainee = PracticeFolder.Trainee.unknown(words, LastLook.USUAL);
        return PracticeFolder.open(real(), surroundings, trainee);
    }
}
