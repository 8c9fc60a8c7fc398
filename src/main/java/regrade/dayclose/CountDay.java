package regrade.dayclose;

import regrade.inspection.UnitCounts;
import regrade.inspection.Units;

import java.time.Clock;
import java.time.LocalDate;

/// Counts what was done today.
public final class CountDay {
    private final Units units;
    private final UnitCounts counts;
    private final Clock clock;

    /// @param clock in the bench's zone
    public CountDay(Units units, UnitCounts counts, Clock clock) {
        this.units = units;
        this.counts = counts;
        this.clock = clock;
    }

    public DayTotals today() {
        var today = LocalDate.now(clock);
        boolean onBench = units.open().or(units::inRework).isPresent();
        return new DayTotals(today, counts.countsOn(today), units.parked().size(), onBench);
    }
}
