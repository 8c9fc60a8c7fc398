package regrade.history;

import regrade.inspection.InspectionFact.*;
import regrade.journal.Entry;
import regrade.journal.Fact;
import regrade.journal.UnitFact;
import regrade.kernel.Reference;

import java.util.List;
import java.util.stream.IntStream;

/// An act about a unit as a capsule carries it.
///
/// @param payload the act byte for byte as the journal has it
/// @param shown the places of its facts that may be shown; all of them unless it also tells of
///   another unit
public record CapsuleAct(Entry entry, byte[] payload, List<Integer> shown) {
    public CapsuleAct {
        shown = List.copyOf(shown);
    }

    static CapsuleAct of(Reference unit, Entry entry, byte[] payload) {
        var facts = entry.facts();
        boolean discreet = facts.stream().anyMatch(fact -> tellsOfAnother(fact, unit));
        var shown =
                IntStream.range(0, facts.size())
                        .filter(at -> !discreet || isAbout(facts.get(at), unit))
                        .boxed()
                        .toList();
        return new CapsuleAct(entry, payload, shown);
    }

    /// Whether it can be carried byte for byte.
    public boolean whole() {
        return shown.size() == entry.facts().size();
    }

    private static boolean isAbout(Fact fact, Reference unit) {
        return fact instanceof UnitFact of && of.unit().equals(unit);
    }

    /// Whether it says more of another unit than its reference: whose return it is, what its buyer
    /// wrote.
    private static boolean tellsOfAnother(Fact fact, Reference unit) {
        return switch (fact) {
            case LabelLeftUnconfirmed _, LabelConfirmed _, UnitParked _, UnitTakenUp _ -> false;
            case UnitReopened _ -> false;
            case UnitFact of -> !of.unit().equals(unit);
            default -> false;
        };
    }
}
