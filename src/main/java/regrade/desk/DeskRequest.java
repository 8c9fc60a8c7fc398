package regrade.desk;

import regrade.requests.KnownRequest;

import java.time.Instant;
import java.util.Optional;

/// A return request with what was decided about it.
///
/// @param answered when it was approved or refused
/// @param delivered when its parcel arrived
/// @param refunded when a refund was decided on
public record DeskRequest(
        KnownRequest known,
        Optional<Answered> answered,
        Optional<Instant> delivered,
        Optional<Instant> refunded) {
    /// @param ground code of the [RefusalGround]; empty for an approval
    public record Answered(Instant at, String ground) {
        public boolean approved() {
            return ground.isEmpty();
        }
    }

    public Instant received() {
        return known.request().received();
    }
}
