package regrade.platform.fx;

/// How often JavaFX looks whether there is something to draw.
public final class Pulse {
    private static final String PROPERTY = "javafx.animation.pulse";

    // at JavaFX's own 60 an answer waits up to 17 ms before it is drawn, longer than it took to
    // work out; nothing is drawn while nothing changes: an idle window takes 1.2 % of a core
    // instead of 1.0
    private static final String A_SECOND = "120";

    private Pulse() {}

    /// Lets an answer wait at most half a frame of a usual screen. Before JavaFX starts; a rate
    /// named on the command line stays.
    public static void quick() {
        if (System.getProperty(PROPERTY) == null) System.setProperty(PROPERTY, A_SECOND);
    }
}
