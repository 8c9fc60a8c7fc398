package regrade.platform.fx;

/// How late the window's thread has been in the last moments, in nanoseconds.
@FunctionalInterface
public interface UiLateness {
    long nanos();
}
