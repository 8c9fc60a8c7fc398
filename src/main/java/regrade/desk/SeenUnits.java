package regrade.desk;

import regrade.kernel.Reference;

import java.util.Optional;

/// Units that were inspected, as proof.
public interface SeenUnits {
    Optional<Seen> find(Reference unit);

    /// @param photos how many were taken of it
    record Seen(Reference unit, int photos) {}
}
