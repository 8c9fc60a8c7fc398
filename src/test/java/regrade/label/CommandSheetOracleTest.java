package regrade.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.label.CommandSheet.SheetWords;
import regrade.label.Oracles.Read;
import regrade.label.file.CommandSheetDrawer;
import regrade.scan.Command;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/// The command sheet is judged by programs that had no part in drawing it.
class CommandSheetOracleTest {
    private static final LabelStock AS_FINE_AS_AN_OFFICE_PRINTER = new LabelStock(57, 32, 12);

    @TempDir private Path folder;

    @Test
    void everyCommandOfTheRenderedSheetIsReadByTwoDecoders() throws IOException {
        var file = Files.write(folder.resolve("commands.pdf"), drawn());

        var pages = Oracles.renderPdf(List.of(file), AS_FINE_AS_AN_OFFICE_PRINTER);

        assertThat(pages).hasSize(1);
        var read = Oracles.decode(pieces(pages.getFirst()));
        for (var decoder : List.of("zxing-wasm", "zbarimg")) {
            assertThat(texts(read, decoder, "128"))
                    .as("Code 128 by " + decoder)
                    .containsExactlyInAnyOrderElementsOf(codes(Stream.of(Command.values())));
            // the digits are for hands and lasers, which need no second symbol
            assertThat(texts(read, decoder, "QR"))
                    .as("QR by " + decoder)
                    .containsExactlyInAnyOrderElementsOf(
                            codes(
                                    Stream.of(Command.values())
                                            .filter(command -> command.digit().isEmpty())));
        }
    }

    @Test
    void itIsOnePageOfA4WithTheWordsAndTheKeyOfEveryCommand() throws IOException {
        try (var document = Loader.loadPDF(drawn())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var size = document.getPage(0).getMediaBox();
            assertThat(size.getWidth()).isBetween(595f, 596f);
            assertThat(size.getHeight()).isBetween(841f, 842.5f);
            var text = new PDFTextStripper().getText(document);
            for (var command : Command.values())
                assertThat(text).contains(new Spoken().command(command));
            assertThat(text).contains("Title", "Advice", "key of undo");
        }
    }

    @Test
    void everyQrCodeHoldsItsCommandAtTheSecondHighestLevel() {
        assertThat(codes(Stream.of(Command.values())))
                .allSatisfy(code -> assertThat(code).matches("[0-9A-Z]{1,16}"));
    }

    private static byte[] drawn() {
        return new CommandSheetDrawer(new Spoken()).draw();
    }

    /// A camera is held over one command and not over the page: each column of each row by itself.
    private List<Path> pieces(Path page) throws IOException {
        var whole = ImageIO.read(page.toFile());
        var pieces = new ArrayList<Path>();
        for (var place : Stream.concat(grid(38, 26, 2, 5), grid(92, 24.5, 8, 2)).toList()) {
            var file = folder.resolve("piece-" + pieces.size() + ".png");
            var cut = place.scaled(whole.getHeight() / 297.0);
            ImageIO.write(
                    whole.getSubimage(cut.x, cut.y, cut.width, cut.height), "png", file.toFile());
            pieces.add(file);
        }
        return pieces;
    }

    /// Millimetres from the upper left corner.
    private record Place(double left, double top, double width, double height) {
        Rectangle scaled(double dots) {
            return new Rectangle(
                    (int) (left * dots),
                    (int) (top * dots),
                    (int) (width * dots),
                    (int) (height * dots));
        }
    }

    private static Stream<Place> grid(double top, double height, int rows, int columns) {
        double width = 186.0 / columns;
        return IntStream.range(0, rows)
                .boxed()
                .flatMap(row -> row(top + row * height, height, width, columns));
    }

    private static Stream<Place> row(double top, double height, double width, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column -> new Place(12 + column * width, top, width, height));
    }

    private static List<String> texts(List<Read> read, String decoder, String format) {
        return read.stream()
                .filter(symbol -> symbol.decoder().equals(decoder))
                .filter(symbol -> symbol.format().contains(format))
                .map(Read::text)
                .toList();
    }

    private static List<String> codes(Stream<Command> commands) {
        return commands.map(Command::code).toList();
    }

    private static final class Spoken implements SheetWords {
        @Override
        public String title() {
            return "Title";
        }

        @Override
        public String advice() {
            return "Advice";
        }

        @Override
        public String command(Command command) {
            return command.spoken();
        }

        @Override
        public String key(Command command) {
            return "key of " + command.spoken();
        }
    }
}
