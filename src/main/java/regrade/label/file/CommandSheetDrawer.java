package regrade.label.file;

import regrade.label.CommandSheet;
import regrade.label.file.Mark.Dots;
import regrade.label.file.Mark.Frame;
import regrade.label.file.Mark.Line;
import regrade.platform.lettering.Face;
import regrade.platform.lettering.Lettering;
import regrade.scan.Command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Draws the command sheet: the digits in two rows, below them every other command in two columns,
/// each with its words, its key, Code 128 and QR.
///
/// Places are in millimetres. Symbols stand apart, so that a laser's line meets one of them only.
public final class CommandSheetDrawer implements CommandSheet {
    private static final Paper PAPER = Paper.A4;
    private static final double MARGIN = 12;
    private static final double WIDTH = PAPER.width() - 2 * MARGIN;
    private static final double DIGITS_TOP = 38;
    private static final double COMMANDS_TOP = 92;
    private static final int DIGITS_IN_A_ROW = 5;
    private static final double DIGIT_HEIGHT = 26;
    private static final double COMMAND_HEIGHT = 24.5;
    // thirds and quarters of a millimetre: the narrowest bars, in whole dots of the paper
    private static final int WIDE = 4;
    private static final int NARROW = 3;

    private final SheetWords words;

    public CommandSheetDrawer(SheetWords words) {
        this.words = words;
    }

    @Override
    public byte[] draw() {
        var face = new Face();
        var sheet = new Sheet(words, new Lettering(face), face, new ArrayList<>());
        sheet.head();
        var digits = all().filter(command -> command.digit().isPresent()).toList();
        for (int i = 0; i < digits.size(); i++) sheet.digit(digits.get(i), i);
        var others = all().filter(command -> command.digit().isEmpty()).toList();
        for (int i = 0; i < others.size(); i++) sheet.command(others.get(i), i);
        return new PdfLabel().draw(List.of(sheet.marks), PAPER, words.title());
    }

    private static Stream<Command> all() {
        return Stream.of(Command.values());
    }

    /// The sheet that is being drawn.
    private record Sheet(SheetWords words, Lettering lettering, Face face, List<Mark> marks) {
        void head() {
            text(MARGIN, 20, 7, true, words.title(), WIDTH);
            var size = PAPER.dots(3.6);
            double baseline = 27;
            for (var line : lettering.lines(words.advice(), 2, PAPER.dots(WIDTH), size)) {
                marks.add(new Line(PAPER.dots(MARGIN), PAPER.dots(baseline), size, false, line));
                baseline += 4.6;
            }
        }

        void digit(Command command, int place) {
            double width = WIDTH / DIGITS_IN_A_ROW;
            double left = MARGIN + place % DIGITS_IN_A_ROW * width;
            int row = place / DIGITS_IN_A_ROW;
            double top = DIGITS_TOP + row * DIGIT_HEIGHT;
            text(left + 3, top + 6, 6, true, words.command(command), width);
            bars(command, left + 3, top + 8.5, NARROW, 12);
        }

        void command(Command command, int place) {
            double width = WIDTH / 2;
            double left = MARGIN + place % 2 * width;
            int row = place / 2;
            double top = COMMANDS_TOP + row * COMMAND_HEIGHT;
            frame(left, top, width - 3, COMMAND_HEIGHT - 3);
            double key = key(command, left + width - 6, top + 5.5);
            text(left + 3, top + 5.5, 4, true, words.command(command), width - 12 - key);
            bars(command, left + 4, top + 8, WIDE, 13);
            int module = NARROW * 2;
            int side = module * Symbols.QR_MODULES;
            int x = PAPER.dots(left + width - 6) - side;
            marks.add(Symbols.qr(command, x, PAPER.dots(top + 9), module));
        }

        /// @return how wide it is, in millimetres
        private double key(Command command, double right, double baseline) {
            int size = PAPER.dots(3.4);
            var text = lettering.line(words.key(command), PAPER.dots(30), size, false);
            double width = face.width(text, size, false) / PAPER.density();
            marks.add(new Line(PAPER.dots(right - width), PAPER.dots(baseline), size, false, text));
            return width;
        }

        private void bars(Command command, double left, double top, int module, double height) {
            int width = Symbols.code128Modules(command.code()) * module;
            var place = new Dots(PAPER.dots(left), PAPER.dots(top), width, PAPER.dots(height));
            marks.add(Symbols.code128(command.code(), place, module));
        }

        private void frame(double left, double top, double width, double height) {
            var outside =
                    new Dots(
                            PAPER.dots(left),
                            PAPER.dots(top),
                            PAPER.dots(width),
                            PAPER.dots(height));
            marks.add(new Frame(outside, 1));
        }

        private void text(
                double left, double baseline, double size, boolean bold, String text, double room) {
            int dots = PAPER.dots(size);
            var line = lettering.line(text, PAPER.dots(room), dots, bold);
            marks.add(new Line(PAPER.dots(left), PAPER.dots(baseline), dots, bold, line));
        }
    }
}
