package regrade.returns.store;

import regrade.intake.Fingerprint;
import regrade.kernel.Folded;
import regrade.returns.ExpectedReturn;
import regrade.returns.ReturnKey;
import regrade.returns.ShippedCodes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;

/// Writes lines of one act, in batches on the transaction's own connection.
final class ReturnRows {
    private static final String ITEM_THERE = "select id from return_item where id = any(?)";
    private static final String ITEM =
            """
            insert into return_item (id, client, sku, asin, fnsku, title, folded)
            values (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String LINE =
            """
            insert into expected_return (id, key_high, key_low, content, told_by, list_rank, item_id, client, returned_at,
                order_id, quantity, comes, centre, disposition, reason, status, lpn, buyer_comment, extra)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String CODE = "insert into return_code (return_id, code) values (?, ?)";
    private static final List<String> CLEAR =
            List.of(
                    "delete from expected_return where id between ? and ?",
                    "delete from return_code where return_id between ? and ?",
                    "delete from return_claim where return_id between ? and ?",
                    "delete from return_done where id between ? and ?");

    private final Connection connection;
    private final Function<ExpectedReturn, ReturnKey> keys;
    private final LongUnaryOperator toldBy;

    /// items that need not be looked for
    private final Set<Long> there;

    /// @param there items known to be in the tables; grows
    /// @param keys what makes a line the same line in two files
    /// @param toldBy from a line's number to that of the act that says what it says
    ReturnRows(
            Connection connection,
            Set<Long> there,
            Function<ExpectedReturn, ReturnKey> keys,
            LongUnaryOperator toldBy) {
        this.connection = connection;
        this.there = there;
        this.keys = keys;
        this.toldBy = toldBy;
    }

    /// Replaces all lines from the first of these to `last` by these.
    void write(SortedMap<Long, ExpectedReturn> lines, long last) throws SQLException {
        for (var sql : CLEAR) clear(sql, lines.firstKey(), last);
        insert(lines);
    }

    /// Replaces a line alone: what came for it stays.
    void put(long id, ExpectedReturn line) throws SQLException {
        var left = new UsedItems(connection).of(id, id);
        for (var sql : CLEAR.subList(0, 2)) clear(sql, id, id);
        insert(new TreeMap<>(Map.of(id, line)));
        new UsedItems(connection).sweep(left);
    }

    private void insert(SortedMap<Long, ExpectedReturn> lines) throws SQLException {
        var items = items(lines.values());
        try (var insert = connection.prepareStatement(LINE);
                var code = connection.prepareStatement(CODE)) {
            for (var line : lines.entrySet()) {
                long item = Objects.requireNonNull(items.get(Item.of(line.getValue())));
                bind(insert, line.getKey(), line.getValue(), item);
                insert.addBatch();
                for (var written : ShippedCodes.findable(line.getValue())) {
                    code.setLong(1, line.getKey());
                    code.setString(2, written);
                    code.addBatch();
                }
            }
            insert.executeBatch();
            code.executeBatch();
        }
    }

    private void clear(String sql, long first, long last) throws SQLException {
        try (var delete = connection.prepareStatement(sql)) {
            delete.setLong(1, first);
            delete.setLong(2, last);
            delete.executeUpdate();
        }
    }

    private record Item(String client, String sku, String asin, String fnsku, String title) {
        static Item of(ExpectedReturn line) {
            return new Item(
                    line.client().text(), line.sku(), line.asin(), line.fnsku(), line.title());
        }

        long id() {
            return Fingerprint.of(client + '\n' + sku + '\n' + asin + '\n' + fnsku + '\n' + title)
                    .high();
        }

        String folded() {
            return Folded.text(sku + '\n' + asin + '\n' + fnsku + '\n' + title);
        }
    }

    private Map<Item, Long> items(Collection<ExpectedReturn> lines) throws SQLException {
        var items = new HashMap<Item, Long>();
        for (var line : lines) items.computeIfAbsent(Item.of(line), Item::id);
        meet(items.values().stream().filter(id -> !there.contains(id)).toArray());
        try (var insert = connection.prepareStatement(ITEM)) {
            for (var item : items.entrySet()) {
                if (!there.add(item.getValue())) continue;
                bind(insert, item.getValue(), item.getKey());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return items;
    }

    private void meet(Object[] ids) throws SQLException {
        if (ids.length == 0) return;
        try (var query = connection.prepareStatement(ITEM_THERE)) {
            query.setArray(1, connection.createArrayOf("BIGINT", ids));
            try (var rows = query.executeQuery()) {
                while (rows.next()) there.add(rows.getLong(1));
            }
        }
    }

    private static void bind(PreparedStatement insert, long id, Item item) throws SQLException {
        insert.setLong(1, id);
        insert.setString(2, item.client());
        insert.setString(3, item.sku());
        insert.setString(4, item.asin());
        insert.setString(5, item.fnsku());
        insert.setString(6, item.title());
        insert.setString(7, item.folded());
    }

    private void bind(PreparedStatement insert, long id, ExpectedReturn line, long item)
            throws SQLException {
        var key = keys.apply(line);
        insert.setLong(1, id);
        insert.setLong(2, key.high());
        insert.setLong(3, key.low());
        insert.setLong(4, line.content());
        insert.setLong(5, toldBy.applyAsLong(id));
        insert.setInt(6, Rank.of(line.returnDate(), true));
        insert.setLong(7, item);
        insert.setString(8, line.client().text());
        insert.setString(9, line.returnedAt());
        insert.setString(10, line.orderId());
        insert.setInt(11, line.quantity());
        insert.setBoolean(12, line.comes());
        insert.setString(13, line.fulfilmentCentre());
        insert.setString(14, line.disposition());
        insert.setString(15, line.reason());
        insert.setString(16, line.status());
        insert.setString(17, line.lpn());
        insert.setString(18, line.comment());
        insert.setString(19, Extra.text(line.extra()));
    }
}
