package regrade.label;

import regrade.journal.Entry;
import regrade.journal.Fact;
import regrade.journal.Journal;
import regrade.kernel.Reference;
import regrade.label.LabelFact.LabelAsked;
import regrade.label.LabelFact.LabelChanged;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds what stands on a unit's label.
public final class FindLabel {
    private final Journal journal;

    public FindLabel(Journal journal) {
        this.journal = journal;
    }

    /// The label asked for last, as it reads now.
    public Optional<LabelContent> latest(Reference unit) {
        return latest(unit, journal.ofUnit(unit));
    }

    /// The same, from the unit's acts, oldest first.
    public static Optional<LabelContent> latest(Reference unit, List<Entry> acts) {
        return acts.stream()
                .flatMap(entry -> entry.facts().stream())
                .flatMap(FindLabel::content)
                .filter(content -> content.unit().equals(unit))
                .reduce((earlier, later) -> later);
    }

    private static Stream<LabelContent> content(Fact fact) {
        return switch (fact) {
            case LabelAsked asked -> Stream.of(asked.content());
            case LabelChanged changed -> Stream.of(changed.content());
            default -> Stream.empty();
        };
    }
}
