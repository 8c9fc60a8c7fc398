package regrade.inspection;

import regrade.kernel.Reference;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// On which units a code was read that should be on one only. Answers come from the projection, in
/// well under a frame at a million units.
public interface CodeSightings {
    /// The most units that are named.
    int MOST = 5;

    /// Units whose latest reading for a question is this code, the newest reading first, at most
    /// [#MOST]. Undone readings do not count.
    ///
    /// @param but a unit that is left out
    List<Sighting> of(ComparedCode code, Optional<Reference> but);

    /// A code was read on a unit.
    record Sighting(Reference unit, Instant at) {}
}
