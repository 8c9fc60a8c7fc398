package regrade.platform.db;

import org.h2.api.ErrorCode;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/// One H2 database in a folder of its own. Its [#jdbi] stays the same while the file behind it is
/// replaced.
///
/// H2 writes to its file between two transactions, about once a second while there are any, and not
/// by its own choice: its writer in the background left torn transactions behind when the program
/// was killed, and writing at each commit costs more than the commit. What a killed program had not
/// written yet is missing as a whole. `OPTIMIZE_REUSE_RESULTS=0` because of H2's issue 4299;
/// `DB_CLOSE_ON_EXIT=FALSE` because the program closes it on its own way out.
public final class H2Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(H2Database.class);
    static final String SETTINGS =
            ";WRITE_DELAY=2147483647;DB_CLOSE_ON_EXIT=FALSE;OPTIMIZE_REUSE_RESULTS=0;LOCK_TIMEOUT=5000"
                    + ";QUERY_CACHE_SIZE=128;TRACE_LEVEL_FILE=0";

    /// How often it writes to its file.
    public static final Duration SECOND = Duration.ofSeconds(1);

    private final DatabaseFiles files;
    private final AtomicReference<Optional<OpenDatabase>> open =
            new AtomicReference<>(Optional.empty());
    private final Jdbi jdbi = Jdbi.create(new Connections());
    private final Duration every;
    private final ThreadLocal<Boolean> writer = ThreadLocal.withInitial(() -> false);
    private int number;
    private boolean reading;

    public H2Database(Path folder) {
        this(folder, SECOND);
    }

    /// @param every how often it writes to its file, if there is anything to write
    public H2Database(Path folder, Duration every) {
        this.files = new DatabaseFiles(folder);
        this.every = every;
    }

    /// How the database was found.
    public enum Found {
        /// there is none, or, opened for reading, one that was never written; it is not open
        NOTHING,
        /// as it was closed
        CLEAN,
        /// the program that had it was killed
        UNCLEAN,
        /// not readable, or written to by somebody else; it is not open
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
        // one that was changed keeps its note until it is set aside, whatever happens until then
        if (left != DatabaseFiles.Left.CHANGED) files.forgetNote();
        return found(left, SETTINGS);
    }

    /// Opens it for reading only: nothing in its folder changes, neither now nor by closing.
    ///
    /// @throws IOException if the folder cannot be read
    /// @throws LockedByAnother if another program has the file open
    public Found openToRead() throws IOException {
        number = files.current();
        reading = true;
        var left = files.left(number);
        if (left == DatabaseFiles.Left.UNCLEAN && files.neverWritten(number)) return Found.NOTHING;
        return found(left, SETTINGS + ";ACCESS_MODE_DATA=r");
    }

    private Found found(DatabaseFiles.Left left, String settings) {
        return switch (left) {
            case NOTHING -> Found.NOTHING;
            case CHANGED -> Found.UNUSABLE;
            case CLEAN -> opened(settings, Found.CLEAN);
            case UNCLEAN -> opened(settings, Found.UNCLEAN);
        };
    }

    private Found opened(String settings, Found asLeft) {
        try {
            connect(settings);
            return asLeft;
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) throw new LockedByAnother(e);
            LOG.warn("{} does not open", files.file(number), e);
            return Found.UNUSABLE;
        }
    }

    private void connect(String settings) throws SQLException {
        var address = AddressedPath.address(files.base(number)) + settings;
        open.set(Optional.of(new OpenDatabase(address, every)));
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
        var now =
                open.get().orElseThrow(() -> new IllegalStateException("the database is not open"));
        return now.alone(() -> asWriter(work));
    }

    private <T> T asWriter(Function<Handle, T> work) {
        writer.set(true);
        try {
            return jdbi.inTransaction(work::apply);
        } finally {
            writer.remove();
        }
    }

    /// Leaves the present file aside, without waiting for it, and opens a new and empty one.
    ///
    /// @throws IOException if the folder cannot be written
    public void startOver() throws IOException {
        open.getAndSet(Optional.empty()).ifPresent(OpenDatabase::leave);
        try {
            files.keepAside(number);
        } catch (IOException e) {
            // Windows does not rename a file that still hangs open; it is removed at the next start
            LOG.warn("{} stays where it is", files.file(number), e);
        }
        number++;
        try {
            connect(SETTINGS);
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
        if (reading) return;
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
