package regrade.returns.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The three ways Amazon writes the day of a return: `2026-09-03T15:00:00+00:00` (or the day
/// alone), `03-09-2026` and `03-SEP-2026`.
final class ReturnDate {
    private static final Pattern ISO =
            Pattern.compile(
                    "(\\d{4})-(\\d\\d)-(\\d\\d)([T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?( ?(Z|UTC|[+-]\\d\\d:?\\d\\d))?)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d\\d?)-(\\d\\d|\\p{L}{3})-(\\d{4})");
    private static final List<String> MONTHS =
            List.of(
                    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV",
                    "DEC");

    private ReturnDate() {}

    /// The day as it is written, in the report's own offset.
    static Optional<LocalDate> parse(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) return date(number(iso, 1), number(iso, 2), number(iso, 3));
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches())
            return date(number(dayFirst, 3), month(dayFirst.group(2)), number(dayFirst, 1));
        return Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int month(String text) {
        return Character.isDigit(text.charAt(0))
                ? Integer.parseInt(text)
                : MONTHS.indexOf(text.toUpperCase(Locale.ROOT)) + 1;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        // FBA began in 2006; a year far from now is a cell of something else
        if (year < 2000 || year > 2199) return Optional.empty();
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
