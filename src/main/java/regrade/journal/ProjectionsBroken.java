package regrade.journal;

/// The tables could not be read or written: they may be thrown away and worked out anew.
public final class ProjectionsBroken extends RuntimeException {
    public ProjectionsBroken(Throwable cause) {
        super("the tables cannot be used", cause);
    }
}
