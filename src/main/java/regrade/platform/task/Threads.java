package regrade.platform.task;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;

/// Makes the program's threads. All are daemons: what must be finished is waited for on the way
/// out, and nothing else keeps the program alive.
public final class Threads {
    private Threads() {}

    /// One thread that runs what it is given strictly in order.
    public static ExecutorService lane(String name) {
        return Executors.newSingleThreadExecutor(daemon(name));
    }

    /// As many threads as there is work; for work that waits or calculates for long.
    public static ExecutorService beside(String name) {
        return Executors.newCachedThreadPool(daemon(name));
    }

    /// A virtual thread for each task; for work that mostly waits, such as a printer.
    public static ExecutorService waiting(String name) {
        return Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name(name + "-", 1).factory());
    }

    /// One thread for short work again and again.
    public static ScheduledExecutorService ticking(String name) {
        return Executors.newSingleThreadScheduledExecutor(daemon(name));
    }

    static ThreadFactory daemon(String name) {
        return Thread.ofPlatform().daemon().name(name + "-", 1).factory();
    }
}
