package regrade.checklist;

import regrade.kernel.Inspector;

import java.time.Instant;
import java.util.Optional;

/// A version of a list, and who made it live.
///
/// @param by who and when; empty for the list that comes with the program
public record PublishedSet(VersionedSet set, Optional<By> by) {
    /// @param at when it went live
    public record By(Inspector who, Instant at) {}
}
