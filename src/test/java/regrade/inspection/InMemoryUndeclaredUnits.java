package regrade.inspection;

import regrade.inspection.InspectionFact.OpeningUndone;
import regrade.inspection.InspectionFact.SerialRead;
import regrade.inspection.InspectionFact.UnitOpened;
import regrade.journal.Entry;
import regrade.journal.Fact;
import regrade.journal.Journal;
import regrade.kernel.Reference;
import regrade.returns.MatchFact.MatchUndone;
import regrade.returns.MatchFact.UnitMatched;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Undeclared units as a small journal tells them.
record InMemoryUndeclaredUnits(Journal journal) implements UndeclaredUnits {
    @Override
    public List<UndeclaredUnit> unmatched(int most) {
        var opened = new ArrayList<Reference>();
        journal.read(
                1,
                journal.last(),
                entry -> {
                    for (var fact : entry.facts())
                        if (fact instanceof UnitOpened unit) opened.add(unit.unit());
                });
        return opened.reversed().stream().flatMap(unit -> find(unit).stream()).limit(most).toList();
    }

    @Override
    public Optional<UndeclaredUnit> find(Reference unit) {
        var acts = CountingActs.of(unit, journal.ofUnit(unit));
        boolean matched = false;
        var refused = new HashSet<Long>();
        for (var act : journal.ofUnit(unit))
            for (var fact : act.facts()) {
                if (fact instanceof UnitMatched of && of.unit().equals(unit)) matched = true;
                if (fact instanceof MatchUndone of && of.unit().equals(unit)) {
                    matched = false;
                    refused.add(of.found());
                }
                if (fact instanceof OpeningUndone of && of.unit().equals(unit))
                    return Optional.empty();
            }
        if (matched) return Optional.empty();
        return acts.stream()
                .flatMap(act -> opened(unit, act).stream())
                .findFirst()
                .map(fact -> undeclared(fact.fact(), fact.act(), serials(unit, acts), refused));
    }

    private record Opened(UnitOpened fact, Entry act) {}

    private static Optional<Opened> opened(Reference unit, Entry act) {
        for (Fact fact : act.facts())
            if (fact instanceof UnitOpened opened
                    && opened.unit().equals(unit)
                    && opened.expected().isEmpty()) return Optional.of(new Opened(opened, act));
        return Optional.empty();
    }

    private static List<String> serials(Reference unit, List<Entry> acts) {
        return acts.stream()
                .flatMap(act -> act.facts().stream())
                .filter(SerialRead.class::isInstance)
                .map(SerialRead.class::cast)
                .filter(read -> read.unit().equals(unit))
                .map(SerialRead::serial)
                .toList();
    }

    private static UndeclaredUnit undeclared(
            UnitOpened opened, Entry act, List<String> serials, HashSet<Long> refused) {
        return new UndeclaredUnit(
                opened.unit(),
                opened.scanned(),
                MatchCode.item(opened.product()),
                act.header().time(),
                serials,
                refused);
    }
}
