package regrade.kernel;

import java.time.Duration;

/// A thread of its own on which work runs one piece after the other, now or after a pause.
///
/// Work whose pause is over first runs first; work of the same pause runs in the order of the
/// calls.
public interface Lane {
    /// Returns at once. After the lane was closed nothing is run any more.
    void later(Duration pause, Runnable work);
}
