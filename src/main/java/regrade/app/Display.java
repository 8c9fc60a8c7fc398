package regrade.app;

import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.util.Map;

/// Whether this machine can show a window to somebody. Asked before JavaFX is touched, for JavaFX
/// without a display dies with a trace.
public final class Display {
    private Display() {}

    /// Whether there is one here, now.
    public static boolean isThere() {
        return isThere(
                System.getProperty("os.name", ""),
                System.getProperty("glass.platform", ""),
                System.getenv());
    }

    /// What is said instead of opening the window; the program then ends as if something outside
    /// had failed.
    public static UserMessage missing() {
        return UserMessage.bad("app.no-display", Remedy.NONE);
    }

    // JavaFX on Linux speaks X11, under Wayland through its X server
    static boolean isThere(String system, String platform, Map<String, String> environment) {
        if (!system.equals("Linux") || platform.equals("Headless")) return true;
        return !environment.getOrDefault("DISPLAY", "").isBlank();
    }
}
