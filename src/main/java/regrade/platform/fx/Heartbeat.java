package regrade.platform.fx;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Knows how late the window's thread is, from beats that another thread sends it.
///
/// Key events carry no time of their own; after a stall they arrive together and typing looks like
/// a scanner.
public final class Heartbeat implements UiLateness {
    private static final long NONE = Long.MIN_VALUE;
    private static final long REMEMBERED = 250_000_000;

    private final LongSupplier nanoTime;
    private final Consumer<Runnable> toWindow;
    private final AtomicLong sent = new AtomicLong(NONE);
    private volatile long lateBy;
    private volatile long lateAt;

    /// @param toWindow runs a task on the window's thread, later
    public Heartbeat(LongSupplier nanoTime, Consumer<Runnable> toWindow) {
        this.nanoTime = nanoTime;
        this.toWindow = toWindow;
    }

    /// Sends one beat, unless the last has not arrived; to be called every 20 ms from another
    /// thread.
    public void beat() {
        if (sent.compareAndSet(NONE, nanoTime.getAsLong())) toWindow.accept(this::arrived);
    }

    private void arrived() {
        long now = nanoTime.getAsLong();
        long late = now - sent.get();
        // a long stall is remembered until the keys that waited in it are through
        if (late >= lateBy || now - lateAt > REMEMBERED) {
            lateBy = late;
            lateAt = now;
        }
        sent.set(NONE);
    }

    @Override
    public long nanos() {
        long now = nanoTime.getAsLong();
        long waiting = sent.get();
        long outstanding = waiting == NONE ? 0 : now - waiting;
        long remembered = now - lateAt <= REMEMBERED ? lateBy : 0;
        return Math.max(outstanding, remembered);
    }
}
