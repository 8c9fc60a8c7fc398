package regrade.photo;

import regrade.journal.FactKind;
import regrade.journal.UnitFact;
import regrade.kernel.Reference;

import java.time.Instant;
import java.util.List;

/// What happened to a unit's photos.
public sealed interface PhotoFact extends UnitFact {
    /// How they are written.
    List<FactKind<?>> KINDS = List.of(FactKind.of("photo-taken", PhotoTaken.class));

    /// A photo belongs to the unit. Its file was on the disk before this was.
    ///
    /// @param taken when it came to the bench
    record PhotoTaken(Reference unit, Photo photo, Instant taken) implements PhotoFact {}
}
