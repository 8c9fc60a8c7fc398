package regrade.label.file;

import regrade.label.ScanSheet;
import regrade.label.file.Mark.Dots;
import regrade.label.file.Mark.Frame;
import regrade.label.file.Mark.Line;
import regrade.platform.lettering.Face;
import regrade.platform.lettering.Lettering;

import java.util.ArrayList;
import java.util.List;

/// Draws a sheet of codes: framed items below each other, the words on the left, up to two bar
/// codes on the right.
///
/// Places are in millimetres.
public final class ScanSheetDrawer implements ScanSheet {
    private static final Paper PAPER = Paper.A4;
    private static final double MARGIN = 12;
    private static final double WIDTH = PAPER.width() - 2 * MARGIN;
    private static final double TOP = 36;
    private static final double HEIGHT = 35;
    private static final int ON_A_PAGE = 7;
    private static final double WORDS = 108;
    private static final int LINES = 5;
    // a quarter of a millimetre
    private static final int MODULE = 3;

    @Override
    public byte[] draw(Content content) {
        var face = new Face();
        var lettering = new Lettering(face);
        var pages = new ArrayList<List<Mark>>();
        var items = content.items();
        for (int from = 0; from < Math.max(1, items.size()); from += ON_A_PAGE) {
            var page = new Page(lettering, new ArrayList<>());
            page.head(content);
            var on = items.subList(from, Math.min(from + ON_A_PAGE, items.size()));
            for (int at = 0; at < on.size(); at++) page.item(on.get(at), TOP + at * HEIGHT);
            pages.add(page.marks);
        }
        return new PdfLabel().draw(pages, PAPER, content.title());
    }

    /// The page that is being drawn.
    private record Page(Lettering lettering, List<Mark> marks) {
        void head(Content content) {
            text(MARGIN, 19, 7, true, content.title(), WIDTH);
            lines(MARGIN, 26, 3.6, content.advice(), 2, WIDTH);
        }

        void item(Item item, double top) {
            frame(top);
            text(MARGIN + 3, top + 6.5, 4.4, true, item.title(), WORDS);
            lines(MARGIN + 3, top + 12, 3.4, item.text(), LINES, WORDS);
            double place = top + 3;
            for (var code : item.codes()) {
                bars(code, place);
                place += 15;
            }
        }

        private void bars(String code, double top) {
            int width = Symbols.code128Modules(code) * MODULE;
            int x = PAPER.dots(MARGIN + WIDTH - 5) - width;
            var place = new Dots(x, PAPER.dots(top), width, PAPER.dots(9));
            marks.add(Symbols.code128(code, place, MODULE));
            int size = PAPER.dots(3);
            marks.add(new Line(x, PAPER.dots(top + 12.5), size, false, code));
        }

        private void frame(double top) {
            var outside =
                    new Dots(
                            PAPER.dots(MARGIN),
                            PAPER.dots(top),
                            PAPER.dots(WIDTH),
                            PAPER.dots(HEIGHT - 2));
            marks.add(new Frame(outside, 1));
        }

        private void lines(
                double left, double baseline, double size, String text, int most, double room) {
            int dots = PAPER.dots(size);
            double at = baseline;
            for (var line : lettering.lines(text, most, PAPER.dots(room), dots)) {
                marks.add(new Line(PAPER.dots(left), PAPER.dots(at), dots, false, line));
                at += size * 1.25;
            }
        }

        private void text(
                double left, double baseline, double size, boolean bold, String text, double room) {
            int dots = PAPER.dots(size);
            var line = lettering.line(text, PAPER.dots(room), dots, bold);
            marks.add(new Line(PAPER.dots(left), PAPER.dots(baseline), dots, bold, line));
        }
    }
}
