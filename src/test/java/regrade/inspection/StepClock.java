package regrade.inspection;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// A clock that goes on one second at each look, until it is set.
public final class StepClock extends Clock {
    private final ZoneId zone;
    private Instant next;

    public StepClock(Instant first, ZoneId zone) {
        this.next = first;
        this.zone = zone;
    }

    public void set(Instant time) {
        next = time;
    }

    @Override
    public Instant instant() {
        var now = next;
        next = next.plusSeconds(1);
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new StepClock(next, other);
    }
}
