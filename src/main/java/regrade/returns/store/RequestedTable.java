package regrade.returns.store;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import regrade.kernel.ClientId;
import regrade.requests.Cancellation;
import regrade.requests.RequestedItem;
import regrade.returns.ExpectedReturn;
import regrade.returns.RequestedReturn;
import regrade.returns.RequestedReturn.Said;
import regrade.returns.ReturnKey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What mails said of returns, and which line says it.
final class RequestedTable {
    private static final String ASKED =
            """
            select key_high, key_low, return_id, client, order_id, sku, asin, title, quantity, reason, extra,
                asked_on, sent, received, buyer_comment, told_by
            from requested_return
            """;

    private final Handle handle;

    RequestedTable(Handle handle) {
        this.handle = handle;
    }

    /// @param id of the line
    /// @param toldBy the act that said it
    record Row(long id, RequestedReturn asked, long toldBy) {}

    void put(Row row) {
        var asked = row.asked();
        remove(asked.key());
        var line = asked.line();
        handle.execute(
                """
                insert into requested_return (key_high, key_low, return_id, client, order_id, sku, asin, title,
                    quantity, reason, extra, asked_on, sent, received, buyer_comment, told_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                asked.key().high(),
                asked.key().low(),
                row.id(),
                line.client().text(),
                line.orderId(),
                line.sku(),
                line.asin(),
                line.title(),
                line.quantity(),
                line.reason(),
                Extra.text(line.extra()),
                Math.toIntExact(asked.said().day().toEpochDay()),
                millis(asked.said().sent()),
                asked.said().received().toEpochMilli(),
                asked.said().comment(),
                row.toldBy());
    }

    void remove(ReturnKey key) {
        clear("delete from requested_return where key_high = ? and key_low = ?", key);
    }

    void removeCancellation(ReturnKey key, long toldBy) {
        handle.execute(
                "delete from cancelled_request where key_high = ? and key_low = ? and told_by = ?",
                key.high(),
                key.low(),
                toldBy);
    }

    void put(ReturnKey key, Cancellation cancellation, RequestedItem item, long toldBy) {
        clear("delete from cancelled_request where key_high = ? and key_low = ?", key);
        handle.execute(
                """
                insert into cancelled_request (key_high, key_low, order_id, sku, asin, title, asked_on, sent,
                    told_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                key.high(),
                key.low(),
                cancellation.order(),
                item.sku(),
                item.asin(),
                item.title(),
                Math.toIntExact(cancellation.day().toEpochDay()),
                millis(cancellation.sent()),
                toldBy);
    }

    private void clear(String sql, ReturnKey key) {
        handle.execute(sql, key.high(), key.low());
    }

    private static @Nullable Long millis(Optional<Instant> moment) {
        return moment.map(Instant::toEpochMilli).orElse(null);
    }

    Optional<Row> find(ReturnKey key) {
        return read("where key_high = ? and key_low = ?", key.high(), key.low()).stream()
                .findFirst();
    }

    Optional<Row> ofReturn(long id) {
        return read("where return_id = ?", id).stream().findFirst();
    }

    List<Row> ofOrder(String order) {
        return read("where order_id = ? order by return_id", order);
    }

    private List<Row> read(String where, Object... bound) {
        return handle.select(ASKED + where, bound).map((row, _) -> row(row)).list();
    }

    /// One for each item that is cancelled.
    List<Cancellation> cancellations(String order) {
        return handle.select(
                        "select order_id, sku, asin, title, asked_on, sent from cancelled_request where order_id = ?",
                        order)
                .map(
                        (row, _) ->
                                new Cancellation(
                                        row.getString("order_id"),
                                        List.of(item(row)),
                                        day(row),
                                        sent(row)))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        var line =
                new ExpectedReturn(
                        new ClientId(row.getString("client")),
                        day(row),
                        day(row).toString(),
                        row.getString("order_id"),
                        row.getString("sku"),
                        row.getString("asin"),
                        "",
                        row.getString("title"),
                        row.getInt("quantity"),
                        "",
                        "",
                        row.getString("reason"),
                        "",
                        "",
                        "",
                        Extra.of(row.getString("extra")));
        var said =
                new Said(
                        row.getString("buyer_comment"),
                        day(row),
                        sent(row),
                        Instant.ofEpochMilli(row.getLong("received")));
        return new Row(
                row.getLong("return_id"),
                new RequestedReturn(
                        new ReturnKey(row.getLong("key_high"), row.getLong("key_low")), line, said),
                row.getLong("told_by"));
    }

    private static RequestedItem item(ResultSet row) throws SQLException {
        return new RequestedItem(
                row.getString("title"), row.getString("asin"), row.getString("sku"), 1, "", "", "");
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return LocalDate.ofEpochDay(row.getInt("asked_on"));
    }

    private static Optional<Instant> sent(ResultSet row) throws SQLException {
        long millis = row.getLong("sent");
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
