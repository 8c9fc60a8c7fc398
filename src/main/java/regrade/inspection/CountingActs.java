package regrade.inspection;

import regrade.inspection.InspectionFact.ActUndone;
import regrade.inspection.InspectionFact.OpeningUndone;
import regrade.journal.Entry;
import regrade.kernel.Reference;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Leaves out what was undone.
final class CountingActs {
    private CountingActs() {}

    /// Those of a unit's acts that were not undone for it.
    static List<Entry> of(Reference unit, List<Entry> acts) {
        var undone =
                acts.stream()
                        .flatMap(act -> act.facts().stream())
                        .flatMap(
                                fact ->
                                        switch (fact) {
                                            case ActUndone counter
                                                    when counter.unit().equals(unit) ->
                                                    Stream.of(counter.entry());
                                            case OpeningUndone counter
                                                    when counter.unit().equals(unit) ->
                                                    Stream.of(counter.entry());
                                            default -> Stream.empty();
                                        })
                        .collect(Collectors.toSet());
        return acts.stream().filter(act -> !undone.contains(act.number())).toList();
    }
}
