package regrade.returns.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Keeps what lines say of their product as long as a line says it.
final class UsedItems {
    private static final String OF =
            "select distinct item_id from expected_return where id between ? and ?";
    private static final String SWEEP =
            """
            delete from return_item where id = ?
                and not exists (select 1 from expected_return where item_id = ?)
            """;
    // what came for lines stays
    private static final List<String> REMOVE =
            List.of(
                    "delete from expected_return where id between ? and ?",
                    "delete from return_code where return_id between ? and ?",
                    "delete from return_done where id between ? and ?");

    private final Connection connection;

    UsedItems(Connection connection) {
        this.connection = connection;
    }

    /// Takes lines away, and the items that no other line has.
    void remove(long first, long last) {
        try {
            var left = of(first, last);
            for (var sql : REMOVE) {
                try (var delete = connection.prepareStatement(sql)) {
                    delete.setLong(1, first);
                    delete.setLong(2, last);
                    delete.executeUpdate();
                }
            }
            sweep(left);
        } catch (SQLException e) {
            throw new IllegalStateException("lines up to " + last, e);
        }
    }

    Set<Long> of(long first, long last) throws SQLException {
        var items = new HashSet<Long>();
        try (var query = connection.prepareStatement(OF)) {
            query.setLong(1, first);
            query.setLong(2, last);
            try (var rows = query.executeQuery()) {
                while (rows.next()) items.add(rows.getLong(1));
            }
        }
        return items;
    }

    /// Takes away those of these items that no line has.
    void sweep(Collection<Long> items) throws SQLException {
        if (items.isEmpty()) return;
        try (var delete = connection.prepareStatement(SWEEP)) {
            for (long item : items) {
                delete.setLong(1, item);
                delete.setLong(2, item);
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }
}
