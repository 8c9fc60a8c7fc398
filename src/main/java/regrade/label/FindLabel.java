package regrade.label;

import regrade.journal.Journal;
import regrade.kernel.Reference;
import regrade.label.LabelFact.LabelAsked;

import java.util.Optional;

/// Finds what stands on a unit's label.
public final class FindLabel {
    private final Journal journal;

    public FindLabel(Journal journal) {
        this.journal = journal;
    }

    /// The label asked for last.
    public Optional<LabelContent> latest(Reference unit) {
        return journal.ofUnit(unit).stream()
                .flatMap(entry -> entry.facts().stream())
                .filter(LabelAsked.class::isInstance)
                .map(LabelAsked.class::cast)
                .filter(asked -> asked.unit().equals(unit))
                .map(LabelAsked::content)
                .reduce((earlier, later) -> later);
    }
}
