package regrade.label;

import regrade.journal.FactKind;
import regrade.journal.UnitFact;
import regrade.kernel.Reference;

import java.util.List;

/// What happened to a unit's label.
public sealed interface LabelFact extends UnitFact {
    /// How they are written.
    List<FactKind<?>> KINDS =
            List.of(
                    FactKind.of("label-asked", LabelAsked.class),
                    FactKind.of("label-printed", LabelPrinted.class),
                    FactKind.of("label-failed", LabelFailed.class));

    /// A label is wanted; it waits in the print queue.
    record LabelAsked(Reference unit, LabelContent content) implements LabelFact {}

    /// A printer took it.
    ///
    /// @param printer its name or address, or the file it was kept in
    record LabelPrinted(Reference unit, int copy, String printer) implements LabelFact {}

    /// A printer did not take it; it goes on waiting.
    ///
    /// @param reason code, `label.failed.<code>` in the bundles says it
    record LabelFailed(Reference unit, int copy, String printer, String reason)
            implements LabelFact {}
}
