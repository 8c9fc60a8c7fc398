package regrade.history;

import regrade.grading.Grade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A query understood: a unit is found if it fits every part.
///
/// @param words folded, see [FoldedText]; each must stand in the title or in an identifier of the
///   product, or begin the reference, the licence plate, the order or the serial number
public record SearchTerms(
        List<String> words,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Grade> grade) {
    public SearchTerms {
        words = List.copyOf(words);
    }

    public boolean dated() {
        return from.isPresent() || to.isPresent();
    }

    /// Whether a day lies within the asked ones.
    public boolean covers(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }
}
