package regrade.returns.file;

import uk.org.okapibarcode.backend.Code128;
import uk.org.okapibarcode.backend.HumanReadableLocation;
import uk.org.okapibarcode.backend.OkapiException;
import uk.org.okapibarcode.backend.QrCode;
import uk.org.okapibarcode.backend.Symbol;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A code to scan from paper, in points: Code 128 for every scanner, QR for what is too long for
/// that or has signs that it lacks.
///
/// @param cells from the symbol's upper left corner
record ScanSymbol(List<Rectangle2D.Float> cells, float width) {
    // a hundredth of an inch: what a hand scanner reads from an office printer
    private static final float BAR = 0.72f;
    private static final float CELL = 1.2f;
    private static final Pattern PRINTABLE = Pattern.compile("[ -~]+");

    /// @return none for a text that no symbol holds
    static Optional<ScanSymbol> of(String text, float widest, float height) {
        if (text.isBlank()) return Optional.empty();
        try {
            if (PRINTABLE.matcher(text).matches()) {
                var bars = new Code128();
                bars.setHumanReadableLocation(HumanReadableLocation.NONE);
                bars.setBarHeight(1);
                bars.setContent(text);
                if (bars.getWidth() * BAR <= widest) return Optional.of(of(bars, BAR, height));
            }
            var square = new QrCode();
            square.setContent(text);
            float cell = Math.min(CELL, height * 2 / square.getHeight());
            return Optional.of(of(square, cell, cell));
        } catch (OkapiException e) {
            return Optional.empty();
        }
    }

    private static ScanSymbol of(Symbol symbol, float across, float down) {
        var cells =
                symbol.getRectangles().stream()
                        .map(
                                cell ->
                                        new Rectangle2D.Float(
                                                (float) cell.x * across,
                                                (float) cell.y * down,
                                                (float) cell.width * across,
                                                (float) cell.height * down))
                        .toList();
        return new ScanSymbol(cells, symbol.getWidth() * across);
    }

    float height() {
        return (float) cells.stream().mapToDouble(Rectangle2D::getMaxY).max().orElse(0);
    }

    ScanSymbol moved(float right, float down) {
        return new ScanSymbol(
                cells.stream()
                        .map(
                                cell ->
                                        new Rectangle2D.Float(
                                                cell.x + right,
                                                cell.y + down,
                                                cell.width,
                                                cell.height))
                        .toList(),
                width);
    }
}
