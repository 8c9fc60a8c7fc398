package regrade.requests;

import regrade.kernel.Folded;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as mails write them. Every form ends with what a text that breaks off cannot end with, so
/// that no day is read from half a day.
final class WrittenDay {
    private static final int LONGEST = 120;
    private static final Pattern BETWEEN = Pattern.compile("[\\s.,]+");
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})(?:er|st|nd|rd|th|o|a)?");
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");
    private static final Pattern JAPANESE =
            Pattern.compile("(20[0-9]{2}) ?年 ?([0-9]{1,2}) ?月 ?([0-9]{1,2}) ?日");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![0-9])(20[0-9]{2})([-/.])([0-9]{2})\\2([0-9]{2})(?![0-9])");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<![0-9])([0-9]{1,2})([-/.])([0-9]{1,2})\\2(20[0-9]{2})(?![0-9])");
    private static final int SHORTEST_MONTH = 3;
    private static final Map<String, List<List<String>>> MONTHS = months();

    private WrittenDay() {}

    private static Map<String, List<List<String>>> months() {
        var months = new HashMap<String, List<List<String>>>();
        for (var line : Resource.lines("months.txt")) {
            var words = List.of(Folded.text(line).split(" "));
            months.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                    .add(words.subList(1, words.size()));
        }
        return months;
    }

    /// @param language in which it is written; English is understood too
    /// @return empty if it says no day, or several
    static Optional<LocalDate> read(String text, String language, boolean monthFirst) {
        if (text.length() > LONGEST) return Optional.empty();
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var found = new HashSet<LocalDate>();
        find(JAPANESE.matcher(plain), found, 1, 2, 3);
        find(YEAR_FIRST.matcher(plain), found, 1, 3, 4);
        if (monthFirst) find(YEAR_LAST.matcher(plain), found, 4, 1, 3);
        else find(YEAR_LAST.matcher(plain), found, 4, 3, 1);
        findWords(List.of(BETWEEN.split(Folded.text(plain).strip())), language, found);
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private static void find(Matcher form, Set<LocalDate> into, int year, int month, int day) {
        while (form.find())
            day(form.group(year), Integer.parseInt(form.group(month)), form.group(day))
                    .ifPresent(into::add);
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Day and month in either order, then the year; `de` may stand between them.
    private static void findWords(List<String> all, String language, Set<LocalDate> into) {
        var words = all.stream().filter(word -> !word.equals("de") && !word.equals("of")).toList();
        for (int i = 0; i + 2 < words.size(); i++) {
            var year = words.get(i + 2);
            if (!YEAR.matcher(year).matches()) continue;
            var first = words.get(i);
            var second = words.get(i + 1);
            named(first, second, year, language).ifPresent(into::add);
            named(second, first, year, language).ifPresent(into::add);
        }
    }

    private static Optional<LocalDate> named(
            String day, String month, String year, String language) {
        var number = DAY.matcher(day);
        if (!number.matches()) return Optional.empty();
        return month(month, language)
                .or(() -> month(month, "en"))
                .flatMap(known -> day(year, known, number.group(1)));
    }

    private static Optional<Integer> month(String word, String language) {
        if (word.length() < SHORTEST_MONTH) return Optional.empty();
        var found = new HashSet<Integer>();
        for (var names : MONTHS.getOrDefault(language, List.of()))
            for (int i = 0; i < names.size(); i++) if (names.get(i).startsWith(word)) found.add(i);
        return found.size() == 1 ? found.stream().findFirst().map(i -> i + 1) : Optional.empty();
    }
}
