package regrade.rework;

import regrade.kernel.Inspector;

import java.time.Instant;
import java.util.Optional;

/// A set of works that was in force at some time.
///
/// @param at when it was published; empty for the one that came with the program
/// @param who published it
/// @param withdrawn whether that was undone
public record PublishedWorks(
        WorkSet set, Optional<Instant> at, Optional<Inspector> who, boolean withdrawn) {
    public static PublishedWorks shipped() {
        return new PublishedWorks(WorkSet.shipped(), Optional.empty(), Optional.empty(), false);
    }
}
