package regrade.returns.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.label.LabelStock;
import regrade.label.Oracles;
import regrade.label.Oracles.Read;
import regrade.returns.ArrivalSheet;
import regrade.returns.ArrivalSheet.Line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The arrival sheet is judged by programs that had no part in drawing it, too.
class ArrivalPdfTest {
    private static final LabelStock AS_FINE_AS_AN_OFFICE_PRINTER = new LabelStock(57, 32, 12);
    private static final String PARCEL = "1Z5R89390357567127";

    @TempDir private Path folder;

    @Test
    void everyLineCanBeScannedFromThePaper() throws IOException {
        var codes =
                new ArrayList<>(IntStream.range(0, 20).mapToObj("LPNHE%09d"::formatted).toList());
        codes.add("1Z5R89390357567127");
        codes.add("028-1234567-1234567");
        codes.add("0".repeat(34) + "-too-long-for-bars-" + "7".repeat(20));
        codes.add("棚番号-17");
        var lines = codes.stream().map(code -> line(code, "Bouilloire")).toList();
        var file = Files.write(folder.resolve("arrivals.pdf"), draw("", lines, ""));

        var read = Oracles.decode(Oracles.renderPdf(List.of(file), AS_FINE_AS_AN_OFFICE_PRINTER));

        assertThat(read)
                .filteredOn(symbol -> symbol.decoder().equals("zxing-wasm"))
                .extracting(Read::text)
                .containsExactlyInAnyOrderElementsOf(codes);
        assertThat(read)
                .filteredOn(symbol -> symbol.decoder().equals("zbarimg"))
                .extracting(Read::text)
                .containsAll(codes.subList(0, 22));
    }

    @Test
    void aParcelsNumberStandsAtTheTop() throws IOException {
        var file = Files.write(folder.resolve("parcel.pdf"), draw(PARCEL, List.of(), ""));

        assertThat(Oracles.decode(Oracles.renderPdf(List.of(file), AS_FINE_AS_AN_OFFICE_PRINTER)))
                .extracting(Read::text)
                .containsOnly(PARCEL)
                .hasSize(2);
    }

    @Test
    void itGoesOnOverPagesOfA4ThatAreNumbered() throws IOException {
        var lines =
                IntStream.range(0, 100)
                        .mapToObj(n -> line("LPNHE%09d".formatted(n), "Lampe numéro " + n + "!"))
                        .toList();

        try (var document = Loader.loadPDF(draw("", lines, "And 7 more."))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isBetween(6, 10);
            var text = new PDFTextStripper();
            var all = text.getText(document);
            IntStream.range(0, 100)
                    .forEach(n -> assertThat(all).containsOnlyOnce("Lampe numéro " + n + "!"));
            assertThat(all).contains("And 7 more.", "Title · 1 / " + pages);
            text.setStartPage(pages);
            assertThat(text.getText(document)).contains("Title · " + pages + " / " + pages);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
        }
    }

    @Test
    void whateverATitleHoldsItIsDrawnAndTheNextLineToo() throws IOException {
        var titles =
                List.of(
                        "x".repeat(5000),
                        "ワイヤレスヘッドホン H7",
                        "سماعات لاسلكية H7",
                        "\u202Eevil\u0000\uD800",
                        "",
                        "(a) Tj \\ ET %%EOF");
        var lines = titles.stream().map(title -> line("LPN1", title)).toList();

        try (var document = Loader.loadPDF(draw("", lines, ""))) {
            var text = new PDFTextStripper().getText(document);
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(text).contains("…", "H7", "evil", "(a) Tj \\ ET %%EOF");
            assertThat(text.lines().filter(line -> line.contains("SKU 17"))).hasSize(6);
        }
    }

    private static Line line(String code, String title) {
        return new Line(code, "1 ×", "SKU 17", title, List.of("028-1", "", "Late: 50 days"));
    }

    private static byte[] draw(String code, List<Line> lines, String rest) {
        return new ArrivalPdf()
                .draw(new ArrivalSheet("Title", List.of("About"), code, lines, rest));
    }
}
