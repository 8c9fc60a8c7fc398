package regrade.history;

import regrade.grading.Grade;

import java.time.LocalDate;
import java.util.Optional;

/// What somebody looks for: what they typed, and the filters beside it.
///
/// @param words anything: references, licence plates, orders, identifiers, words of titles, dates,
///   `grade B`
/// @param from first day, included
/// @param to last day, included
public record HistoryQuery(
        String words, Optional<LocalDate> from, Optional<LocalDate> to, Optional<Grade> grade) {
    /// Everything, newest first.
    public static final HistoryQuery ALL = of("");

    public static HistoryQuery of(String words) {
        return new HistoryQuery(words, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
