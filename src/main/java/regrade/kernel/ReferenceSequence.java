package regrade.kernel;

import java.time.Clock;

/// Gives a bench's references, each later than the last, whatever the clock does.
public final class ReferenceSequence {
    private final BenchId bench;
    private final Clock clock;
    private long last;

    /// @param lastTick the tick of the last reference given, or -1 if there is none
    public ReferenceSequence(BenchId bench, Clock clock, long lastTick) {
        this.bench = bench;
        this.clock = clock;
        this.last = lastTick;
    }

    /// A reference nobody has; with a clock set back, or after 32 in one minute, the one after the
    /// last.
    public synchronized Reference next() {
        last = Math.max(last + 1, Reference.firstTickAt(clock.instant()));
        return Reference.of(bench, last);
    }
}
