package regrade.label.file;

import regrade.label.LabelContent;
import regrade.label.LabelStock;
import regrade.label.LabelWords;
import regrade.label.file.Mark.Dots;
import regrade.label.file.Mark.Frame;
import regrade.label.file.Mark.Line;
import regrade.platform.lettering.Face;
import regrade.platform.lettering.Lettering;

import java.util.ArrayList;
import java.util.List;

/// Where everything stands on one label, in whole dots.
///
/// Designed on 57 × 32 mm in eighths of a millimetre: QR code and text above, grade and bin in a
/// band below them, Code 128 at the foot. Other sizes are this one scaled, at most to 2.5 times,
/// text as wide as there is room, and a little more height for the title; the foot of a label much
/// taller stays blank.
final class Layout {
    private static final int MARGIN = 12;
    private static final int BAND = 46;
    private static final int BARS = 48;
    private static final double LARGEST_SCALE = 2.5;
    private static final double TALLEST = 32 * 8 * 1.3;

    private final LabelContent content;
    private final LabelStock stock;
    private final LabelWords words;
    private final Face face;
    private final Lettering lettering;
    private final double scale;
    private final List<Mark> marks = new ArrayList<>();

    private Layout(LabelContent content, LabelStock stock, LabelWords words, Face face) {
        this.content = content;
        this.stock = stock;
        this.words = words;
        this.face = face;
        this.lettering = new Lettering(face);
        this.scale = Math.min(LARGEST_SCALE, Math.min(stock.width() / 57.0, stock.height() / 32.0));
    }

    static List<Mark> of(LabelContent content, LabelStock stock, LabelWords words, Face face) {
        return new Layout(content, stock, words, face).marks();
    }

    private List<Mark> marks() {
        int barsTop = bars();
        int bandTop = barsTop - dots(BAND + 6);
        text(qr(bandTop), bandTop - dots(10));
        band(bandTop);
        return marks;
    }

    /// Eighths of a millimetre of the design in dots of this label.
    private int dots(double eighths) {
        return (int) Math.round(eighths * scale * stock.density() / 8);
    }

    private int right() {
        return stock.widthInDots() - dots(MARGIN);
    }

    /// Bars of a quarter millimetre, wider where the label is, never a broken number of dots.
    private int bars() {
        int withQuiet = Symbols.CODE_128_MODULES + 2 * Symbols.CODE_128_QUIET;
        int most = stock.widthInDots() / withQuiet;
        int module = Math.min(most, Math.max(stock.density() / 4, dots(2)));
        int left = (stock.widthInDots() - Symbols.CODE_128_MODULES * module) / 2;
        int height = Math.min(stock.heightInDots(), dots(TALLEST));
        int top = height - dots(MARGIN - 2) - dots(BARS);
        marks.add(Symbols.code128(content.unit(), left, top, module, dots(BARS)));
        return top;
    }

    /// @param bottom where its quiet zone must end
    /// @return where text right of its quiet zone begins
    private int qr(int bottom) {
        int module = Math.min(dots(5), bottom / (Symbols.QR_MODULES + 2 * Symbols.QR_QUIET));
        int quiet = Symbols.QR_QUIET * module;
        marks.add(Symbols.qr(content.unit(), quiet, quiet, module));
        return quiet + Symbols.QR_MODULES * module + quiet + dots(2);
    }

    private void text(int left, int bottom) {
        int width = right() - left;
        int size = fitting(content.unit().grouped(), width, dots(44));
        int baseline = dots(MARGIN) + (int) Math.round(size * 0.75);
        marks.add(new Line(left, baseline, size, true, content.unit().grouped()));
        int sku = bottom - dots(3);
        title(left, baseline + dots(6), width, sku - dots(19));
        sku(left, sku, width);
    }

    private void title(int left, int top, int width, int bottom) {
        int size = dots(21);
        int step = dots(24);
        int most = Math.max(1, (bottom - top) / step);
        int baseline = top + size;
        for (var line : lettering.lines(content.title(), most, width, size)) {
            marks.add(new Line(left, baseline, size, false, line));
            baseline += step;
        }
    }

    private void sku(int left, int baseline, int width) {
        int free = content.copy() > 1 ? width - copy(baseline) - dots(8) : width;
        line(left, baseline, dots(19), false, content.sku(), free);
    }

    /// @return how wide the mark of a copy is
    private int copy(int baseline) {
        int size = dots(18);
        var text = lettering.line(words.copy(content.copy()), dots(130), size, true);
        int width = width(text, size, true) + dots(10);
        marks.add(new Line(right() - width + dots(5), baseline, size, true, text));
        var frame = new Dots(right() - width, baseline - dots(17), width, dots(22));
        marks.add(new Frame(frame, dots(2)));
        return width;
    }

    private void band(int top) {
        int left = dots(MARGIN);
        int side = dots(BAND);
        marks.add(new Frame(new Dots(left, top, side, side), dots(3)));
        int letter = dots(42);
        var grade = content.grade().code();
        int inset = (side - width(grade, letter, true)) / 2;
        marks.add(new Line(left + inset, top + side - dots(8), letter, true, grade));
        int words = left + side + dots(10);
        int bin = bin(top + dots(36), right() - words);
        int width = right() - words - bin - dots(10);
        line(words, top + dots(19), dots(22), true, this.words.grade(content.grade()), width);
        line(words, top + dots(43), dots(20), false, this.words.channel(content.channel()), width);
    }

    /// @return how wide it is, at most half of the room
    private int bin(int baseline, int room) {
        if (content.bin().isBlank()) return 0;
        int size = dots(34);
        var whole = lettering.readable(words.bin(content.bin()));
        int fitting = Math.max(dots(20), fitting(whole, room / 2, size));
        var text = lettering.line(words.bin(content.bin()), room / 2.0, fitting, true);
        int width = width(text, fitting, true);
        marks.add(new Line(right() - width, baseline, fitting, true, text));
        return width;
    }

    private void line(int left, int baseline, int size, boolean bold, String text, int width) {
        var fitting = lettering.line(text, width, size, bold);
        if (!fitting.isEmpty()) marks.add(new Line(left, baseline, size, bold, fitting));
    }

    /// The largest size up to `largest` at which a bold text fits.
    private int fitting(String text, int width, int largest) {
        double whole = face.width(text, largest, true);
        return whole <= width ? largest : (int) (largest * width / whole);
    }

    private int width(String text, int size, boolean bold) {
        return (int) Math.ceil(face.width(text, size, bold));
    }
}
