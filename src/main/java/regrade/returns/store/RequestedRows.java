package regrade.returns.store;

import org.jdbi.v3.core.Handle;

import regrade.requests.Cancellation;
import regrade.requests.RequestKey;
import regrade.returns.ExpectedReturn;
import regrade.returns.RequestedReturn;
import regrade.returns.ReturnKey;
import regrade.returns.WaitingReturn;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;

/// Joins what mails say of returns with what reports say of them: one line, whichever comes first.
final class RequestedRows {
    private static final String OF_ORDER =
            "select id, key_high, key_low from expected_return where order_id = ? order by id";

    private final Handle handle;
    private final RequestedTable table;

    RequestedRows(Handle handle) {
        this.handle = handle;
        this.table = new RequestedTable(handle);
    }

    /// @param id its number, unless it has one already or a report's line has it
    void put(long id, RequestedReturn asked) {
        var known = table.find(asked.key());
        if (known.filter(before -> asked.said().isBefore(before.asked().said())).isPresent())
            return;
        var number = known.map(RequestedTable.Row::id).or(() -> reported(asked)).orElse(id);
        table.put(number, asked);
        join(new RequestedTable.Row(number, asked));
    }

    /// A report's line about this return that no other mail has.
    private Optional<Long> reported(RequestedReturn asked) {
        return handle
                .select(OF_ORDER, asked.line().orderId())
                .map((row, _) -> row.getLong("id"))
                .list()
                .stream()
                .filter(line -> table.ofReturn(line).isEmpty())
                .filter(line -> read(line).filter(found -> isReported(line, found)).isPresent())
                .filter(line -> read(line).filter(asked::isIn).isPresent())
                .findFirst();
    }

    /// Whether the line is one of seller-fulfilled returns: one from a warehouse has the key that
    /// its own words make, one of a pallet a licence plate.
    private boolean isReported(long id, ExpectedReturn line) {
        return line.lpn().isEmpty() && !ReturnKey.of(line).equals(key(id));
    }

    /// Has to be followed by [#rejoin], for the mail says things that the report does not.
    ///
    /// @return the line of a mail about the return that this line of a report is about
    Optional<Long> askedFor(ExpectedReturn reported) {
        if (!reported.lpn().isEmpty()) return Optional.empty();
        return table.ofOrder(reported.orderId()).stream()
                .filter(row -> row.asked().isIn(reported))
                .filter(row -> key(row.id()).equals(row.asked().key()))
                .map(RequestedTable.Row::id)
                .findFirst();
    }

    /// Says again what mails say of a line that a report has written.
    void rejoin(long id) {
        table.ofReturn(id).ifPresent(this::join);
    }

    /// @param key of the first of its items, which follow it
    void cancel(RequestKey key, Cancellation cancellation) {
        var items = cancellation.items();
        for (int place = 0; place < items.size(); place++)
            table.put(new ReturnKey(key.high(), key.low() + place), cancellation, items.get(place));
        table.ofOrder(cancellation.order()).forEach(this::join);
    }

    private void join(RequestedTable.Row row) {
        var asked = row.asked();
        boolean takenBack =
                table.cancellations(asked.line().orderId()).stream().anyMatch(asked::isTakenBackBy);
        var there = read(row.id());
        var key = there.isPresent() ? key(row.id()) : asked.key();
        var line = key.equals(asked.key()) ? asked.line() : there.orElse(asked.line());
        write(row.id(), key, asked.joined(line, takenBack));
    }

    private void write(long id, ReturnKey key, ExpectedReturn line) {
        // what only a mail says does not make it the mail's line
        long toldBy = toldBy(id).orElse(id >> JdbiExpectedReturns.BITS_OF_ENTRY);
        try {
            new ReturnRows(handle.getConnection(), new HashSet<>(), _ -> key, _ -> toldBy)
                    .put(id, line);
        } catch (SQLException e) {
            throw new IllegalStateException("line " + id, e);
        }
        new Claims(handle).weigh(id);
    }

    private Optional<ExpectedReturn> read(long id) {
        return handle.select(ReturnMapper.BY_ID, id)
                .map(new ReturnMapper())
                .findOne()
                .map(WaitingReturn::line);
    }

    private Optional<Long> toldBy(long id) {
        return handle.select("select told_by from expected_return where id = ?", id)
                .mapTo(Long.class)
                .findOne();
    }

    private ReturnKey key(long id) {
        return handle.select("select key_high, key_low from expected_return where id = ?", id)
                .map((row, _) -> new ReturnKey(row.getLong("key_high"), row.getLong("key_low")))
                .one();
    }
}
