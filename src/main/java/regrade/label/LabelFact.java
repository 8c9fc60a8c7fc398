package regrade.label;

import regrade.journal.FactKind;
import regrade.journal.UnitFact;
import regrade.kernel.Reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What happened to a unit's label.
public sealed interface LabelFact extends UnitFact {
    /// How they are written.
    List<FactKind<?>> KINDS =
            List.of(
                    FactKind.of("label-asked", LabelAsked.class),
                    new FactKind<>(
                            "label-printed",
                            LabelPrinted.class,
                            List.of(LabelFact::withoutItsAsking)),
                    new FactKind<>(
                            "label-failed",
                            LabelFailed.class,
                            List.of(LabelFact::withoutItsAsking)),
                    FactKind.of("label-changed", LabelChanged.class),
                    FactKind.of("label-withdrawn", LabelWithdrawn.class));

    private static Map<String, Object> withoutItsAsking(Map<String, Object> first) {
        var second = new HashMap<>(first);
        second.put("asked", 0);
        return second;
    }

    /// A label is wanted; it waits in the print queue.
    record LabelAsked(Reference unit, LabelContent content) implements LabelFact {}

    /// What the label says from now on. One that waits comes out so; one that is on the unit
    /// already is wrong until somebody asks for another.
    ///
    /// @param content with the number of the last copy that was asked for
    record LabelChanged(Reference unit, LabelContent content) implements LabelFact {}

    /// A printer took it.
    ///
    /// @param asked number of the entry that asked for it: a unit saved anew while its first label
    ///   is in the printer still waits for its second; 0 where the entry is too old to say
    /// @param printer its name or address, or the file it was kept in
    record LabelPrinted(Reference unit, int copy, long asked, String printer)
            implements LabelFact {}

    /// A printer did not take it; it goes on waiting.
    ///
    /// @param asked as with [LabelPrinted]
    /// @param reason code, `label.failed.<code>` in the bundles says it
    record LabelFailed(Reference unit, int copy, long asked, String printer, String reason)
            implements LabelFact {}

    /// The act that asked for it was undone before a printer had it.
    ///
    /// @param asked number of that act's entry
    record LabelWithdrawn(Reference unit, int copy, long asked) implements LabelFact {}
}
