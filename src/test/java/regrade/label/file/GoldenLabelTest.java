package regrade.label.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import regrade.grading.Grade;
import regrade.label.LabelContent;
import regrade.label.LabelForm;
import regrade.label.LabelStock;
import regrade.label.LabelWords;
import regrade.label.Labels;

/// Labels as they were looked at and found right. A wanted change of the layout changes these files with it.
class GoldenLabelTest {
    enum Golden {
        FRENCH("french", Labels.FRENCH, Labels.aLabel()),
        ENGLISH_COPY(
                "english-copy",
                Labels.ENGLISH,
                new LabelContent(
                        Labels.UNIT,
                        "Casque Bluetooth Aurio H7 sans fil à réduction de bruit active, 40 h d’autonomie, étui",
                        "AUR-H7-BLK-REFURB-2024-EU",
                        Grade.X,
                        "amazon-used",
                        "PALLET-12",
                        3)),
        WICKED("wicked", Labels.FRENCH, Labels.titled("Ecran ^FS^FO0,0^GB456,256,128^FS~JA^XZ^XA_5E\\& Привет"));

        final String file;
        final LabelWords words;
        final LabelContent content;

        Golden(String file, LabelWords words, LabelContent content) {
            this.file = file;
            this.words = words;
            this.content = content;
        }

        byte[] drawn(LabelForm form) {
            return new LabelDrawer(words).draw(content, form, LabelStock.USUAL);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theZplIsTheOneLookedAt(Golden golden) throws IOException {
        var zpl = new String(golden.drawn(LabelForm.ZPL), StandardCharsets.UTF_8);

        assertThat(zpl).isEqualTo(read(golden.file + ".zpl"));
    }

    @ParameterizedTest
    @EnumSource
    void thePdfSaysWhatTheLabelSays(Golden golden) throws IOException {
        try (var document = Loader.loadPDF(golden.drawn(LabelForm.PDF))) {
            var text = new PDFTextStripper().getText(document).replace("\r", "");

            assertThat(text.lines().map(String::strip)).containsExactlyElementsOf(lines(golden.file + ".txt"));
        }
    }

    @Test
    void theSameLabelIsTheSameZplEveryTime() {
        assertThat(Golden.WICKED.drawn(LabelForm.ZPL)).isEqualTo(Golden.WICKED.drawn(LabelForm.ZPL));
    }

    private static Iterable<String> lines(String file) throws IOException {
        return Stream.of(read(file).split("\n")).map(String::strip).toList();
    }

    private static String read(String file) throws IOException {
        try (var golden = GoldenLabelTest.class.getResourceAsStream("/regrade/label/golden/" + file)) {
            return new String(Objects.requireNonNull(golden, file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
