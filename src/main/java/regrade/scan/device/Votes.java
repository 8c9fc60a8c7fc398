package regrade.scan.device;

import regrade.scan.Barcode;
import regrade.scan.Code.Gtin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Turns what single lines read into symbols: a code needs lines that agree.
///
/// One line is no witness: on pictures without a symbol it reads a number in one of eight.
final class Votes {
    private Votes() {}

    /// A symbol and how many lines read it.
    record Symbol(Barcode barcode, int lines) {}

    static List<Symbol> count(List<LineRead> reads) {
        var left = new ArrayList<>(reads);
        left.sort(Comparator.comparingDouble(LineRead::across));
        var symbols = new ArrayList<Symbol>();
        while (!left.isEmpty()) {
            var group = group(left);
            left.removeAll(group);
            long lines = group.stream().mapToDouble(LineRead::across).distinct().count();
            if (lines >= needed(group.getFirst()))
                symbols.add(new Symbol(barcode(group), (int) lines));
        }
        return symbols;
    }

    /// The reads of the same symbol as the first: the same text, close by.
    private static List<LineRead> group(List<LineRead> sorted) {
        var group = new ArrayList<LineRead>();
        group.add(sorted.getFirst());
        for (var read : sorted.subList(1, sorted.size())) {
            var last = group.getLast();
            boolean near =
                    read.across() - last.across() <= Math.max(24, last.length() / 2)
                            && Math.abs(read.middle() - last.middle()) <= last.length() / 2;
            if (near && read.sweep().equals(last.sweep()) && read.saysTheSame(last))
                group.add(read);
        }
        return group;
    }

    /// Short codes, and those without a check digit, need more.
    private static int needed(LineRead read) {
        return switch (read.symbology()) {
            case EAN_8, UPC_E -> 3;
            case ITF -> productNumber(read.text()) ? 2 : Integer.MAX_VALUE;
            case CODE_39 -> read.text().length() < 4 ? 4 : 3;
            case EAN_13, UPC_A, CODE_128, QR_CODE, DATA_MATRIX -> 2;
        };
    }

    /// Evenly spaced stripes read as ITF on every line; only a whole product number that is no
    /// pattern tells.
    private static boolean productNumber(String digits) {
        return digits.length() == 14
                && Gtin.parse(digits).isPresent()
                && digits.chars().distinct().count() > 2;
    }

    private static Barcode barcode(List<LineRead> group) {
        var first = group.getFirst();
        var last = group.getLast();
        var corners =
                List.of(
                        first.sweep().corner(first.across(), first.from()),
                        first.sweep().corner(first.across(), first.to()),
                        last.sweep().corner(last.across(), last.to()),
                        last.sweep().corner(last.across(), last.from()));
        return new Barcode(first.symbology(), first.text(), first.aim(), corners);
    }
}
