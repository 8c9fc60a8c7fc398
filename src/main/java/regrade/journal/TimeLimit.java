package regrade.journal;

import java.time.Duration;

/// Guards against a database that never answers.
@FunctionalInterface
public interface TimeLimit {
    /// @return false if the work was not done in time; it may then still be running somewhere
    boolean finishes(Duration limit, Runnable work);
}
