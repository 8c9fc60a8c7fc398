package regrade.platform.db;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;

/// One H2 database in a file. Its [#jdbi] stays the same while the file behind it is closed and replaced.
///
/// `WRITE_DELAY=0` because each of the other settings left torn transactions behind when the program was
/// killed; `OPTIMIZE_REUSE_RESULTS=0` because of H2's issue 4299; `DB_CLOSE_ON_EXIT=FALSE` because the
/// program closes it on its own way out.
public final class H2Database implements AutoCloseable {
    private static final String SETTINGS =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;OPTIMIZE_REUSE_RESULTS=0;LOCK_TIMEOUT=5000"
                    + ";QUERY_CACHE_SIZE=128";
    private static final int MOST_CONNECTIONS = 24;

    private final Path base;
    private final AtomicReference<Optional<JdbcConnectionPool>> pool =
            new AtomicReference<>(Optional.empty());
    private final Jdbi jdbi = Jdbi.create(this::connection);

    /// @param base the file's path without H2's own ending `.mv.db`
    public H2Database(Path base) {
        this.base = base.toAbsolutePath();
    }

    /// For every reader and writer; usable between [#open] and [#close].
    public Jdbi jdbi() {
        return jdbi;
    }

    /// The file on the disk.
    public Path file() {
        return base.resolveSibling(base.getFileName() + ".mv.db");
    }

    /// Opens the file, or makes it.
    ///
    /// @throws SQLException if it cannot be opened
    public void open() throws SQLException {
        var fresh = JdbcConnectionPool.create("jdbc:h2:file:" + base + SETTINGS, "sa", "");
        fresh.setMaxConnections(MOST_CONNECTIONS);
        try (var first = fresh.getConnection()) {
            // the pool keeps this connection, and with it the database open
            first.setAutoCommit(true);
        }
        pool.set(Optional.of(fresh));
    }

    private Connection connection() throws SQLException {
        return pool.get().orElseThrow(() -> new SQLException("the database is not open")).getConnection();
    }

    /// Whether there is a file already.
    public boolean exists() {
        return Files.exists(file());
    }

    /// Closes it in good order; harmless if it is closed.
    @Override
    public void close() {
        pool.getAndSet(Optional.empty()).ifPresent(JdbcConnectionPool::dispose);
    }
}
