package regrade.rework;

import regrade.kernel.Money;
import regrade.kernel.Text;

/// What an hour of rework costs, in one currency.
///
/// @param bin where units wait for it
public record Wage(Money perHour, String bin) {
    private static final int LONGEST_BIN = 40;

    /// @throws IllegalArgumentException if an hour costs nothing, or the bin cannot be one
    public Wage {
        // the minutes at which work breaks even are divided by it
        if (perHour.minorUnits() <= 0) throw new IllegalArgumentException("per hour: " + perHour);
        bin = Text.line("bin", bin, LONGEST_BIN);
    }
}
