package regrade.returns.store;

import org.jdbi.v3.core.Handle;

import regrade.kernel.ClientId;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Walks along the lines of all, of a client or of an item, by day and number: down from the newest
/// or up from the oldest. Each `order by` names all columns of its index in one direction: that is
/// what makes it a walk and not a sort.
final class ReturnWalk {
    /// @param sameDay the lines of one day behind a line
    /// @param beyond those of the days behind it
    private record Steps(String sameDay, String beyond) {}

    private static final Map<Way, Steps> ALL =
            Map.of(
                    Way.NEWEST,
                    new Steps(
                            """
                            select id, list_rank from expected_return where list_rank = ? and id < ?
                            order by list_rank desc, id desc limit ?
                            """,
                            """
                            select id, list_rank from expected_return
                            where list_rank >= ? and list_rank < ?
                            order by list_rank desc, id desc limit ?
                            """),
                    Way.OLDEST,
                    new Steps(
                            """
                            select id, list_rank from expected_return where list_rank = ? and id > ?
                            order by list_rank, id limit ?
                            """,
                            """
                            select id, list_rank from expected_return
                            where list_rank > ? and list_rank < ?
                            order by list_rank, id limit ?
                            """));

    private static final Map<Way, Steps> OF_CLIENT =
            Map.of(
                    Way.NEWEST,
                    new Steps(
                            """
                            select id, list_rank from expected_return
                            where client = ? and list_rank = ? and id < ?
                            order by client desc, list_rank desc, id desc limit ?
                            """,
                            """
                            select id, list_rank from expected_return
                            where client = ? and list_rank >= ? and list_rank < ?
                            order by client desc, list_rank desc, id desc limit ?
                            """),
                    Way.OLDEST,
                    new Steps(
                            """
                            select id, list_rank from expected_return
                            where client = ? and list_rank = ? and id > ?
                            order by client, list_rank, id limit ?
                            """,
                            """
                            select id, list_rank from expected_return
                            where client = ? and list_rank > ? and list_rank < ?
                            order by client, list_rank, id limit ?
                            """));

    private static final Map<Way, Steps> OF_ITEM =
            Map.of(
                    Way.NEWEST,
                    new Steps(
                            """
                            select id, list_rank from expected_return
                            where item_id = ? and list_rank = ? and id < ?
                            order by item_id desc, list_rank desc, id desc limit ?
                            """,
                            """
                            select id, list_rank from expected_return
                            where item_id = ? and list_rank >= ? and list_rank < ?
                            order by item_id desc, list_rank desc, id desc limit ?
                            """),
                    Way.OLDEST,
                    new Steps(
                            """
                            select id, list_rank from expected_return
                            where item_id = ? and list_rank = ? and id > ?
                            order by item_id, list_rank, id limit ?
                            """,
                            """
                            select id, list_rank from expected_return
                            where item_id = ? and list_rank > ? and list_rank < ?
                            order by item_id, list_rank, id limit ?
                            """));

    private final Handle handle;
    private final Way way;

    ReturnWalk(Handle handle, Way way) {
        this.handle = handle;
        this.way = way;
    }

    /// The lines of a band behind `start`.
    List<Hit> all(Band band, Hit start, int most) {
        return walk(steps(ALL), List.of(), band, start, most);
    }

    /// The lines of one client in a band behind `start`.
    List<Hit> ofClient(ClientId client, Band band, Hit start, int most) {
        return walk(steps(OF_CLIENT), List.of(client.text()), band, start, most);
    }

    /// The lines of one item in a band behind `start`.
    List<Hit> ofItem(long item, Band band, Hit start, int most) {
        return walk(steps(OF_ITEM), List.of(item), band, start, most);
    }

    private Steps steps(Map<Way, Steps> index) {
        return Objects.requireNonNull(index.get(way));
    }

    private List<Hit> walk(Steps steps, List<Object> of, Band band, Hit start, int most) {
        var found = new ArrayList<>(hits(steps.sameDay, of, start.rank(), start.id(), most));
        int left = most - found.size();
        if (left == 0) return found;
        found.addAll(
                way == Way.OLDEST
                        ? hits(steps.beyond, of, start.rank(), band.high(), left)
                        : hits(steps.beyond, of, band.low(), start.rank(), left));
        return found;
    }

    private List<Hit> hits(String sql, List<Object> of, Object from, Object to, int most) {
        var arguments = new ArrayList<>(of);
        arguments.addAll(List.of(from, to, most));
        return handle.select(sql, arguments.toArray())
                .map((row, _) -> new Hit(row.getLong(1), row.getInt(2)))
                .list();
    }
}
