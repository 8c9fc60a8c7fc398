package regrade.photo;

import regrade.journal.FactKind;
import regrade.journal.UnitFact;
import regrade.kernel.Reference;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What happened to a unit's photos.
public sealed interface PhotoFact extends UnitFact {
    /// How they are written.
    List<FactKind<?>> KINDS =
            List.of(
                    new FactKind<>(
                            "photo-taken", PhotoTaken.class, List.of(PhotoFact::ofTheWholeUnit)),
                    FactKind.of("photo-marked", PhotoMarked.class));

    /// What belongs to the unit now.
    Photo photo();

    /// When it came to the bench, or was drawn.
    Instant taken();

    /// Id of the question it is the evidence for; empty for the whole unit.
    String question();

    /// What it is a copy of, with marks on it.
    default Optional<Photo> original() {
        return Optional.empty();
    }

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

    /// A copy of one of its photos, with marks drawn on it, belongs to the unit too. Its file was
    /// on the disk before this was.
    ///
    /// @param marked what was marked, which stays as it is
    /// @param question what the original is the evidence for
    record PhotoMarked(Reference unit, Photo photo, Photo marked, Instant taken, String question)
            implements PhotoFact {
        @Override
        public Optional<Photo> original() {
            return Optional.of(marked);
        }
    }
}
