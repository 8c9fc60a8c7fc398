package regrade.inspection;

import regrade.grading.Grade;
import regrade.inspection.InspectionFact.InspectionSaved;
import regrade.inspection.InspectionFact.UnitOpened;
import regrade.inspection.InspectionFact.Weighed;
import regrade.journal.InMemoryJournal;
import regrade.kernel.ClientId;
import regrade.kernel.Reference;
import regrade.kernel.Sku;
import regrade.scale.Weight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The weights of units, as the journal tells them, folded anew at every question.
public final class InMemoryLearnedWeights implements LearnedWeights {
    private final InMemoryJournal journal;

    public InMemoryLearnedWeights(InMemoryJournal journal) {
        this.journal = journal;
    }

    private record Found(long entry, Weight weight) {}

    @Override
    public List<Weight> clean(ClientId client, Sku sku) {
        var units = new ArrayList<Reference>();
        journal.read(
                1,
                journal.last(),
                entry ->
                        entry.facts().stream()
                                .filter(UnitOpened.class::isInstance)
                                .map(fact -> ((UnitOpened) fact).unit())
                                .forEach(units::add));
        return units.stream()
                .flatMap(unit -> found(unit, client, sku).stream())
                .sorted(Comparator.comparingLong(Found::entry).reversed())
                .map(Found::weight)
                .limit(MOST)
                .toList();
    }

    private Optional<Found> found(Reference unit, ClientId client, Sku sku) {
        Optional<Found> weighed = Optional.empty();
        Optional<InspectionSaved> save = Optional.empty();
        for (var act : CountingActs.of(unit, journal.ofUnit(unit)))
            for (var fact : act.facts()) {
                if (fact instanceof Weighed it
                        && it.unit().equals(unit)
                        && it.client().equals(client)
                        && it.sku().equals(sku)) {
                    weighed = Optional.of(new Found(act.number(), it.weight()));
                    save = Optional.empty();
                }
                if (fact instanceof InspectionSaved it && it.unit().equals(unit))
                    save = Optional.of(it);
            }
        return save.filter(it -> it.proposal().grade().compareTo(Grade.A) <= 0).isPresent()
                ? weighed
                : Optional.empty();
    }
}
