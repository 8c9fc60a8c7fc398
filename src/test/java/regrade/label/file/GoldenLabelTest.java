package regrade.label.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import regrade.grading.Grade;
import regrade.label.LabelContent;
import regrade.label.LabelForm;
import regrade.label.LabelStock;
import regrade.label.LabelWords;
import regrade.label.Labels;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Labels as they were looked at and found right. A wanted change of the layout changes these files
/// with it.
class GoldenLabelTest {
    private static final Golden FRENCH = new Golden("french", Labels.FRENCH, Labels.aLabel());
    private static final Golden ENGLISH_COPY =
            new Golden(
                    "english-copy",
                    Labels.ENGLISH,
                    new LabelContent(
                            Labels.UNIT,
                            "Casque Bluetooth Aurio H7 sans fil à réduction de bruit active, 40 h d’autonomie, étui",
                            "AUR-H7-BLK-REFURB-2024-EU",
                            Grade.X,
                            "amazon-used",
                            "PALLET-12",
                            3));
    private static final Golden WICKED =
            new Golden(
                    "wicked",
                    Labels.FRENCH,
                    Labels.titled("Ecran ^FS^FO0,0^GB456,256,128^FS~JA^XZ^XA_5E\\& Привет"));

    record Golden(String file, LabelWords words, LabelContent content) {
        byte[] drawn(LabelForm form) {
            return new LabelDrawer(words).draw(content, form, LabelStock.USUAL);
        }
    }

    static List<Golden> all() {
        return List.of(FRENCH, ENGLISH_COPY, WICKED);
    }

    @ParameterizedTest
    @MethodSource("all")
    void theZplIsTheOneLookedAt(Golden golden) throws IOException {
        var zpl = new String(golden.drawn(LabelForm.ZPL), StandardCharsets.UTF_8);

        assertThat(zpl).isEqualTo(read(golden.file + ".zpl"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void thePdfSaysWhatTheLabelSays(Golden golden) throws IOException {
        try (var document = Loader.loadPDF(golden.drawn(LabelForm.PDF))) {
            var text = new PDFTextStripper().getText(document).replace("\r", "");

            assertThat(text.lines().map(String::strip))
                    .containsExactlyElementsOf(lines(golden.file + ".txt"));
        }
    }

    @Test
    void theSameLabelIsTheSameZplEveryTime() {
        assertThat(WICKED.drawn(LabelForm.ZPL)).isEqualTo(WICKED.drawn(LabelForm.ZPL));
    }

    private static Iterable<String> lines(String file) throws IOException {
        return read(file).lines().map(String::strip).toList();
    }

    private static String read(String file) throws IOException {
        try (var golden =
                GoldenLabelTest.class.getResourceAsStream("/regrade/label/golden/" + file)) {
            return new String(
                    Objects.requireNonNull(golden, file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
