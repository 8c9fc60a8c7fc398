package regrade.inspection;

import regrade.inspection.InspectionFact.ActUndone;
import regrade.inspection.InspectionFact.CodeRead;
import regrade.inspection.InspectionFact.OpeningUndone;
import regrade.inspection.InspectionFact.SerialRead;
import regrade.inspection.InspectionFact.UnitOpened;
import regrade.journal.Entry;
import regrade.journal.InMemoryJournal;
import regrade.kernel.Reference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The codes read on units, as the journal tells them, folded anew at every question.
public final class InMemoryCodeSightings implements CodeSightings {
    private final InMemoryJournal journal;

    public InMemoryCodeSightings(InMemoryJournal journal) {
        this.journal = journal;
    }

    private record Reading(long entry, Instant at, Optional<ComparedCode> code) {}

    @Override
    public List<Sighting> of(ComparedCode code, Optional<Reference> but) {
        var found = new ArrayList<Map.Entry<Long, Sighting>>();
        for (var unit : units())
            if (!but.equals(Optional.of(unit)))
                for (var reading : latest(unit).values())
                    if (reading.code().equals(Optional.of(code)))
                        found.add(Map.entry(reading.entry(), new Sighting(unit, reading.at())));
        return found.stream()
                .sorted(Map.Entry.<Long, Sighting>comparingByKey(Comparator.reverseOrder()))
                .map(Map.Entry::getValue)
                .limit(MOST)
                .toList();
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

    private Map<String, Reading> latest(Reference unit) {
        var acts = journal.ofUnit(unit);
        Set<Long> undone = new HashSet<>();
        for (var act : acts)
            for (var fact : act.facts()) {
                if (fact instanceof ActUndone counter && counter.unit().equals(unit))
                    undone.add(counter.entry());
                if (fact instanceof OpeningUndone counter && counter.unit().equals(unit))
                    return Map.of();
            }
        var latest = new HashMap<String, Reading>();
        for (var act : acts)
            if (!undone.contains(act.number()))
                for (var fact : act.facts()) {
                    if (fact instanceof SerialRead read && read.unit().equals(unit))
                        latest.put(Draft.SERIAL, reading(act, Draft.SERIAL, read.serial()));
                    if (fact instanceof CodeRead read && read.unit().equals(unit))
                        latest.put(read.question(), reading(act, read.question(), read.code()));
                }
        return latest;
    }

    private static Reading reading(Entry act, String question, String code) {
        return new Reading(act.number(), act.header().time(), ComparedCode.of(question, code));
    }
}
