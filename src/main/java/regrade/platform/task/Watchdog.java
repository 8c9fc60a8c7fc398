package regrade.platform.task;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/// Runs work that might never end.
public final class Watchdog {
    private Watchdog() {}

    /// Runs the work on a thread of its own and waits for it.
    ///
    /// @return false if it was not done within the limit; it is then interrupted and left to itself
    /// @throws RuntimeException what the work threw
    public static boolean finishes(Duration limit, Runnable work) {
        var done = new CountDownLatch(1);
        var thrown = new AtomicReference<Runnable>(() -> {});
        var thread =
                Threads.daemon("limited")
                        .newThread(
                                () -> {
                                    try {
                                        work.run();
                                    } catch (RuntimeException e) {
                                        thrown.set(
                                                () -> {
                                                    throw e;
                                                });
                                    } catch (Error e) {
                                        thrown.set(
                                                () -> {
                                                    throw e;
                                                });
                                    } finally {
                                        done.countDown();
                                    }
                                });
        thread.start();
        try {
            if (!done.await(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                thread.interrupt();
                return false;
            }
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            return false;
        }
        thrown.get().run();
        return true;
    }
}
