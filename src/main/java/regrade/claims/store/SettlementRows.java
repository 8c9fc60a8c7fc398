package regrade.claims.store;

import regrade.reports.LineKey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The lines that tell a settlement's currency, gathered and written together.
final class SettlementRows {
    private final Map<LineKey, Optional<Told>> gathered = new LinkedHashMap<>();

    private record Told(String settlement, String currency) {}

    void put(LineKey key, String settlement, String currency) {
        gathered.put(key, Optional.of(new Told(settlement, currency)));
    }

    void remove(LineKey key) {
        gathered.put(key, Optional.empty());
    }

    boolean isEmpty() {
        return gathered.isEmpty();
    }

    void clear() {
        gathered.clear();
    }

    void write(Connection connection) throws SQLException {
        try (var clear =
                        connection.prepareStatement(
                                "delete from claim_settlement where key_high = ? and key_low = ?");
                var insert =
                        connection.prepareStatement(
                                "insert into claim_settlement (key_high, key_low, settlement, currency)"
                                        + " values (?, ?, ?, ?)")) {
            for (var line : gathered.entrySet()) {
                key(clear, line.getKey());
                clear.addBatch();
                if (line.getValue().isEmpty()) continue;
                var told = line.getValue().get();
                key(insert, line.getKey());
                insert.setString(3, told.settlement);
                insert.setString(4, told.currency);
                insert.addBatch();
            }
            clear.executeBatch();
            insert.executeBatch();
        }
    }

    private static void key(PreparedStatement statement, LineKey key) throws SQLException {
        statement.setLong(1, key.high());
        statement.setLong(2, key.low());
    }
}
