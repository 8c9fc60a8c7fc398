package regrade.requests.store;

import org.jdbi.v3.core.Handle;

import regrade.kernel.ClientId;
import regrade.requests.Cancellation;
import regrade.requests.KnownRequest;
import regrade.requests.RequestKey;
import regrade.requests.RequestedItem;
import regrade.requests.ReturnRequest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads requests and cancellations with their items.
final class RequestReading {
    private static final String REQUEST =
            """
            select key_high, key_low, client, marketplace, language, order_id, asked_on, sent, received, carrier,
                tracking, authorised, out_of_policy
            from return_request
            """;
    private static final String ITEMS =
            """
            select cancelled, title, asin, sku, quantity, reason, reason_code, buyer_comment from requested_item
            where key_high = ? and key_low = ? order by place
            """;

    private final Handle handle;

    RequestReading(Handle handle) {
        this.handle = handle;
    }

    Optional<KnownRequest> find(RequestKey key) {
        return requests("where key_high = ? and key_low = ?", key.high(), key.low()).stream()
                .findFirst();
    }

    List<KnownRequest> open(int most) {
        return requests(
                "where is_open = true order by is_open, received, key_high, key_low limit ?", most);
    }

    List<KnownRequest> ofOrder(String order) {
        return requests("where order_id = ? order by received, key_high, key_low", order);
    }

    private List<KnownRequest> requests(String where, Object... bound) {
        return handle.select(REQUEST + where, bound).map((row, _) -> request(row)).list();
    }

    private KnownRequest request(ResultSet row) throws SQLException {
        var key = key(row);
        var items = items(key);
        var request =
                new ReturnRequest(
                        new ClientId(row.getString("client")),
                        row.getString("marketplace"),
                        row.getString("language"),
                        row.getString("order_id"),
                        items.stream().map(Item::item).toList(),
                        LocalDate.ofEpochDay(row.getInt("asked_on")),
                        moment(row, "sent"),
                        Instant.ofEpochMilli(row.getLong("received")),
                        row.getString("carrier"),
                        row.getString("tracking"),
                        row.getBoolean("authorised"),
                        row.getString("out_of_policy"));
        return new KnownRequest(key, request, items.stream().map(Item::cancelled).toList());
    }

    List<Cancellation> cancellations(String order) {
        return handle.select(
                        """
                        select key_high, key_low, order_id, asked_on, sent from request_cancellation
                        where order_id = ? order by asked_on, key_high, key_low
                        """,
                        order)
                .map(
                        (row, _) ->
                                new Cancellation(
                                        row.getString("order_id"),
                                        items(key(row)).stream().map(Item::item).toList(),
                                        LocalDate.ofEpochDay(row.getInt("asked_on")),
                                        moment(row, "sent")))
                .list();
    }

    private record Item(RequestedItem item, boolean cancelled) {}

    private List<Item> items(RequestKey key) {
        return handle.select(ITEMS, key.high(), key.low())
                .map(
                        (row, _) ->
                                new Item(
                                        new RequestedItem(
                                                row.getString("title"),
                                                row.getString("asin"),
                                                row.getString("sku"),
                                                row.getInt("quantity"),
                                                row.getString("reason"),
                                                row.getString("reason_code"),
                                                row.getString("buyer_comment")),
                                        row.getBoolean("cancelled")))
                .list();
    }

    private static RequestKey key(ResultSet row) throws SQLException {
        return new RequestKey(row.getLong("key_high"), row.getLong("key_low"));
    }

    static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
