package regrade.inspection;

import regrade.kernel.Reference;

import java.util.List;
import java.util.Optional;

/// The units that nobody announced. Answers come from the projection.
public interface UndeclaredUnits {
    /// Those without a return, the last first, at most `most`.
    List<UndeclaredUnit> unmatched(int most);

    /// One of them; empty if it has its return by now.
    Optional<UndeclaredUnit> find(Reference unit);
}
