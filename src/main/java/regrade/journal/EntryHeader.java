package regrade.journal;

import regrade.kernel.BenchId;
import regrade.kernel.Inspector;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// What stands around every act: whose, when, which number, and the link to the one before.
///
/// @param number 1, 2, 3 … without a gap
/// @param zone the bench's zone, so the day of an act is known for ever
/// @param previous SHA-256 of the entry before, lower-case hex; 64 zeros for the first
public record EntryHeader(
        BenchId bench, long number, Instant time, ZoneId zone, Inspector who, String previous) {
    public static final String FIRST = "0".repeat(64);

    /// The day at the bench.
    public LocalDate day() {
        return time.atZone(zone).toLocalDate();
    }
}
