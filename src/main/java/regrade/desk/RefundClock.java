package regrade.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// The clock of a parcel that arrived: when the marketplace refunds in full by itself (domain
/// reference, return requests, section 5).
///
/// @param delivered when the parcel arrived
/// @param refund when the marketplace refunds
public record RefundClock(Instant delivered, Instant refund) {
    /// @param zone of the marketplace, whose calendar counts
    static RefundClock of(Instant delivered, int days, ZoneId zone) {
        // the stricter reading: the same time of day, not the end of the last day
        return new RefundClock(delivered, delivered.atZone(zone).plusDays(days).toInstant());
    }

    /// Below zero once the marketplace has refunded.
    public Duration left(Instant now) {
        return Duration.between(now, refund);
    }
}
