package regrade.scan.device;

import java.time.Duration;
import java.util.function.LongSupplier;

/// The moment after which looking ends.
final class Deadline {
    private final LongSupplier nanoTime;
    private final long end;

    /// @param nanoTime a steady clock in nanoseconds
    Deadline(LongSupplier nanoTime, Duration limit) {
        this.nanoTime = nanoTime;
        this.end = nanoTime.getAsLong() + limit.toNanos();
    }

    boolean passed() {
        return nanoTime.getAsLong() - end >= 0;
    }
}
