package regrade.returns.store;

import org.jdbi.v3.core.Handle;

import regrade.kernel.ClientId;
import regrade.returns.DispositionCount;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Walks along the indexes of the lines. Each `order by` names all columns of its index in one
/// direction: that is what makes it a walk and not a sort.
final class ReturnIndex {
    private static final String OF_PLATE =
            """
            select id, list_rank from expected_return where lpn = ?
            order by lpn desc, list_rank desc limit ?
            """;
    private static final String OF_ORDER =
            """
            select id, list_rank from expected_return where order_id = ?
            order by order_id desc, list_rank desc limit ?
            """;
    private static final String OF_CODE =
            """
            select r.id, r.list_rank from return_code c join expected_return r on r.id = c.return_id
            where c.code = ? order by c.code desc, c.return_id desc limit ?
            """;
    private static final String PLATES =
            """
            select id, list_rank from expected_return where lpn >= ? and lpn < ? limit ?
            """;
    private static final String ORDERS =
            """
            select id, list_rank from expected_return where order_id >= ? and order_id < ? limit ?
            """;
    private static final String NEXT_CLIENT =
            """
            select client from expected_return where client > ?
            order by client, list_rank, id limit 1
            """;
    private static final String ITEMS_WITH =
            "select id from return_item where position(? in folded) > 0";
    private static final String ITEMS_OF_CLIENT_WITH =
            "select id from return_item where position(? in folded) > 0 and client = ?";
    private static final String DISPOSITIONS =
            """
            select client, list_rank, disposition, sum(quantity) from expected_return
            where list_rank between ? and ? and disposition <> ''
            group by client, list_rank, disposition order by client, list_rank, disposition
            """;

    private final Handle handle;

    ReturnIndex(Handle handle) {
        this.handle = handle;
    }

    List<Hit> ofPlate(String lpn, int most) {
        return hits(OF_PLATE, lpn, most);
    }

    List<Hit> ofOrder(String order, int most) {
        return hits(OF_ORDER, order, most);
    }

    /// Lines with a number of their own, or shipped with this IMEI.
    List<Hit> ofCode(String code, int most) {
        return hits(OF_CODE, code, most);
    }

    List<Hit> platesFrom(String start, int most) {
        return hits(PLATES, start, start + '\uffff', most);
    }

    List<Hit> ordersFrom(String start, int most) {
        return hits(ORDERS, start, start + '\uffff', most);
    }

    List<Hit> ofItem(long item, int most) {
        var all = new Band(Band.DONE.low(), Band.WAITING.high());
        return new ReturnWalk(handle, Way.NEWEST)
                .ofItem(item, all, new Hit(Long.MIN_VALUE, all.high()), most);
    }

    ReturnWalk walk(Way way) {
        return new ReturnWalk(handle, way);
    }

    /// Every client that has a line, each found by one step along their index.
    List<ClientId> clients() {
        var found = new ArrayList<ClientId>();
        for (var next = clientAfter(""); next.isPresent(); next = clientAfter(next.get()))
            found.add(new ClientId(next.get()));
        return found;
    }

    private Optional<String> clientAfter(String client) {
        return handle.select(NEXT_CLIENT, client).mapTo(String.class).findOne();
    }

    /// How the lines of these ranks were judged, by client and rank.
    List<DispositionCount> dispositions(int from, int to) {
        return handle.select(DISPOSITIONS, from, to)
                .map(
                        (row, _) ->
                                new DispositionCount(
                                        new ClientId(row.getString(1)),
                                        Rank.date(row.getInt(2)),
                                        row.getString(3),
                                        row.getLong(4)))
                .list();
    }

    /// Items with exactly this SKU, ASIN or FNSKU.
    Set<Long> items(String identifier, int most) {
        var upper = identifier.toUpperCase(Locale.ROOT);
        var items = new HashSet<Long>();
        items.addAll(ids("select id from return_item where sku = ? limit ?", identifier, most));
        items.addAll(ids("select id from return_item where asin = ? limit ?", upper, most));
        items.addAll(ids("select id from return_item where fnsku = ? limit ?", upper, most));
        return items;
    }

    /// Items that hold this folded word.
    ///
    /// @param client the only one whose items are meant; empty for those of all
    Set<Long> itemsWith(String word, Optional<ClientId> client) {
        return new HashSet<>(
                client.map(one -> ids(ITEMS_OF_CLIENT_WITH, word, one.text()))
                        .orElseGet(() -> ids(ITEMS_WITH, word)));
    }

    /// What a search compares in a line itself.
    record Face(long item, String client, String lpn, String order) {}

    Optional<Face> face(long id) {
        return handle.select(
                        "select item_id, client, lpn, order_id from expected_return where id = ?",
                        id)
                .map(
                        (row, _) ->
                                new Face(
                                        row.getLong(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4)))
                .findOne();
    }

    private List<Hit> hits(String sql, Object... arguments) {
        return handle.select(sql, arguments)
                .map((row, _) -> new Hit(row.getLong(1), row.getInt(2)))
                .list();
    }

    private List<Long> ids(String sql, Object... arguments) {
        return handle.select(sql, arguments).map((row, _) -> row.getLong(1)).list();
    }
}
