package regrade.history;

import regrade.grading.Grade;
import regrade.kernel.Reference;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Understands what somebody typed into the search field.
///
/// A day is typed as `2026-11-22`, `22/11/2026`, `22.11.2026`, `22/11` or `22.11.` (the last one
/// that was, without a year); a grade as `grade B`, a bin as `bin A-01`. Everything else is a word
/// to be found.
final class ReadQuery {
    // more words than anybody types; a pasted page must not cost seconds
    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 400;
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final Pattern NO_YEAR =
            Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.|(\\d{2})/(\\d{2})");
    private static final Set<String> GRADE_WORDS = Set.of("grade", "grade:");
    private static final Set<String> BIN_WORDS = Set.of("bin", "bin:", "bac", "bac:");

    private final Clock clock;

    ReadQuery(Clock clock) {
        this.clock = clock;
    }

    SearchTerms read(HistoryQuery query) {
        var text =
                query.words().length() > LONGEST
                        ? query.words().substring(0, LONGEST)
                        : query.words();
        var reference = Reference.parse(text);
        if (reference.isPresent())
            return plain(query, List.of(FoldedText.of(reference.get().text())));
        return tokens(query, List.of(text.strip().split("[\\s\\p{Z}\\p{Cntrl}]+")));
    }

    private static SearchTerms plain(HistoryQuery query, List<String> words) {
        return new SearchTerms(words, query.from(), query.to(), query.grade());
    }

    private SearchTerms tokens(HistoryQuery query, List<String> tokens) {
        var words = new ArrayList<String>();
        var days = new ArrayList<LocalDate>();
        var grade = query.grade();
        var bin = Optional.<String>empty();
        for (int i = 0; i < tokens.size(); i++) {
            var token = FoldedText.of(tokens.get(i));
            var named =
                    GRADE_WORDS.contains(token) && i + 1 < tokens.size()
                            ? Grade.of(tokens.get(i + 1))
                            : Optional.<Grade>empty();
            var day = day(token);
            if (named.isPresent()) {
                grade = named;
                i++;
            } else if (BIN_WORDS.contains(token) && i + 1 < tokens.size()) {
                bin = Optional.of(FoldedText.of(tokens.get(++i))).filter(name -> !name.isEmpty());
            } else if (day.isPresent()) days.add(day.get());
            else if (!token.isEmpty() && words.size() < MOST_WORDS) words.add(token);
        }
        // two days typed are a range, whatever their order
        var first = days.stream().min(LocalDate::compareTo).or(query::from);
        var last = days.stream().max(LocalDate::compareTo).or(query::to);
        return new SearchTerms(words, first, last, grade, bin);
    }

    private Optional<LocalDate> day(String token) {
        var yearFirst = YEAR_FIRST.matcher(token);
        if (yearFirst.matches())
            return date(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        var dayFirst = DAY_FIRST.matcher(token);
        if (dayFirst.matches())
            return date(number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1));
        var noYear = NO_YEAR.matcher(token);
        if (!noYear.matches()) return Optional.empty();
        return noYear.start(1) >= 0
                ? lastThatWas(number(noYear, 2), number(noYear, 1))
                : lastThatWas(number(noYear, 4), number(noYear, 3));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private Optional<LocalDate> lastThatWas(int month, int day) {
        var today = LocalDate.now(clock);
        // 29 February needs up to eight years
        for (int year = today.getYear(); year > today.getYear() - 8; year--) {
            var date = date(year, month, day).filter(then -> !then.isAfter(today));
            if (date.isPresent()) return date;
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty(); // not a day: then it is a word
        }
    }
}
