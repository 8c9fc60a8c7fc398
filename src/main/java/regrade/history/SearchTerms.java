package regrade.history;

import regrade.grading.Grade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A query understood: a unit is found if it fits every part.
///
/// @param words folded, see [FoldedText]; each must stand in the title or in an identifier of the
///   product, or begin the reference, the licence plate, the order or the serial number
/// @param bin folded, the whole name of it
public record SearchTerms(
        List<String> words,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Grade> grade,
        Optional<String> bin) {
    public SearchTerms {
        words = List.copyOf(words);
    }

    /// Units in any bin.
    public SearchTerms(
            List<String> words,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<Grade> grade) {
        this(words, from, to, grade, Optional.empty());
    }

    /// Whether it asks for days, a grade or a bin, which are gone through day by day.
    public boolean filtered() {
        return dated() || grade.isPresent() || bin.isPresent();
    }

    public boolean dated() {
        return from.isPresent() || to.isPresent();
    }

    /// Whether a day lies within the asked ones.
    public boolean covers(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }
}
