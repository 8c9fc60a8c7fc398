package regrade.returns.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import regrade.bench.ReportGenerator;
import regrade.bench.ReportGenerator.Plan;
import regrade.kernel.DirectBackground;
import regrade.platform.fx.Theme;
import regrade.platform.fx.WindowDriver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

class ReturnsScreenTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"en, light", "fr, dark"})
    void aReportComesInByKeyboardAloneInBothLanguages(String language, String theme)
            throws IOException {
        var fixture = fixture(language, theme);
        fixture.picked.add(report(300, 4));
        try (var window = WindowDriver.open(fixture::open)) {
            window.press(KeyCode.CONTROL, KeyCode.I);

            window.untilText(fixture.words.text("returns.totals", 300, 300));
            window.untilText(fixture.words.text("import.counts", 304, 300, 0, 0, 4));
            assertThat(window.texts()).contains(fixture.words.text("import.refused-lines"));
            keep(window, language + "-" + theme);
        }
    }

    @Test
    void wordsNarrowTheListAndEscapeTakesResultsAway() throws IOException {
        var fixture = fixture("en", "light");
        fixture.picked.add(report(300, 0));
        try (var window = WindowDriver.open(fixture::open)) {
            window.press(KeyCode.CONTROL, KeyCode.I);
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.type("lpnhe000000042");

            window.until("one line is left", () -> fixture.model.lines().size() == 1);
            assertThat(fixture.model.lines().getFirst().expected().line().lpn())
                    .isEqualTo("LPNHE000000042");
            assertThat(fixture.imports.results()).isEmpty();
        }
    }

    @Test
    void goingDownTheListReadsPageAfterPage() throws IOException {
        var fixture = fixture("en", "light");
        fixture.picked.add(report(300, 0));
        try (var window = WindowDriver.open(fixture::open)) {
            window.press(KeyCode.CONTROL, KeyCode.I);
            window.act(() -> window.scene().lookup(".table-view").requestFocus());
            assertThat(fixture.model.lines()).hasSize(ReturnsViewModel.PAGE);
            window.press(KeyCode.END);
            window.press(KeyCode.END);

            window.until("all lines are listed", () -> fixture.model.lines().size() == 300);
            var table = (TableView<?>) window.find(".table-view").orElseThrow();
            assertThat(table.getItems()).doesNotHaveDuplicates();
        }
    }

    private ReturnsFixture fixture(String language, String theme) {
        return new ReturnsFixture(
                folder, new DirectBackground(), Locale.of(language), Theme.of(theme));
    }

    private Path report(int lines, int broken) throws IOException {
        var file = folder.resolve("report.txt");
        new ReportGenerator(Plan.of(lines).broken(broken)).write(file);
        return file;
    }

    /// A picture to look at, where somebody asked for one.
    private static void keep(WindowDriver window, String name) throws IOException {
        var wanted = System.getProperty("regrade.pictures");
        if (wanted == null) return;
        var image = window.on(() -> window.scene().snapshot(null));
        var picture =
                new java.awt.image.BufferedImage(
                        (int) image.getWidth(),
                        (int) image.getHeight(),
                        java.awt.image.BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < picture.getHeight(); y++)
            for (int x = 0; x < picture.getWidth(); x++)
                picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
        javax.imageio.ImageIO.write(
                picture,
                "png",
                Files.createDirectories(Path.of(wanted))
                        .resolve("returns-" + name + ".png")
                        .toFile());
    }
}
