package regrade.settings;

/// The bench's settings as they stand now. Cheap: may be asked at every act.
public interface Settings {
    BenchSettings current();
}
