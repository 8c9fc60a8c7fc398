package regrade.app;

import regrade.kernel.Progress;

import java.util.concurrent.atomic.AtomicReference;

/// How far the data folder is opened. It is opened from the program's first moment on, when there
/// is no screen to tell, so that the screen asks.
final class OpeningProgress implements Progress {
    /// Not known how far.
    static final double UNKNOWN = -1;

    private final AtomicReference<Double> part = new AtomicReference<>(UNKNOWN);

    @Override
    public void at(long done, long all) {
        part.set(all == 0 ? UNKNOWN : (double) done / all);
    }

    @Override
    public boolean cancelled() {
        return false;
    }

    /// From 0 to 1, or [#UNKNOWN].
    double part() {
        return part.get();
    }
}
