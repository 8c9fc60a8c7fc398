package regrade.scan.device;

import regrade.scan.Barcode;
import regrade.scan.Barcode.Corner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The symbols of one picture so far, each once.
final class Found {
    private final List<Votes.Symbol> symbols = new ArrayList<>();

    boolean isEmpty() {
        return symbols.isEmpty();
    }

    void addMatrix(Barcode barcode) {
        // error correction is a better witness than any number of lines
        add(new Votes.Symbol(barcode, Integer.MAX_VALUE));
    }

    /// Of two symbols in one place the one that more lines read is real.
    void add(Votes.Symbol symbol) {
        var clash =
                symbols.stream()
                        .filter(other -> samePlace(other.barcode(), symbol.barcode()))
                        .toList();
        if (clash.stream().anyMatch(other -> other.lines() >= symbol.lines())) return;
        symbols.removeAll(clash);
        symbols.add(symbol);
    }

    boolean covers(double x, double y) {
        return symbols.stream().anyMatch(symbol -> inside(symbol.barcode(), x, y));
    }

    List<Barcode> inReadingOrder() {
        // rows of about a symbol's height, so that a slight tilt does not change the order
        int row =
                Math.max(
                        1,
                        symbols.stream()
                                .mapToInt(symbol -> height(symbol.barcode()))
                                .min()
                                .orElse(1));
        return symbols.stream()
                .map(Votes.Symbol::barcode)
                .sorted(
                        Comparator.comparingInt((Barcode barcode) -> barcode.centreY() / row)
                                .thenComparingInt(Barcode::centreX)
                                .thenComparing(Barcode::text))
                .toList();
    }

    private static boolean samePlace(Barcode one, Barcode other) {
        return inside(one, other.centreX(), other.centreY())
                || inside(other, one.centreX(), one.centreY());
    }

    /// A linear symbol is often seen only in part of its height: its box is given a little more.
    private static boolean inside(Barcode barcode, double x, double y) {
        var across = barcode.corners().stream().mapToInt(Corner::x).summaryStatistics();
        var down = barcode.corners().stream().mapToInt(Corner::y).summaryStatistics();
        int side = Math.max(across.getMax() - across.getMin(), down.getMax() - down.getMin());
        int more = barcode.symbology().linear() ? side / 12 + 8 : 4;
        return x >= across.getMin() - more
                && x <= across.getMax() + more
                && y >= down.getMin() - more
                && y <= down.getMax() + more;
    }

    private static int height(Barcode barcode) {
        var down = barcode.corners().stream().mapToInt(Corner::y).summaryStatistics();
        return down.getMax() - down.getMin() + 8;
    }
}
