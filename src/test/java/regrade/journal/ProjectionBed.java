package regrade.journal;

import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;

import java.lang.ref.Cleaner;
import java.util.UUID;

/// A real H2 in memory with the schema of the projections under test.
public final class ProjectionBed {
    private ProjectionBed() {}

    private static final Cleaner CLEANER = Cleaner.create();

    /// An empty database of its own, for as long as somebody holds it: properties make hundreds in
    /// one process.
    public static Jdbi database() {
        var address = "jdbc:h2:mem:" + UUID.randomUUID() + ";OPTIMIZE_REUSE_RESULTS=0";
        var pool = JdbcConnectionPool.create(address, "sa", "");
        var database = Jdbi.create(pool);
        CLEANER.register(database, pool::dispose);
        return database;
    }

    /// Makes the projection's tables; to be called once for each projection, in the order of the
    /// feature line.
    public static <P extends Projection> P make(Jdbi jdbi, P projection) {
        jdbi.useHandle(handle -> handle.createScript(projection.schema()).execute());
        return projection;
    }
}
