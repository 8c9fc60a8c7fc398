package regrade.platform.task;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import regrade.kernel.Lane;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// One daemon thread with a timetable. Work that fails is logged, and the next runs all the same.
public final class TimedLane implements Lane, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TimedLane.class);

    private final ScheduledThreadPoolExecutor timetable;
    private final String name;

    public TimedLane(String name) {
        this.name = name;
        this.timetable =
                new ScheduledThreadPoolExecutor(
                        1, Threads.daemon(name), new ThreadPoolExecutor.DiscardPolicy());
        timetable.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void later(Duration pause, Runnable work) {
        var _ = timetable.schedule(() -> run(work), pause.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("work on lane {} failed", name, e);
        }
    }

    /// Takes no more work and lets what is under way come to its end.
    ///
    /// @return whether it did within the limit
    public boolean stop(Duration limit) {
        timetable.shutdown();
        try {
            return timetable.awaitTermination(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        timetable.shutdownNow();
    }
}
