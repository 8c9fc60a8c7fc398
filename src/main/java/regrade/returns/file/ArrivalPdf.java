package regrade.returns.file;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import regrade.platform.lettering.Face;
import regrade.platform.lettering.Lettering;
import regrade.platform.lettering.SheetPages;
import regrade.platform.lettering.SheetPages.Weight;
import regrade.returns.ArrivalPaper;
import regrade.returns.ArrivalSheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Arrival sheets on A4: for each line a box to tick, how many, its SKU and title, and a code to
/// scan.
public final class ArrivalPdf implements ArrivalPaper {
    @Override
    public byte[] draw(ArrivalSheet sheet) {
        try (var letters = Face.read();
                var document = new PDDocument()) {
            var font = PDType0Font.load(document, letters, true);
            document.getDocumentInformation().setTitle(sheet.title());
            try (var pages = new SheetPages(document, font)) {
                new Drawing(sheet, new Lettering(new Face()), pages).draw();
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("pdf", e);
        }
    }

    /// The sheet that is being drawn.
    private record Drawing(ArrivalSheet sheet, Lettering lettering, SheetPages pages) {
        private static final float SIZE = 9;
        private static final float SMALL = 7.5f;
        private static final float LEADING = 11;
        private static final float ROW = 62;
        private static final float BOX = 12;
        private static final float QUANTITY = 20;
        private static final float NAMES = 56;
        private static final float CODES = 170;
        private static final float BARS = 20;
        // light that a symbol needs beside it
        private static final float QUIET = 10;
        private static final float TEXTS = SheetPages.WIDTH - NAMES - CODES - QUIET;

        void draw() throws IOException {
            head();
            for (var line : sheet.lines()) draw(line);
            if (!sheet.rest().isEmpty()) {
                pages.room(LEADING * 2);
                pages.down(LEADING * 2);
                write(0, SIZE, Weight.BOLD, sheet.rest(), SheetPages.WIDTH);
            }
            var title = lettering.line(sheet.title(), SheetPages.WIDTH / 2, SMALL, false);
            pages.foot(SMALL, (page, last) -> title + " · " + page + " / " + last);
        }

        private void head() throws IOException {
            code(sheet.code());
            pages.down(20);
            write(0, 17, Weight.BOLD, sheet.title(), SheetPages.WIDTH - CODES);
            for (var about : sheet.about())
                for (var line : lettering.lines(about, 3, aboutWidth(), SIZE)) {
                    pages.down(LEADING + 2);
                    pages.write(0, SIZE, Weight.PLAIN, line);
                }
            pages.down(8);
            pages.rule();
        }

        private float aboutWidth() {
            return SheetPages.WIDTH - (sheet.code().isEmpty() ? 0 : CODES);
        }

        private void draw(ArrivalSheet.Line line) throws IOException {
            pages.room(ROW);
            pages.down(6);
            pages.box(0, BOX);
            code(line.code());
            pages.down(LEADING);
            write(QUANTITY, SIZE + 1, Weight.BOLD, line.quantity(), NAMES - QUANTITY);
            write(NAMES, SIZE, Weight.BOLD, line.name(), TEXTS);
            float below = LEADING * title(line.title()) + SMALL + 3;
            for (var details : line.details().stream().limit(2).toList()) {
                pages.below(NAMES, below, SMALL, lettering.line(details, TEXTS, SMALL, false));
                below += SMALL + 2;
            }
            pages.down(ROW - LEADING - 6 - 3);
            pages.rule();
        }

        /// Grey, below the name; in the machine's fonts where the document's lacks a sign.
        ///
        /// @return its lines
        private int title(String title) throws IOException {
            int lines = 0;
            if (!lettering.shows(title))
                for (var line : lettering.outlines(title, 2, TEXTS, SIZE))
                    pages.outline(NAMES, LEADING * ++lines, line);
            if (lines > 0) return lines;
            for (var line : lettering.lines(title, 2, TEXTS, SIZE))
                pages.below(NAMES, LEADING * ++lines, SIZE, line);
            return lines;
        }

        /// At the right edge, with its text below it.
        private void code(String text) throws IOException {
            float left = SheetPages.WIDTH - CODES;
            var symbol = ScanSymbol.of(text, CODES, BARS);
            if (symbol.isEmpty()) return;
            pages.fill(symbol.get().moved(left, 0).cells());
            boolean bars = symbol.get().height() <= BARS;
            float right = bars ? 0 : symbol.get().width() + QUIET / 2;
            var shown = lettering.line(text, CODES - right, SMALL, false);
            pages.below(left + right, bars ? BARS + SMALL + 1 : SMALL, SMALL, shown);
        }

        private void write(float left, float size, Weight weight, String text, float width)
                throws IOException {
            pages.write(
                    left, size, weight, lettering.line(text, width, size, weight == Weight.BOLD));
        }
    }
}
