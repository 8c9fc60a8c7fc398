package regrade.reports.file;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads an amount of a report: `-1,234.56`, `1.234,56`, `$45.99`, `12,90 €`, `(3.50)`.
///
/// Where a point and a comma stand, the later one is the decimal sign. One alone with three digits
/// behind it is what the file's language says; with any other number of digits it is the decimal
/// sign.
final class WrittenAmount {
    private static final int MOST_SIGNS = 40;
    private static final Pattern AROUND =
            Pattern.compile(
                    "[\\s\\u00a0\\u202f'’]|\\p{Sc}|[A-Z]{3}$|^[A-Z]{2,3}(?=\\s?[-0-9$(.])|円");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?|\\.[0-9]+");

    private WrittenAmount() {}

    /// @param comma whether the file's language writes a decimal comma
    /// @return with a point as decimal sign, as many decimals as were written; empty if it is no
    ///   amount
    static Optional<String> parse(String written, boolean comma) {
        if (written.length() > MOST_SIGNS) return Optional.empty();
        if (isPlain(written)) return Optional.of(written);
        var bare = AROUND.matcher(written.replace('\u2212', '-')).replaceAll("");
        boolean taken = bare.startsWith("(") && bare.endsWith(")") && bare.length() > 2;
        if (taken) bare = bare.substring(1, bare.length() - 1);
        boolean minus = bare.startsWith("-") || bare.endsWith("-");
        bare = bare.replaceFirst("^[-+]|-$", "");
        return plain(bare, comma)
                .filter(number -> NUMBER.matcher(number).matches())
                .map(number -> new BigDecimal(number).toPlainString())
                .map(number -> minus != taken ? "-" + number : number);
    }

    /// As nearly every amount is written: digits, then a point with one or two more, or none.
    private static boolean isPlain(String written) {
        int start = written.startsWith("-") ? 1 : 0;
        int point = written.indexOf('.');
        int end = point < 0 ? written.length() : point;
        boolean few = point < 0 || written.length() - point == 2 || written.length() - point == 3;
        boolean leading = end - start > 1 && written.charAt(start) == '0';
        return few
                && !leading
                && digits(written, start, end)
                && (point < 0 || digits(written, point + 1, written.length()))
                && !written.startsWith("-0");
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++)
            if (text.charAt(i) < '0' || text.charAt(i) > '9') return false;
        return from < to;
    }

    private static Optional<String> plain(String bare, boolean comma) {
        int point = bare.lastIndexOf('.');
        int sign = bare.lastIndexOf(',');
        if (point < 0 && sign < 0) return Optional.of(bare);
        if (point >= 0 && sign >= 0) return decimal(bare, point > sign ? '.' : ',');
        char only = point >= 0 ? '.' : ',';
        int behind = bare.length() - 1 - Math.max(point, sign);
        boolean several = bare.indexOf(only) != Math.max(point, sign);
        boolean thousands = several || behind == 3 && only == (comma ? '.' : ',');
        return thousands ? thousands(bare, only) : decimal(bare, only);
    }

    private static Optional<String> decimal(String bare, char sign) {
        int at = bare.lastIndexOf(sign);
        var whole = bare.substring(0, at);
        if (whole.indexOf(sign) >= 0) return Optional.empty();
        return thousands(whole, sign == '.' ? ',' : '.')
                .map(digits -> (digits.isEmpty() ? "0" : digits) + "." + bare.substring(at + 1));
    }

    /// Without signs between thousands, which must stand between thousands.
    private static Optional<String> thousands(String whole, char sign) {
        if (whole.indexOf(sign) < 0) return Optional.of(whole);
        boolean fits = whole.matches("[0-9]{1,3}(" + Pattern.quote("" + sign) + "[0-9]{3})+");
        return fits ? Optional.of(whole.replace("" + sign, "")) : Optional.empty();
    }
}
