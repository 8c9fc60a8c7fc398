package regrade.journal;

import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;

import java.util.UUID;

/// A real H2 in memory with the schema of the projections under test.
public final class ProjectionBed {
    private ProjectionBed() {}

    /// An empty database of its own, for as long as the test runs.
    public static Jdbi database() {
        var address =
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;OPTIMIZE_REUSE_RESULTS=0";
        return Jdbi.create(JdbcConnectionPool.create(address, "sa", ""));
    }

    /// Makes the projection's tables; to be called once for each projection, in the order of the
    /// feature line.
    public static <P extends Projection> P make(Jdbi jdbi, P projection) {
        jdbi.useHandle(handle -> handle.createScript(projection.schema()).execute());
        return projection;
    }
}
