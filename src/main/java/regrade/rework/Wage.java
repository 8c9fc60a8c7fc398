package regrade.rework;

import regrade.kernel.Money;

import java.time.LocalDate;

/// What an hour of rework costs, in one currency from one day on.
///
/// @param bin where units wait for it
public record Wage(LocalDate validFrom, Money perHour, String bin) {
    public Wage {
        // the minutes at which work breaks even are divided by it
        if (perHour.minorUnits() <= 0) throw new IllegalArgumentException("per hour: " + perHour);
    }
}
