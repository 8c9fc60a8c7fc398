package regrade.reports.file;

import regrade.kernel.Folded;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads the day of a report's line in the forms that marketplaces write: `2026-09-03T15:00:00Z`,
/// `2026/09/03 0:12:45 JST`, `03.09.2026 …`, `09/03/2026`, `3-Sep-2026`, `3 septembre 2026 …`, `Sep
/// 3, 2026 …`, `Sep-03-26`, and the number of a workbook's day. The time behind it, and its zone,
/// are not read: the day is the report's own.
public final class WrittenDay {
    private static final String BEHIND = "(?:[T ,].{0,40})?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})" + BEHIND);
    private static final Pattern NUMBERS =
            Pattern.compile("([0-9]{1,2})([-/.])([0-9]{1,2})[-/.]([0-9]{4})" + BEHIND);
    private static final Pattern NAMED =
            Pattern.compile(
                    "([0-9]{1,2})[-. ]{1,2}(?:de )?(\\p{L}{3,12})[-.]? ?(?:de )?([0-9]{4})"
                            + BEHIND);
    private static final Pattern NAMED_FIRST =
            Pattern.compile(
                    "(\\p{L}{3,12})[-. ]{1,2}([0-9]{1,2})[-, ]{1,2}([0-9]{2}|[0-9]{4})" + BEHIND);

    /// A day as a workbook keeps it, counted from the end of 1899, five digits from 2001 to 2118.
    private static final Pattern SERIAL =
            Pattern.compile("(3[7-9]|[4-7][0-9])[0-9]{3}(\\.[0-9]+)?");

    private static final Map<String, Integer> MONTHS = months();

    private WrittenDay() {}

    /// @param monthFirst whether two numbers before the year begin with the month, where both can
    ///   be one
    public static Optional<LocalDate> parse(String written, boolean monthFirst) {
        var text = written.strip();
        if (isIso(text)) return day(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
        if (SERIAL.matcher(text).matches())
            return Optional.of(LocalDate.of(1899, 12, 30).plusDays(digits(text, 0, 5)));
        var year = YEAR_FIRST.matcher(text);
        if (year.matches()) return day(number(year, 1), number(year, 2), number(year, 3));
        var numbers = NUMBERS.matcher(text);
        if (numbers.matches()) return numbers(numbers, monthFirst);
        var named = NAMED.matcher(text);
        if (named.matches()) return day(number(named, 3), month(named.group(2)), number(named, 1));
        var first = NAMED_FIRST.matcher(text);
        if (first.matches())
            return day(century(number(first, 3)), month(first.group(1)), number(first, 2));
        return Optional.empty();
    }

    /// As nearly every report writes it.
    private static boolean isIso(String text) {
        if (text.length() < 10 || text.length() > 40 || text.charAt(4) != '-') return false;
        if (text.charAt(7) != '-') return false;
        if (text.length() > 10 && text.charAt(10) != 'T' && text.charAt(10) != ' ') return false;
        for (int i = 0; i < 10; i++)
            if (i != 4 && i != 7 && (text.charAt(i) < '0' || text.charAt(i) > '9')) return false;
        return true;
    }

    private static int digits(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static Optional<LocalDate> numbers(MatchResult read, boolean monthFirst) {
        int one = number(read, 1);
        int two = number(read, 3);
        // points part days from months in Europe alone
        boolean american = monthFirst && !read.group(2).equals(".");
        boolean swap = american ? one <= 12 : two > 12;
        return day(number(read, 4), swap ? one : two, swap ? two : one);
    }

    private static int number(MatchResult read, int group) {
        return Integer.parseInt(read.group(group));
    }

    private static int century(int year) {
        return year < 100 ? 2000 + year : year;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        // marketplaces began at about then; another year is a cell of something else
        if (year < 1995 || year > 2199) return Optional.empty();
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(String name) {
        return MONTHS.getOrDefault(folded(name), 0);
    }

    private static String folded(String name) {
        var plain = Folded.text(name.toLowerCase(Locale.ROOT));
        return plain.strip();
    }

    /// Full names and their beginnings of three letters or more, where they name one month of one
    /// language and the same month wherever else they stand.
    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var names :
                new String[] {
                    "january february march april may june july august september october november december",
                    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
                    "januar februar marz april mai juni juli august september oktober november dezember",
                    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
                    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
                    "januari februari maart april mei juni juli augustus september oktober november december",
                    "januari februari mars april maj juni juli augusti september oktober november december",
                    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia",
                    "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro"
                }) {
            var all = names.split(" ");
            for (int i = 0; i < all.length; i++)
                for (int end = 3; end <= all[i].length(); end++)
                    put(months, all[i].substring(0, end), i + 1);
        }
        // French juin and juillet
        months.remove("jui");
        return Map.copyOf(months);
    }

    private static void put(Map<String, Integer> months, String name, int month) {
        months.putIfAbsent(name, month);
    }
}
