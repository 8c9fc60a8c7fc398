package regrade.app.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// The clock of the demo's week: it stands still until the story goes on.
public final class WalkingClock extends Clock {
    private final ZoneId zone;
    private volatile Instant now;

    private WalkingClock(Instant start, ZoneId zone) {
        this.zone = zone;
        this.now = start;
    }

    /// Stands at Monday, eight o'clock, of the last full working week.
    ///
    /// @param today the day after the story, as a rule the real one
    public static WalkingClock beforeWork(LocalDate today, ZoneId zone) {
        var monday = DemoWeek.before(today).monday();
        return new WalkingClock(monday.atTime(8, 0).atZone(zone).toInstant(), zone);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /// Goes on by so much.
    void walk(Duration step) {
        now = now.plus(step);
    }

    /// Goes on to this time in the bench's zone; never back.
    void walkTo(LocalDateTime time) {
        var there = time.atZone(zone).toInstant();
        if (there.isAfter(now)) now = there;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return other.equals(zone) ? this : new WalkingClock(now, other);
    }
}
