package regrade.settings;

/// The bench's settings as they were. Answers come from the projection.
public interface PastSettings {
    /// As they were before an act.
    BenchSettings before(long act);
}
