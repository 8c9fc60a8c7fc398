package regrade.platform.fx;

/// How often JavaFX looks whether there is something to draw.
public final class Pulse {
    private static final String PROPERTY = "javafx.animation.pulse";

    // at JavaFX's own 60 an answer waits up to 17 ms before it is drawn, longer than it took to
    // work out; nothing is drawn while nothing changes: no difference could be measured between
    // idle windows at 120 and at 250
    private static final String A_SECOND = "250";

    private Pulse() {}

    /// Lets an answer wait at most a quarter of a frame of a usual screen. Before JavaFX starts; a
    /// rate named on the command line stays.
    public static void quick() {
        if (System.getProperty(PROPERTY) == null) System.setProperty(PROPERTY, A_SECOND);
    }
}
