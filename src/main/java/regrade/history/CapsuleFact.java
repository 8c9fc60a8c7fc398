package regrade.history;

import regrade.journal.FactKind;
import regrade.journal.UnitFact;
import regrade.kernel.Reference;

import java.util.List;

/// What happened to the evidence about a unit.
public sealed interface CapsuleFact extends UnitFact {
    /// How they are written.
    List<FactKind<?>> KINDS = List.of(FactKind.of("capsule-built", CapsuleBuilt.class));

    /// A capsule was made. Its file was on the disk before this was.
    ///
    /// @param file its name
    /// @param sha256 of the whole file, lower-case hex: whoever has the journal, or a batch of it,
    ///   knows the one file that was made
    record CapsuleBuilt(
            Reference unit, CapsulePurpose purpose, String file, long bytes, String sha256)
            implements CapsuleFact {}
}
