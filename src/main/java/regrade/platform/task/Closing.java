package regrade.platform.task;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The way out of things that were opened.
public final class Closing {
    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

    private Closing() {}

    /// Closes one of several: where it fails that is logged, so that the others are closed too.
    public static void quietly(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.warn("{} did not close", part.getClass().getSimpleName(), e);
        }
    }
}
