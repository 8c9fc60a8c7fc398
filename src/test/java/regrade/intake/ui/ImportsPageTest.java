package regrade.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import regrade.kernel.RecordingFeedback;
import regrade.kernel.UserMessage;
import regrade.platform.fx.FilePicker;
import regrade.platform.fx.ScreenThread;
import regrade.platform.fx.Theme;
import regrade.platform.fx.View;
import regrade.platform.fx.WindowDriver;
import regrade.platform.i18n.Words;
import regrade.platform.task.Lanes;
import regrade.returns.ImportBed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// The list of imports in a window, over real files and tables.
class ImportsPageTest {
    @TempDir private Path folder;

    private final RecordingFeedback feedback = new RecordingFeedback();

    @ParameterizedTest
    @CsvSource({"en, light", "fr, dark"})
    void anImportIsTakenInAndTakenBackByKeys(String language, String theme) throws IOException {
        try (var bed = new Bed(language, theme);
                var window = WindowDriver.open(bed::open)) {
            bed.picked = List.of(stock("stock.csv", 3));
            window.press(KeyCode.CONTROL, KeyCode.I);
            window.untilText("stock.csv");
            window.until("it is listed", () -> bed.past.imports().size() == 1);

            window.press(KeyCode.DELETE);
            window.untilText(bed.words.text("imports.ask", "stock.csv", 3, 0));
            assertThat(window.cut()).isEmpty();
            window.press(KeyCode.ESCAPE);
            assertThat(bed.imports.reportLines.count("my-inventory")).isEqualTo(3);
            window.press(KeyCode.DELETE);
            window.press(KeyCode.ENTER);

            window.untilText(bed.words.text("imports.gone"));
            assertThat(bed.imports.reportLines.count("my-inventory")).isZero();
            assertThat(feedback.said()).extracting(UserMessage::key).contains("imports.taken-back");
        }
    }

    @Test
    void aLargeFileCountsOnlyWhenSomebodyAgrees() throws IOException {
        try (var bed = new Bed("fr", "light");
                var window = WindowDriver.open(bed::open)) {
            bed.picked = List.of(stock("large.csv", 5_000));
            window.press(KeyCode.CONTROL, KeyCode.I);
            window.untilText(bed.words.text("import.agree"));
            assertThat(window.cut()).isEmpty();
            assertThat(bed.imports.journal.last()).isZero();

            window.press(KeyCode.ESCAPE);
            window.untilText(bed.words.text("import.cancelled", "large.csv"));
            assertThat(bed.imports.journal.last()).isZero();

            window.press(KeyCode.CONTROL, KeyCode.I);
            window.untilText(bed.words.text("import.agree"));
            window.press(KeyCode.ENTER);
            window.until("it is listed", () -> bed.past.imports().size() == 1);
            assertThat(bed.imports.reportLines.count("my-inventory")).isEqualTo(5_000);
        }
    }

    private Path stock(String name, int lines) throws IOException {
        var text = new StringBuilder("sku,fnsku,afn-fulfillable-quantity\n");
        IntStream.range(0, lines).forEach(i -> text.append("A-" + i + ",X" + i + ",3\n"));
        return Files.writeString(folder.resolve(name), text);
    }

    private final class Bed implements FilePicker, AutoCloseable {
        private final Lanes threads = new Lanes(new ScreenThread());
        private final ImportBed imports = new ImportBed(folder.resolve("data"));
        private final Words words;
        private final Theme theme;
        private final ImportViewModel taking;
        private final PastImportsViewModel past;
        private List<Path> picked = List.of();
        private volatile boolean closed;

        private Bed(String language, String theme) {
            this.words = new Words(Locale.of(language), ZoneId.of("Europe/Paris"));
            this.theme = Theme.of(theme);
            this.past =
                    new PastImportsViewModel(
                            threads,
                            new ScreenThread(),
                            feedback,
                            new PastImportsViewModel.Acts(
                                    imports.past, imports.takeBack, this::look));
            this.taking =
                    new ImportViewModel(
                            threads, new ScreenThread(), feedback, imports.importFile, this::look);
        }

        /// As often as the window lives.
        private void look() {
            if (!closed) past.look();
        }

        private void open(Stage stage) {
            var screen = ImportsPage.of(words, past, taking, this);
            var view = View.load(screen.fxml(), screen.controllers(), words);
            var scene = new Scene(view.root(), 1170, 560);
            theme.colour(scene);
            stage.setScene(scene);
            stage.show();
            screen.shown().run();
        }

        @Override
        public List<Path> files(String title, List<String> endings) {
            return picked;
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }

        @Override
        public void close() {
            closed = true;
            threads.stop(Duration.ofSeconds(5));
        }
    }
}
