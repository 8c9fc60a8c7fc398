package regrade.label.file;

import java.util.List;

/// One thing drawn on a label; all places and lengths are whole dots from the upper left corner.
sealed interface Mark {
    /// One line of text, already cut to what fits and in the order it is seen.
    ///
    /// @param x left end of the line
    /// @param baseline where the letters stand
    /// @param size of the font
    record Line(int x, int baseline, int size, boolean bold, String text) implements Mark {}

    /// @param line thickness, drawn inside
    record Frame(Dots outside, int line) implements Mark {
        /// Its four sides as rectangles to fill.
        List<Dots> sides() {
            int x = outside.x();
            int y = outside.y();
            return List.of(
                    new Dots(x, y, outside.width(), line),
                    new Dots(x, outside.bottom() - line, outside.width(), line),
                    new Dots(x, y, line, outside.height()),
                    new Dots(outside.right() - line, y, line, outside.height()));
        }
    }

    /// A bar code as the rectangles to fill.
    ///
    /// @param module dots in its narrowest bar
    record Bars(String text, Dots place, int module, List<Dots> bars) implements Mark {}

    /// A matrix code as the rectangles to fill.
    record Matrix(String text, Dots place, int module, List<Dots> cells) implements Mark {}

    /// A rectangle of dots.
    record Dots(int x, int y, int width, int height) {
        int right() {
            return x + width;
        }

        int bottom() {
            return y + height;
        }

        Dots moved(int right, int down) {
            return new Dots(x + right, y + down, width, height);
        }
    }
}
