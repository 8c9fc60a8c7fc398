package regrade.scale;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import regrade.scale.SerialPorts.LineForm;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Listens to the scale that is set, as long as the program runs, and finds it again by itself
/// after its cable was out. Safe from any thread; nothing here waits for the scale but its own
/// thread.
public final class WatchScale implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WatchScale.class);
    private static final Duration AGAIN = Duration.ofSeconds(1);
    private static final long QUIET = Duration.ofSeconds(3).toNanos();
    // a serial line at its fastest brings a fifth of this
    private static final int MOST_A_SECOND = 65_536;

    /// Which scale, and how it is spoken to.
    ///
    /// @param protocol empty: it is found out
    public record Wanted(LineForm line, Optional<ScaleProtocol> protocol) {}

    private final SerialPorts ports;
    private final LongSupplier nanos;
    private final Consumer<ScaleState> heard;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private Optional<Wanted> wanted = Optional.empty();
    private int version;
    private boolean closed;
    // the watching thread's own
    private ScaleState last = new ScaleState.Off();

    /// @param nanos a clock that only runs forward
    /// @param heard told every change, on the watching thread; must return at once
    public WatchScale(SerialPorts ports, LongSupplier nanos, Consumer<ScaleState> heard) {
        this.ports = ports;
        this.nanos = nanos;
        this.heard = heard;
    }

    /// Watches from now on, on a thread of its own.
    public void start(Executor thread) {
        thread.execute(this::watch);
    }

    /// Which scale is wanted from now on; empty for none. Returns at once.
    public void want(Optional<Wanted> scale) {
        lock.lock();
        try {
            if (scale.equals(wanted)) return;
            wanted = scale;
            version++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Begins anew: opens the port again and finds out again what is spoken there.
    public void again() {
        lock.lock();
        try {
            version++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public List<String> ports() {
        return ports.names();
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            version++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private record Task(Optional<Wanted> wanted, int version, boolean closed) {}

    private Task task() {
        lock.lock();
        try {
            return new Task(wanted, version, closed);
        } finally {
            lock.unlock();
        }
    }

    private void watch() {
        for (var task = task(); !task.closed(); task = task()) {
            try {
                if (task.wanted().isEmpty()) tell(new ScaleState.Off());
                else listen(task, task.wanted().orElseThrow());
            } catch (RuntimeException e) {
                LOG.warn("the scale", e);
                task.wanted().ifPresent(scale -> tell(new ScaleState.Gone(scale.line().port())));
            }
            pause(task);
        }
    }

    /// Until something else is wanted, or for a while.
    private void pause(Task task) {
        lock.lock();
        try {
            long left = AGAIN.toNanos();
            while (task.version() == version && left > 0) {
                if (task.wanted().isEmpty()) changed.await();
                else left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        } finally {
            lock.unlock();
        }
    }

    private void listen(Task task, Wanted scale) {
        var line = ports.open(scale.line());
        if (line.isEmpty()) {
            tell(new ScaleState.Gone(scale.line().port()));
            return;
        }
        try (var open = line.orElseThrow()) {
            talk(task, scale, open);
        } catch (UncheckedIOException e) {
            LOG.info("the scale is gone: {}", e.getMessage());
            tell(new ScaleState.Gone(scale.line().port()));
        }
    }

    private void talk(Task task, Wanted scale, SerialLine line) {
        var talk = new ScaleTalk(scale.protocol(), nanos.getAsLong());
        var buffer = new byte[1_024];
        long understood = nanos.getAsLong();
        long second = understood;
        int came = 0;
        while (task().version() == task.version()) {
            int count = line.read(buffer);
            long now = nanos.getAsLong();
            if (now - second > Duration.ofSeconds(1).toNanos()) {
                second = now;
                came = 0;
            }
            came += count;
            // no scale sends so much: noise is not looked at
            var readings = talk.hear(buffer, came > MOST_A_SECOND ? 0 : count, now);
            if (!readings.isEmpty()) {
                understood = now;
                tell(new ScaleState.Hearing(talk.protocol().orElseThrow(), readings.getLast()));
            } else if (now - understood > QUIET) tell(new ScaleState.Silent(scale.line().port()));
            talk.ask(now).ifPresent(line::write);
        }
    }

    private void tell(ScaleState now) {
        if (now.equals(last)) return;
        last = now;
        heard.accept(now);
    }
}
