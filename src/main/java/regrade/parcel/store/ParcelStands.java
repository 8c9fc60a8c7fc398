package regrade.parcel.store;

import regrade.parcel.ParcelCursor;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

/// Sets how parcels stand from what is there alone: the lines that name them and what was done with
/// them. One of which nothing says any more is gone, in whatever order that came about.
final class ParcelStands {
    private static final String UNDATED = Integer.toString(ParcelCursor.UNDATED);
    // the import that names a parcel may come to the tables after what was done with it
    private static final String THERE =
            """
            merge into parcel as there using (values (cast(? as varchar(60)))) as now (code)
                on there.code = now.code
            when not matched then insert (code, sent_day, removal, stage, closed_at)
                values (now.code, UNDATED, false, -1, 0)
            """
                    .replace("UNDATED", UNDATED);
    private static final String STAND =
            """
            update parcel p set
                sent_day = coalesce(
                    (select min(l.sent_day) from parcel_line l where l.code = p.code), UNDATED),
                removal = exists (
                    select 1 from parcel_line l where l.code = p.code and l.removal = true),
                stage = coalesce((
                    select case when not closed then 1 when missing + extra = 0 then 2 else 3 end
                    from parcel_step s where s.code = p.code order by entry desc, place desc limit 1),
                    case when exists (
                            select 1 from parcel_line l where l.code = p.code and l.removal = true)
                        or (select coalesce(sum(quantity), 0) from parcel_line l
                            where l.code = p.code and l.removal = false) > 1
                    then 0 else -1 end),
                closed_at = coalesce((
                    select case when closed then -at else 0 end
                    from parcel_step s where s.code = p.code order by entry desc, place desc limit 1), 0)
            where p.code = ?
            """
                    .replace("UNDATED", UNDATED);
    private static final String UNNAMED =
            """
            delete from parcel_name n where n.code = ? and not exists (
                select 1 from parcel_line l where l.code = n.code and l.written = n.written)
            """;
    private static final String GONE =
            """
            delete from parcel p where p.code = ?
                and not exists (select 1 from parcel_line l where l.code = p.code)
                and not exists (select 1 from parcel_step s where s.code = p.code)
            """;

    private final Connection connection;

    ParcelStands(Connection connection) {
        this.connection = connection;
    }

    void set(Collection<String> codes) throws SQLException {
        if (codes.isEmpty()) return;
        for (var sql : new String[] {THERE, STAND, UNNAMED, GONE}) each(sql, codes);
    }

    private void each(String sql, Collection<String> codes) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var code : codes) {
                statement.setString(1, code);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
