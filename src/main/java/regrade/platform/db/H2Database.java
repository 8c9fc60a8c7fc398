package regrade.platform.db;

import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/// One H2 database in a folder of its own. Its [#jdbi] stays the same while the file behind it is
/// replaced.
///
/// `WRITE_DELAY=0` because each of the other settings left torn transactions behind when the
/// program was killed; `OPTIMIZE_REUSE_RESULTS=0` because of H2's issue 4299;
/// `DB_CLOSE_ON_EXIT=FALSE` because the program closes it on its own way out.
public final class H2Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(H2Database.class);
    static final String SETTINGS =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;OPTIMIZE_REUSE_RESULTS=0;LOCK_TIMEOUT=5000"
                    + ";QUERY_CACHE_SIZE=128;TRACE_LEVEL_FILE=0";
    private static final int MOST_CONNECTIONS = 24;

    private final DatabaseFiles files;
    private final AtomicReference<Optional<Open>> open = new AtomicReference<>(Optional.empty());
    private final Jdbi jdbi = Jdbi.create(new Connections());
    private final ReentrantLock writing = new ReentrantLock();
    private final ThreadLocal<Boolean> writer = ThreadLocal.withInitial(() -> false);
    private int number;

    public H2Database(Path folder) {
        this.files = new DatabaseFiles(folder);
    }

    /// How the database was found.
    public enum Found {
        /// as it was closed
        CLEAN,
        /// the program that had it was killed
        UNCLEAN,
        /// not there, not readable, or written to by somebody else; it is not open
        UNUSABLE
    }

    /// For every reader and writer; usable between [#open] and [#close].
    public Jdbi jdbi() {
        return jdbi;
    }

    /// @throws IOException if the folder cannot be used
    /// @throws LockedByAnother if another program has the file open
    public Found open() throws IOException {
        number = files.current();
        files.prepare(number);
        var left = files.left(number);
        files.forgetNote();
        return switch (left) {
            case NOTHING, CHANGED -> Found.UNUSABLE;
            case CLEAN -> opens() ? Found.CLEAN : Found.UNUSABLE;
            case UNCLEAN -> opens() ? Found.UNCLEAN : Found.UNUSABLE;
        };
    }

    private boolean opens() {
        try {
            connect();
            return true;
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) throw new LockedByAnother(e);
            LOG.warn("{} does not open", files.file(number), e);
            return false;
        }
    }

    private void connect() throws SQLException {
        var address = "jdbc:h2:file:" + files.base(number) + SETTINGS;
        var writing = DriverManager.getConnection(address, "sa", "");
        var pool = JdbcConnectionPool.create(address, "sa", "");
        pool.setMaxConnections(MOST_CONNECTIONS);
        open.set(Optional.of(new Open(pool, writing)));
    }

    /// An open database.
    ///
    /// @param writer never given back, so its statements stay prepared and the database stays open
    private record Open(JdbcConnectionPool pool, Connection writer) {
        void stop(String how) throws SQLException {
            try (var statement = writer.createStatement()) {
                statement.execute(how);
            } finally {
                pool.dispose();
            }
        }
    }

    /// The writer's connection inside [#inTransaction], one of the pool otherwise.
    private final class Connections implements ConnectionFactory {
        @Override
        public Connection openConnection() throws SQLException {
            var now = open.get().orElseThrow(() -> new SQLException("the database is not open"));
            return writer.get() ? now.writer() : now.pool().getConnection();
        }

        @Override
        public void closeConnection(Connection connection) throws SQLException {
            if (!writer.get()) connection.close();
        }
    }

    /// Runs work in one transaction on the writer's connection; nested `jdbi.useHandle` calls join
    /// it.
    public <T> T inTransaction(Function<Handle, T> work) {
        writing.lock();
        writer.set(true);
        try {
            return jdbi.inTransaction(work::apply);
        } finally {
            writer.remove();
            writing.unlock();
        }
    }

    /// Leaves the present file aside, without waiting for it, and opens a new and empty one.
    ///
    /// @throws IOException if the folder cannot be written
    public void startOver() throws IOException {
        open.set(Optional.empty());
        try {
            files.keepAside(number);
        } catch (IOException e) {
            // Windows does not rename a file that still hangs open; it is removed at the next start
            LOG.warn("{} stays where it is", files.file(number), e);
        }
        number++;
        try {
            connect();
        } catch (SQLException e) {
            throw new IOException("a new database cannot be made", e);
        }
    }

    /// Closes in good order, makes a file small that has grown large, and notes how it was left.
    @Override
    public void close() {
        var closing = open.getAndSet(Optional.empty());
        if (closing.isEmpty()) return;
        try {
            closing.get().stop("SHUTDOWN");
        } catch (SQLException e) {
            // the next start finds no note and treats it as killed
            LOG.warn("not closed in good order", e);
            return;
        }
        try {
            new Compaction(files, number).ifGrown();
            files.note(number);
        } catch (IOException e) {
            LOG.warn("not noted how it was closed", e);
        }
    }

    /// Closes it and removes its folder.
    public void vanish() throws IOException {
        var closing = open.getAndSet(Optional.empty());
        try {
            if (closing.isPresent()) closing.get().stop("SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            LOG.debug("gone anyway", e);
        }
        files.delete();
    }

    /// Another program has the file open.
    public static final class LockedByAnother extends RuntimeException {
        LockedByAnother(SQLException cause) {
            super("the database is open elsewhere", cause);
        }
    }
}
