package regrade.inspection;

import regrade.catalog.Category;
import regrade.catalog.Product;
import regrade.checklist.Found;
import regrade.checklist.FoundCounts;
import regrade.checklist.FoundHistory;
import regrade.inspection.InspectionFact.ActUndone;
import regrade.inspection.InspectionFact.InspectionSaved;
import regrade.inspection.InspectionFact.OpeningUndone;
import regrade.inspection.InspectionFact.UnitOpened;
import regrade.journal.Entry;
import regrade.journal.InMemoryJournal;
import regrade.kernel.Reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What was found, as the journal tells it, folded anew at every question.
public final class InMemoryPastFindings implements PastFindings {
    private final InMemoryJournal journal;

    public InMemoryPastFindings(InMemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public FoundHistory of(Product product) {
        var own = FoundCounts.NONE;
        var alike = FoundCounts.NONE;
        for (var unit : units()) {
            var saved = lastSave(unit, journal.ofUnit(unit));
            if (saved.isEmpty()) continue;
            var draft = saved.orElseThrow();
            var found = Found.of(draft.checklist(), draft.answers());
            var other = draft.product();
            if (other.client().equals(product.client()) && other.sku().equals(product.sku()))
                own = own.plus(found);
            if (Category.of(other.category()) == Category.of(product.category()))
                alike = alike.plus(found.stream().map(Found::ofCategory).toList());
        }
        return new FoundHistory(own, alike);
    }

    private List<Reference> units() {
        var units = new ArrayList<Reference>();
        journal.read(
                1,
                journal.last(),
                entry ->
                        entry.facts().stream()
                                .filter(UnitOpened.class::isInstance)
                                .map(fact -> ((UnitOpened) fact).unit())
                                .forEach(units::add));
        return units;
    }

    private static Optional<Draft> lastSave(Reference unit, List<Entry> acts) {
        var counting = counting(unit, acts);
        while (!counting.isEmpty() && !saves(unit, counting.getLast())) counting.removeLast();
        return Draft.of(unit, counting);
    }

    private static boolean saves(Reference unit, Entry act) {
        return act.facts().stream()
                .anyMatch(fact -> fact instanceof InspectionSaved save && save.unit().equals(unit));
    }

    private static List<Entry> counting(Reference unit, List<Entry> acts) {
        Set<Long> undone = new HashSet<>();
        for (var act : acts)
            for (var fact : act.facts())
                switch (fact) {
                    case ActUndone counter when counter.unit().equals(unit) ->
                            undone.add(counter.entry());
                    case OpeningUndone counter when counter.unit().equals(unit) ->
                            undone.add(counter.entry());
                    default -> {}
                }
        return new ArrayList<>(
                acts.stream().filter(act -> !undone.contains(act.number())).toList());
    }
}
