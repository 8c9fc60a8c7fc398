package regrade.inspection;

import regrade.agreement.AgreementFact.SecondLookAsked;
import regrade.agreement.AgreementFact.SecondLookDone;
import regrade.agreement.AgreementFact.SecondLookLapsed;
import regrade.inspection.InspectionFact.InspectionSaved;
import regrade.inspection.InspectionFact.UnitReopened;
import regrade.journal.CounterFact;
import regrade.journal.Entry;
import regrade.kernel.Inspector;
import regrade.kernel.Reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// An inspection that was drawn and nobody looked at again yet.
///
/// @param save number of the entry that saved it
/// @param who inspected the unit
/// @param inspection as it was saved
record AwaitedLook(long save, Inspector who, InspectionSaved inspection) {
    /// @param acts about the unit, oldest first
    ///
    /// @return empty for a unit that waits for none, or is at another inspection since
    static Optional<AwaitedLook> of(Reference unit, List<Entry> acts) {
        var undone =
                acts.stream()
                        .flatMap(act -> act.facts().stream())
                        .filter(fact -> fact instanceof CounterFact c && c.unit().equals(unit))
                        .map(fact -> ((CounterFact) fact).entry())
                        .collect(Collectors.toSet());
        Optional<AwaitedLook> awaited = Optional.empty();
        for (var act : acts) {
            if (undone.contains(act.number())) continue;
            Optional<InspectionSaved> saved = Optional.empty();
            for (var fact : act.facts())
                switch (fact) {
                    case InspectionSaved save when save.unit().equals(unit) ->
                            saved = Optional.of(save);
                    case SecondLookAsked asked when asked.unit().equals(unit) ->
                            awaited =
                                    saved.map(
                                            save ->
                                                    new AwaitedLook(
                                                            act.number(),
                                                            act.header().who(),
                                                            save));
                    case UnitReopened ours when ours.unit().equals(unit) ->
                            awaited = Optional.empty();
                    case SecondLookLapsed ours when ours.unit().equals(unit) ->
                            awaited = Optional.empty();
                    case SecondLookDone ours when ours.unit().equals(unit) ->
                            awaited = Optional.empty();
                    default -> {}
                }
        }
        return awaited;
    }
}
