package regrade.fba.store;

import org.jdbi.v3.core.Jdbi;

import regrade.fba.WatchedLine;
import regrade.reports.LineKey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Rows that are gathered and written together, each over what stood under its key.
final class WatchedRows {
    private static final String INSERT =
            """
            insert into fba_line (key_high, key_low, what, client, subject, line_day, units, order_id, sku,
                number, source_rank, minor, currency, told_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final int GATHERED = 200;

    private final Jdbi jdbi;
    private final Map<LineKey, Optional<Told>> gathered = new LinkedHashMap<>();

    /// @param by the act that says what the line says
    private record Told(WatchedLine line, long by) {}

    WatchedRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void put(WatchedLine line, long toldBy) {
        put(line.key(), toldBy, Optional.of(line));
    }

    /// @param line empty where nothing is told any more
    void put(LineKey key, long toldBy, Optional<WatchedLine> line) {
        gathered.put(key, line.map(read -> new Told(read, toldBy)));
        if (gathered.size() >= GATHERED) settle();
    }

    void remove(LineKey key) {
        put(key, 0, Optional.empty());
    }

    /// Takes away every line that an import told, for it is taken back whole: those that it changed
    /// are restored by the same act.
    void removeToldBy(long entry) {
        settle();
        jdbi.useHandle(handle -> handle.execute("delete from fba_line where told_by = ?", entry));
    }

    void settle() {
        if (gathered.isEmpty()) return;
        try {
            jdbi.useHandle(handle -> write(handle.getConnection()));
        } catch (SQLException e) {
            throw new IllegalStateException("watched lines", e);
        } finally {
            gathered.clear();
        }
    }

    private void write(Connection connection) throws SQLException {
        try (var clear =
                        connection.prepareStatement(
                                "delete from fba_line where key_high = ? and key_low = ?");
                var insert = connection.prepareStatement(INSERT)) {
            for (var line : gathered.entrySet()) {
                clear.setLong(1, line.getKey().high());
                clear.setLong(2, line.getKey().low());
                clear.addBatch();
                if (line.getValue().isEmpty()) continue;
                bind(insert, line.getValue().get());
                insert.addBatch();
            }
            clear.executeBatch();
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, Told told) throws SQLException {
        var line = told.line;
        insert.setLong(1, line.key().high());
        insert.setLong(2, line.key().low());
        insert.setString(3, line.what().code());
        insert.setString(4, line.client().text());
        insert.setString(5, line.subject());
        insert.setInt(6, Math.toIntExact(line.day().toEpochDay()));
        insert.setLong(7, line.units());
        insert.setString(8, line.order());
        insert.setString(9, line.sku());
        insert.setString(10, line.number());
        insert.setInt(11, line.rank());
        if (line.money().isPresent()) {
            insert.setLong(12, line.money().get().minorUnits());
            insert.setString(13, line.money().get().currency().getCurrencyCode());
        } else {
            insert.setNull(12, Types.BIGINT);
            insert.setNull(13, Types.VARCHAR);
        }
        insert.setLong(14, told.by);
    }
}
