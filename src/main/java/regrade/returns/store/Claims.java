package regrade.returns.store;

import org.jdbi.v3.core.Handle;

import regrade.kernel.Reference;

import java.util.Optional;

/// Which units came for which lines. A line of several units waits until all of them came.
final class Claims {
    private final Handle handle;

    Claims(Handle handle) {
        this.handle = handle;
    }

    void claim(Reference unit, long line) {
        release(unit);
        handle.execute(
                "insert into return_claim (unit, return_id) values (?, ?)", unit.text(), line);
        weigh(line);
    }

    void release(Reference unit) {
        var line = claimed(unit);
        handle.execute("delete from return_claim where unit = ?", unit.text());
        line.ifPresent(this::weigh);
    }

    private Optional<Long> claimed(Reference unit) {
        return handle.select("select return_id from return_claim where unit = ?", unit.text())
                .mapTo(Long.class)
                .findOne();
    }

    /// Sets whether a line still waits, from its claims alone.
    void weigh(long line) {
        handle.execute("delete from return_done where id = ?", line);
        boolean done =
                !comes(line)
                        || quantity(line).filter(quantity -> came(line) >= quantity).isPresent();
        if (done) {
            handle.execute(
                    """
                    insert into return_done (id, unit)
                    select cast(? as bigint), coalesce(max(unit), '') from return_claim where return_id = ?
                    """,
                    line,
                    line);
        }
        rank(line)
                .map(rank -> done ? Rank.day(rank) : Rank.day(rank) + Rank.WAITING)
                .ifPresent(
                        rank ->
                                handle.execute(
                                        "update expected_return set list_rank = ? where id = ?",
                                        rank,
                                        line));
    }

    private boolean comes(long line) {
        return handle.select("select comes from expected_return where id = ?", line)
                .mapTo(Boolean.class)
                .findOne()
                .orElse(true);
    }

    private Optional<Integer> quantity(long line) {
        return number("select quantity from expected_return where id = ?", line);
    }

    private Optional<Integer> rank(long line) {
        return number("select list_rank from expected_return where id = ?", line);
    }

    private int came(long line) {
        return number("select count(*) from return_claim where return_id = ?", line).orElse(0);
    }

    private Optional<Integer> number(String sql, long line) {
        return handle.select(sql, line).mapTo(Integer.class).findOne();
    }
}
