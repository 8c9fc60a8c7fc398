package regrade.photo;

import regrade.journal.FactKind;
import regrade.journal.UnitFact;
import regrade.kernel.Reference;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What happened to a unit's photos.
public sealed interface PhotoFact extends UnitFact {
    /// How they are written.
    List<FactKind<?>> KINDS =
            List.of(
                    new FactKind<>(
                            "photo-taken", PhotoTaken.class, List.of(PhotoFact::ofTheWholeUnit)));

    private static Map<String, Object> ofTheWholeUnit(Map<String, Object> first) {
        var second = new HashMap<>(first);
        second.put("question", "");
        return second;
    }

    /// A photo belongs to the unit. Its file was on the disk before this was.
    ///
    /// @param taken when it came to the bench
    /// @param question id of the question it is the evidence for; empty for the whole unit
    record PhotoTaken(Reference unit, Photo photo, Instant taken, String question)
            implements PhotoFact {
        /// A photo of the whole unit.
        public PhotoTaken(Reference unit, Photo photo, Instant taken) {
            this(unit, photo, taken, "");
        }
    }
}
