package regrade.history.store;

import regrade.grading.Grade;
import regrade.history.HistoryCursor;
import regrade.history.SearchTerms;
import regrade.history.store.HistoryReads.Met;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The units of some days, of a grade or in a bin if that is asked for, newest day first, in
/// growing steps.
final class DayWalk {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);
    private static final int LONGEST_STEP = 16_384;

    private final HistoryReads reads;
    private final Optional<String> grade;
    private final Optional<String> bin;
    private final LocalDate from;
    private final LocalDate to;
    private Optional<HistoryCursor> at;

    DayWalk(HistoryReads reads, SearchTerms terms, Optional<HistoryCursor> after) {
        this.reads = reads;
        this.grade = terms.grade().map(Grade::code);
        this.bin = terms.bin();
        this.from = terms.from().orElse(EARLIEST);
        this.to = terms.to().orElse(LATEST);
        this.at = after;
    }

    /// @param first so many at first, then ever more at once
    /// @param most after so many it is given up
    /// @param taker whether it wants more
    /// @return whether the taker had enough, or all there was
    boolean each(int first, int most, Predicate<List<Met>> taker) {
        int step = first;
        for (long seen = 0; seen < most; ) {
            // first what is left of the day that was begun, then the days before
            int limit = step;
            var units = at.map(cursor -> restOfDay(cursor, limit)).orElse(List.of());
            var day = at.map(cursor -> cursor.day().minusDays(1)).orElse(to);
            if (units.isEmpty()) units = days(day, step);
            if (units.isEmpty() || !taker.test(units)) return true;
            at = Optional.of(new HistoryCursor(units.getLast().day(), units.getLast().id()));
            seen += units.size();
            step = Math.min(2 * step, LONGEST_STEP);
        }
        return false;
    }

    private List<Met> restOfDay(HistoryCursor cursor, int most) {
        if (bin.isPresent())
            return reads.inBinOnDay(bin.orElseThrow(), grade, cursor.day(), cursor.id(), most);
        return grade.map(code -> reads.gradedOnDay(code, cursor.day(), cursor.id(), most))
                .orElseGet(() -> reads.onDay(cursor.day(), cursor.id(), most));
    }

    private List<Met> days(LocalDate last, int most) {
        if (last.isBefore(from)) return List.of();
        if (bin.isPresent()) return reads.inBinOnDays(bin.orElseThrow(), grade, from, last, most);
        return grade.map(code -> reads.gradedOnDays(code, from, last, most))
                .orElseGet(() -> reads.onDays(from, last, most));
    }
}
