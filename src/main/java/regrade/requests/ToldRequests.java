package regrade.requests;

import java.util.OptionalLong;

/// By which acts requests say what they say. Answers come from the projection.
public interface ToldRequests {
    /// The number of the act; empty if there is no such request.
    OptionalLong toldBy(RequestKey key);
}
