package regrade.intake;

import regrade.kernel.Inspector;

import java.time.Instant;
import java.util.OptionalLong;

/// A file that was taken in once.
///
/// @param entry the number of its act
/// @param file its name without its folder
/// @param takenBack the number of the act that took it back; empty while it counts
public record PastImport(
        long entry,
        Instant time,
        Inspector who,
        ImportKind kind,
        String file,
        Tally tally,
        OptionalLong takenBack) {}
