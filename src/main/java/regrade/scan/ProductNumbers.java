package regrade.scan;

import regrade.scan.Code.Asin;
import regrade.scan.Code.Gtin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads EAN, UPC, ISBN and GTIN-14 from digits, best first.
final class ProductNumbers {
    private ProductNumbers() {}

    /// @param text may hold the blanks and hyphens that are printed between groups
    static List<Code> in(String text, Aim aim) {
        if (text.length() > 30) return List.of();
        // the check character of an ISBN is often typed small
        var digits = text.replaceAll("[ \\u00a0-]", "").replaceAll("x$", "X");
        var found = new ArrayList<Code>();
        var shortForm = aim == Aim.EAN_8 ? Optional.<Gtin>empty() : upcE(digits, aim == Aim.EAN_13);
        if (aim == Aim.EAN_13) shortForm.ifPresent(found::add);
        // an EAN-8 that starts with 0 is a shop's own number, a UPC-E with the same digits is not
        var full = Gtin.parse(digits);
        full.filter(Gtin::global).ifPresent(found::add);
        shortForm.filter(gtin -> !found.contains(gtin)).ifPresent(found::add);
        full.filter(gtin -> !found.contains(gtin)).ifPresent(found::add);
        if (CheckDigits.isbn10Fits(digits)) found.add(isbn13(digits));
        isbn10(digits).ifPresent(found::add);
        return found;
    }

    /// UPC-E, the short form of a UPC-A.
    ///
    /// @param certain the symbol is known to be one of the EAN/UPC family: the number system and
    ///   the check digit, or both, may be missing
    private static Optional<Gtin> upcE(String digits, boolean certain) {
        if (!CheckDigits.allDigits(digits)) return Optional.empty();
        return switch (digits.length()) {
            case 6 -> certain ? completed("0" + digits) : Optional.empty();
            case 7 -> certain ? completed(digits) : Optional.empty();
            case 8 ->
                    completed(digits.substring(0, 7))
                            .filter(gtin -> gtin.text().endsWith(digits.substring(7)));
            default -> Optional.empty();
        };
    }

    private static Optional<Gtin> completed(String systemAndSix) {
        if (systemAndSix.charAt(0) > '1') return Optional.empty();
        var payload = expanded(systemAndSix);
        return Optional.of(Gtin.padded(payload + CheckDigits.gs1(payload)));
    }

    /// The eleven digits before the check digit, by the last of the six.
    static String expanded(String systemAndSix) {
        var system = systemAndSix.substring(0, 1);
        var six = systemAndSix.substring(1);
        return switch (six.charAt(5)) {
            case '0', '1', '2' ->
                    system + six.substring(0, 2) + six.charAt(5) + "0000" + six.substring(2, 5);
            case '3' -> system + six.substring(0, 3) + "00000" + six.substring(3, 5);
            case '4' -> system + six.substring(0, 4) + "00000" + six.charAt(4);
            default -> system + six.substring(0, 5) + "0000" + six.charAt(5);
        };
    }

    private static Gtin isbn13(String isbn10) {
        var payload = "978" + isbn10.substring(0, 9);
        return Gtin.padded(payload + CheckDigits.gs1(payload));
    }

    /// Amazon lists a book under its ISBN-10; prefix 979 has none.
    private static Optional<Code> isbn10(String digits) {
        if (CheckDigits.isbn10Fits(digits)) return Optional.of(new Asin(digits));
        if (digits.length() != 13 || !digits.startsWith("978") || !CheckDigits.gs1Fits(digits))
            return Optional.empty();
        var nine = digits.substring(3, 12);
        return Optional.of(new Asin(nine + CheckDigits.isbn10(nine)));
    }
}
