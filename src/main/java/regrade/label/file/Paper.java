package regrade.label.file;

import regrade.label.LabelStock;

/// What is drawn on: a label, or a sheet of paper.
///
/// @param width in millimetres
/// @param height in millimetres
/// @param density dots per millimetre
record Paper(int width, int height, int density) {
    static final Paper A4 = new Paper(210, 297, 12);

    static Paper of(LabelStock stock) {
        return new Paper(stock.width(), stock.height(), stock.density());
    }

    int heightInDots() {
        return height * density;
    }

    /// Millimetres in dots.
    int dots(double millimetres) {
        return (int) Math.round(millimetres * density);
    }
}
