package regrade.label;

import java.util.List;
import java.util.Optional;

/// The labels asked for and not printed, worked out from the facts.
public interface WaitingLabels {
    /// The one asked for first among those that no printer may hold.
    Optional<WaitingLabel> next();

    /// All of them, those held too, in the order they were asked for.
    ///
    /// @param most how many at most
    List<WaitingLabel> list(int most);

    /// How many there are.
    long count();
}
