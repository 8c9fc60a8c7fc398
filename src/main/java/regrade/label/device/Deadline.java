package regrade.label.device;

import java.time.Duration;

/// A moment that does not come nearer by asking again.
final class Deadline {
    private final long end;

    Deadline(Duration limit) {
        this.end = System.nanoTime() + limit.toNanos();
    }

    /// In milliseconds, rounded up; 0 or less when it is over.
    long left() {
        return Math.ceilDiv(end - System.nanoTime(), 1_000_000L);
    }

    boolean over() {
        return left() <= 0;
    }
}
