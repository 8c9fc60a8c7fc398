package regrade.returns;

import regrade.kernel.Reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// An expected return as it stands now.
///
/// @param id local, growing in the order of import; the same after a rebuild
/// @param unit the unit that came for it, if it came
public record WaitingReturn(long id, ExpectedReturn line, Optional<Reference> unit) {
    /// Days in which a unit should have come. A removal takes 30 days at its slowest and is billed
    /// within 45 (domain reference, reports, section 8), and 45 are what a buyer has from the
    /// refund to the return (issue "Claims and money owed"): so for every kind of line the longest
    /// is taken, and none is called late that still may be on its way.
    public static final int LATE = 45;

    /// Whether a unit is still to come for it.
    public boolean waits() {
        return unit.isEmpty() && line.comes();
    }

    /// Whether it waits longer than it should.
    public boolean late(LocalDate today) {
        return waits() && age(today) > LATE;
    }

    /// Days since the line's own day; none for one that lies ahead.
    public long age(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(line.returnDate(), today));
    }
}
