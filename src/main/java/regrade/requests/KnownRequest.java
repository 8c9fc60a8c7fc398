package regrade.requests;

import java.util.List;

/// A return request as it stands now.
///
/// @param cancelled for each item whether the buyer took it back
public record KnownRequest(RequestKey key, ReturnRequest request, List<Boolean> cancelled) {
    public KnownRequest {
        cancelled = List.copyOf(cancelled);
    }

    /// Whether something is still to come back.
    public boolean isOpen() {
        return cancelled.contains(false);
    }
}
