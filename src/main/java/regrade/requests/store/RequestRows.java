package regrade.requests.store;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import regrade.requests.Cancellation;
import regrade.requests.RequestKey;
import regrade.requests.RequestedItem;
import regrade.requests.ReturnRequest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Writes requests and cancellations.
final class RequestRows {
    private final Handle handle;

    RequestRows(Handle handle) {
        this.handle = handle;
    }

    /// Of a request that was sent several times the latest counts.
    void put(RequestKey key, ReturnRequest request, long toldBy) {
        var before = new RequestReading(handle).find(key);
        if (before.filter(known -> known.request().isSentAfter(request)).isPresent()) return;
        restore(key, request, toldBy);
    }

    /// Writes it whatever it says now.
    void restore(RequestKey key, ReturnRequest request, long toldBy) {
        clear("delete from return_request where key_high = ? and key_low = ?", key);
        handle.execute(
                """
                insert into return_request (key_high, key_low, is_open, client, marketplace, language, order_id,
                    asked_on, sent, received, carrier, tracking, authorised, out_of_policy, told_by)
                values (?, ?, true, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                key.high(),
                key.low(),
                request.client().text(),
                request.marketplace(),
                request.language(),
                request.order(),
                Math.toIntExact(request.day().toEpochDay()),
                millis(request.sent()),
                request.received().toEpochMilli(),
                request.carrier(),
                request.tracking(),
                request.authorised(),
                request.outOfPolicy(),
                toldBy);
        put(key, request.items());
    }

    /// Takes a request away, unless another act says something of it.
    void remove(RequestKey key, long toldBy) {
        remove(
                "delete from return_request where key_high = ? and key_low = ? and told_by = ?",
                key,
                toldBy);
    }

    void removeCancellation(RequestKey key, long toldBy) {
        remove(
                "delete from request_cancellation where key_high = ? and key_low = ? and told_by = ?",
                key,
                toldBy);
    }

    private void remove(String sql, RequestKey key, long toldBy) {
        if (handle.execute(sql, key.high(), key.low(), toldBy) > 0)
            clear("delete from requested_item where key_high = ? and key_low = ?", key);
    }

    void put(RequestKey key, Cancellation cancellation, long toldBy) {
        clear("delete from request_cancellation where key_high = ? and key_low = ?", key);
        handle.execute(
                """
                insert into request_cancellation (key_high, key_low, order_id, asked_on, sent, told_by)
                values (?, ?, ?, ?, ?, ?)
                """,
                key.high(),
                key.low(),
                cancellation.order(),
                Math.toIntExact(cancellation.day().toEpochDay()),
                millis(cancellation.sent()),
                toldBy);
        put(key, cancellation.items());
    }

    private void put(RequestKey key, List<RequestedItem> items) {
        clear("delete from requested_item where key_high = ? and key_low = ?", key);
        for (int place = 0; place < items.size(); place++) {
            var item = items.get(place);
            handle.execute(
                    """
                    insert into requested_item (key_high, key_low, place, cancelled, title, asin, sku, quantity,
                        reason, reason_code, buyer_comment)
                    values (?, ?, ?, false, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    key.high(),
                    key.low(),
                    place,
                    item.title(),
                    item.asin(),
                    item.sku(),
                    item.quantity(),
                    item.reason(),
                    item.reasonCode(),
                    item.comment());
        }
    }

    private void clear(String sql, RequestKey key) {
        handle.execute(sql, key.high(), key.low());
    }

    static @Nullable Long millis(Optional<Instant> moment) {
        return moment.map(Instant::toEpochMilli).orElse(null);
    }

    /// Sets anew which items of an order's requests are cancelled.
    void weigh(String order) {
        var reading = new RequestReading(handle);
        var cancellations = reading.cancellations(order);
        for (var known : reading.ofOrder(order)) {
            var request = known.request();
            int open = 0;
            for (int place = 0; place < request.items().size(); place++) {
                var item = request.items().get(place);
                boolean cancelled =
                        cancellations.stream().anyMatch(one -> one.closes(request, item));
                if (!cancelled) open++;
                handle.execute(
                        """
                        update requested_item set cancelled = ? where key_high = ? and key_low = ? and place = ?
                        """,
                        cancelled,
                        known.key().high(),
                        known.key().low(),
                        place);
            }
            handle.execute(
                    "update return_request set is_open = ? where key_high = ? and key_low = ?",
                    open > 0,
                    known.key().high(),
                    known.key().low());
        }
    }
}
