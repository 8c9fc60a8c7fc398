package regrade.platform.task;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import regrade.kernel.Background;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// The bench lane and the long work beside it; results arrive where the screen wants them.
public final class Lanes implements Background {
    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);

    private final Executor screen;
    private final ExecutorService bench = Threads.lane("bench");
    private final ExecutorService beside = Threads.beside("long");

    /// @param screen runs a piece of work on the screen's thread
    public Lanes(Executor screen) {
        this.screen = screen;
    }

    @Override
    public <T> void run(
            String what, Callable<T> work, Consumer<T> then, Consumer<RuntimeException> failed) {
        bench.execute(() -> deliver(what, work, then, failed));
    }

    @Override
    public <T> void runLong(
            String what, Callable<T> work, Consumer<T> then, Consumer<RuntimeException> failed) {
        beside.execute(() -> deliver(what, work, then, failed));
    }

    private <T> void deliver(
            String what, Callable<T> work, Consumer<T> then, Consumer<RuntimeException> failed) {
        try {
            var result = work.call();
            screen.execute(() -> then.accept(result));
        } catch (RuntimeException e) {
            screen.execute(() -> failed.accept(e));
        } catch (Exception e) {
            screen.execute(() -> failed.accept(new IllegalStateException(what, e)));
        } catch (Error e) {
            LOG.error("{} ended badly", what, e);
            screen.execute(() -> failed.accept(new IllegalStateException(what, e)));
            throw e;
        }
    }

    /// Takes no more work and waits for what is under way; long work past the limit is interrupted.
    ///
    /// @return whether the bench lane came to its end, so that nothing is cut off by closing the
    ///   journal
    public boolean stop(Duration limit) {
        bench.shutdown();
        beside.shutdown();
        long end = System.nanoTime() + limit.toNanos();
        boolean calm = await(bench, end);
        if (!await(beside, end)) beside.shutdownNow();
        return calm;
    }

    private static boolean await(ExecutorService lane, long end) {
        try {
            return lane.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
