package regrade.returns.store;

import org.jdbi.v3.core.Handle;

import regrade.requests.Cancellation;
import regrade.requests.RequestKey;
import regrade.requests.RequestsFact.RequestsWithdrawn;
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
    private final ReportedWords words;

    RequestedRows(Handle handle) {
        this.handle = handle;
        this.table = new RequestedTable(handle);
        this.words = new ReportedWords(handle);
    }

    /// @param id its number, unless it has one already or a report's line has it
    /// @param toldBy the act that says so
    void put(long id, RequestedReturn asked, long toldBy) {
        var known = table.find(asked.key());
        if (known.filter(before -> asked.said().isBefore(before.asked().said())).isEmpty())
            restore(id, asked, toldBy);
    }

    /// Writes it whatever it says now.
    void restore(long id, RequestedReturn asked, long toldBy) {
        var known = table.find(asked.key());
        var number = known.map(RequestedTable.Row::id).or(() -> reported(asked)).orElse(id);
        var row = new RequestedTable.Row(number, asked, toldBy);
        table.put(row);
        join(row);
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

    /// Says again what mails say of a line that a report has written or left.
    void rejoin(long id) {
        words.forget(id);
        table.ofReturn(id).ifPresent(this::join);
    }

    /// @param key of the first of its items, which follow it
    void cancel(RequestKey key, Cancellation cancellation, long toldBy) {
        var items = cancellation.items();
        for (int place = 0; place < items.size(); place++)
            table.put(item(key, place), cancellation, items.get(place), toldBy);
        table.ofOrder(cancellation.order()).forEach(this::join);
    }

    /// Takes away what the mails of an import said. A line that a report has, too, says again what
    /// that says; what came for a line stays.
    void withdraw(RequestsWithdrawn gone) {
        for (var asked : gone.requests())
            for (int place = 0; place < asked.items(); place++)
                table.find(item(asked.key(), place))
                        .filter(row -> row.toldBy() == gone.entry())
                        .ifPresent(this::part);
        for (var cancellation : gone.cancellations()) {
            for (int place = 0; place < cancellation.items(); place++)
                table.removeCancellation(item(cancellation.key(), place), gone.entry());
            table.ofOrder(cancellation.order()).forEach(this::join);
        }
    }

    private static ReturnKey item(RequestKey key, int place) {
        return new ReturnKey(key.high(), key.low() + place);
    }

    private void part(RequestedTable.Row row) {
        table.remove(row.asked().key());
        var there = read(row.id());
        if (there.isEmpty()) return;
        var key = key(row.id());
        if (key.equals(row.asked().key())) {
            remove(row.id());
            return;
        }
        write(row.id(), key, words.of(row.id(), there.get()));
        words.forget(row.id());
    }

    /// Takes a line away. What came for it stays.
    void remove(long id) {
        new UsedItems(handle.getConnection()).remove(id, id);
    }

    private void join(RequestedTable.Row row) {
        var asked = row.asked();
        boolean takenBack =
                table.cancellations(asked.line().orderId()).stream().anyMatch(asked::isTakenBackBy);
        var there = read(row.id());
        var key = there.isPresent() ? key(row.id()) : asked.key();
        var line =
                key.equals(asked.key())
                        ? asked.line()
                        : there.map(it -> words.of(row.id(), it)).orElse(asked.line());
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
