package regrade.platform.db;

import org.h2.jdbcx.JdbcConnectionPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import regrade.platform.task.Threads;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// A database file that is open, and who writes to it. One that hangs keeps its lock for ever, so
/// each has its own.
final class OpenDatabase {
    private static final Logger LOG = LoggerFactory.getLogger(OpenDatabase.class);
    private static final int MOST_CONNECTIONS = 24;

    private final JdbcConnectionPool pool;

    /// never given back, so its statements stay prepared and the database stays open
    private final Connection writer;

    private final ReentrantLock writing = new ReentrantLock();
    private final ScheduledExecutorService ticking = Threads.ticking("tables");

    /// whether a transaction has ended since the file was written
    private volatile boolean unwritten;

    OpenDatabase(String address, Duration every) throws SQLException {
        writer = DriverManager.getConnection(address, "sa", "");
        pool = JdbcConnectionPool.create(address, "sa", "");
        pool.setMaxConnections(MOST_CONNECTIONS);
        long nanos = every.toNanos();
        var _ = ticking.scheduleWithFixedDelay(this::write, nanos, nanos, TimeUnit.NANOSECONDS);
    }

    JdbcConnectionPool pool() {
        return pool;
    }

    Connection writer() {
        return writer;
    }

    /// Runs a transaction of the writer, one at a time.
    <T> T alone(Supplier<T> transaction) {
        writing.lock();
        try {
            var result = transaction.get();
            unwritten = true;
            return result;
        } finally {
            writing.unlock();
        }
    }

    /// Writes to the file what ended transactions have changed.
    private void write() {
        if (!unwritten) return;
        writing.lock();
        try (var statement = writer.createStatement()) {
            if (ticking.isShutdown()) return;
            unwritten = false;
            statement.execute("checkpoint");
        } catch (SQLException e) {
            // the next transaction meets it too and says so
            LOG.warn("not written to the file", e);
        } finally {
            writing.unlock();
        }
    }

    /// Ends it by an SQL command.
    void stop(String how) throws SQLException {
        ticking.shutdown();
        try (var statement = writer.createStatement()) {
            statement.execute(how);
        } finally {
            pool.dispose();
        }
    }

    /// Leaves it as it is, without waiting for it.
    void leave() {
        ticking.shutdown();
    }
}
