package regrade.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import regrade.grading.Grade;
import regrade.kernel.CheckCharacter;
import regrade.kernel.Reference;
import regrade.label.Oracles.Read;
import regrade.label.file.LabelDrawer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// Labels are judged by programs that had no part in drawing them.
class LabelOracleTest {
    private static final String WICKED =
            "Ecran ^FS^FO0,0^GB456,256,128^FS~JA^XZ^XA^FO9,9^A0N,50,50^FDother label^FS^XZ _5E \\& Привет";

    @TempDir private Path folder;

    private final Map<String, Reference> expected = new HashMap<>();

    @ParameterizedTest
    @CsvSource({"57x32, 8", "57x32, 12", "42x25, 8", "100x50, 12"})
    void bothSymbolsOfARenderedZplLabelAreReadByTwoDecoders(String size, String density)
            throws IOException {
        var stock = LabelStock.parse(size, density).orElseThrow();
        var files = write(LabelForm.ZPL, stock);

        var pictures = Oracles.renderZpl(files, stock);

        assertThat(pictures).as("one label each").hasSameSizeAs(files);
        assertThat(Oracles.decode(pictures))
                .containsExactlyInAnyOrderElementsOf(bothSymbolsOf(pictures));
    }

    @ParameterizedTest
    @CsvSource({"57x32, 8", "57x32, 12", "42x25, 8", "100x50, 12"})
    void bothSymbolsOfAPdfLabelAreReadByTwoDecoders(String size, String density)
            throws IOException {
        var stock = LabelStock.parse(size, density).orElseThrow();
        var files = write(LabelForm.PDF, stock);

        var pictures = Oracles.renderPdf(files, stock);

        assertThat(pictures).as("one page each").hasSameSizeAs(files);
        assertThat(Oracles.decode(pictures))
                .containsExactlyInAnyOrderElementsOf(bothSymbolsOf(pictures));
    }

    private List<Path> write(LabelForm form, LabelStock stock) throws IOException {
        var files = new ArrayList<Path>();
        for (var label : labels()) {
            var words = files.size() % 2 == 0 ? Labels.FRENCH : Labels.ENGLISH;
            var file = folder.resolve(label.unit() + "." + form.code());
            Files.write(file, new LabelDrawer(words).draw(label, form, stock));
            expected.put(file.toString(), label.unit());
            files.add(file);
        }
        return files;
    }

    private static List<LabelContent> labels() {
        var random = new Random(20_261_122);
        var some = Stream.generate(() -> Labels.of(reference(random))).limit(6);
        return Stream.concat(
                        Stream.of(
                                Labels.aLabel(),
                                new LabelContent(
                                        reference(random),
                                        WICKED,
                                        WICKED,
                                        Grade.X,
                                        WICKED,
                                        WICKED,
                                        3),
                                Labels.of(Labels.reference("000000000")),
                                Labels.of(Labels.reference("ZZZZZZZZZ"))),
                        some)
                .toList();
    }

    private static Reference reference(Random random) {
        var payload = new StringBuilder();
        for (int i = 0; i < 9; i++)
            payload.append(CheckCharacter.ALPHABET.charAt(random.nextInt(32)));
        return Labels.reference(payload.toString());
    }

    private List<Read> bothSymbolsOf(List<Path> pictures) {
        return pictures.stream()
                .flatMap(
                        picture -> {
                            var name = picture.toString();
                            var drawn =
                                    expected.keySet().stream().filter(name::startsWith).findFirst();
                            var text = expected.get(drawn.orElseThrow()).text();
                            return Stream.of(
                                    new Read("zxing-wasm", name, "QRCode", text),
                                    new Read("zxing-wasm", name, "Code128", text),
                                    new Read("zbarimg", name, "QR-Code", text),
                                    new Read("zbarimg", name, "CODE-128", text));
                        })
                .toList();
    }
}
