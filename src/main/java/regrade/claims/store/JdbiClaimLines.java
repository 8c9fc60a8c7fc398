package regrade.claims.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import regrade.claims.BenchUnit;
import regrade.claims.ClaimLine;
import regrade.claims.ClaimLine.Source;
import regrade.claims.ClaimLines;
import regrade.claims.ReadClaimLine;
import regrade.inspection.InspectionFact.OpeningUndone;
import regrade.inspection.InspectionFact.UnitOpened;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.kernel.ClientId;
import regrade.kernel.Reference;
import regrade.reports.LineKey;
import regrade.reports.ReportsFact.ReportLinesListed;
import regrade.reports.ReportsFact.ReportLinesRestored;
import regrade.reports.ReportsFact.ReportLinesTold;
import regrade.reports.ReportsFact.ReportLinesWithdrawn;
import regrade.returns.ExpectedReturn;
import regrade.returns.ReturnKey;
import regrade.returns.ReturnsFact.ReturnsChanged;
import regrade.returns.ReturnsFact.ReturnsListed;
import regrade.returns.ReturnsFact.ReturnsRestored;
import regrade.returns.ReturnsFact.ReturnsWithdrawn;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The lines that concern money in a table of their own, in which an order's lines are found
/// together: of a settlement of a hundred thousand lines a few are refunds.
public final class JdbiClaimLines implements ClaimLines, Projection {
    private static final String SCHEMA =
            """
            create table claim_line (
                key_high bigint not null,
                key_low bigint not null,
                source varchar(20) not null,
                client varchar(60) not null,
                line_day int,
                order_id varchar(120) not null,
                sku varchar(120) not null,
                asin varchar(120) not null,
                fnsku varchar(120) not null,
                units bigint not null,
                amount varchar(120) not null,
                currency varchar(3) not null,
                says varchar(120) not null,
                number varchar(120) not null,
                more varchar(1000) not null,
                told_by bigint not null,
                primary key (key_high, key_low)
            );
            create index claim_line_order on claim_line (order_id);
            create index claim_line_told on claim_line (told_by);
            create table claim_settlement (
                key_high bigint not null,
                key_low bigint not null,
                settlement varchar(120) not null,
                currency varchar(3) not null,
                primary key (key_high, key_low)
            );
            create index claim_settlement_of on claim_settlement (settlement, currency);
            create table claim_unit (
                unit varchar(10) primary key,
                order_id varchar(120) not null,
                sku varchar(120) not null,
                processed boolean not null,
                announced boolean not null
            );
            create index claim_unit_order on claim_unit (order_id);
            """;
    // a refund of a settlement names no currency: the settlement's first row does
    private static final String LINES =
            """
            select key_high, key_low, source, client, line_day, order_id, sku, asin, fnsku, units, amount,
                coalesce(nullif(currency, ''),
                    (select min(s.currency) from claim_settlement s where s.settlement = number), '') as money,
                says, number, more
            from claim_line
            """;
    private static final String AFTER = LINES + "where order_id > ? order by order_id limit ?";
    private static final String OF_ORDER = LINES + "where order_id = ? limit ?";
    private static final String WITHOUT =
            LINES + "where order_id = '' order by line_day desc, key_high, key_low limit ?";
    // an order of more lines than this is none
    private static final int MOST_OF_ORDER = 20_000;

    private final Jdbi jdbi;
    private final ClaimRows rows;

    public JdbiClaimLines(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.rows = new ClaimRows(jdbi);
    }

    @Override
    public String schema() {
        return SCHEMA;
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        switch (fact) {
            case ReportLinesListed listed -> listed(entry.number(), listed);
            case ReportLinesRestored was -> restored(was);
            case ReportLinesWithdrawn gone -> gone.keys().forEach(this::remove);
            case ReturnsListed(var lines) ->
                    lines.forEach(
                            line ->
                                    ReadClaimLine.of(line)
                                            .ifPresent(read -> rows.put(read, entry.number())));
            case ReturnsChanged(var lines) -> changed(entry.number(), lines);
            case ReturnsRestored(long toldBy, var lines) -> changed(toldBy, lines);
            case ReturnsWithdrawn gone -> rows.removeToldBy(gone.entry());
            case UnitOpened opened -> ClaimRows.unit(opened).ifPresent(rows::put);
            case OpeningUndone undone -> rows.remove(undone.unit());
            default -> {}
        }
    }

    private void listed(long toldBy, ReportLinesTold told) {
        for (var line : told.lines()) {
            ReadClaimLine.of(told.kind(), line).ifPresent(read -> rows.put(read, toldBy));
            ReadClaimLine.currencyOf(told.kind(), line)
                    .ifPresent(
                            currency ->
                                    rows.currency(
                                            line.key(), line.cell("settlement-id"), currency));
        }
    }

    /// What a later import made of these lines goes first.
    private void restored(ReportLinesRestored was) {
        was.lines().forEach(line -> remove(line.key()));
        listed(was.entry(), was);
    }

    private void remove(LineKey key) {
        rows.remove(key);
        rows.removeCurrency(key);
    }

    /// A unit that was broken in an earlier report may be sellable now.
    private void changed(long toldBy, List<ExpectedReturn> lines) {
        for (var line : lines) {
            var key = ReturnKey.of(line);
            ReadClaimLine.of(line)
                    .ifPresentOrElse(
                            read -> rows.put(read, toldBy),
                            () -> rows.remove(new LineKey(key.high(), key.low())));
        }
    }

    @Override
    public void settle() {
        rows.settle();
    }

    @Override
    public List<ClaimLine> ordersAfter(String after, int size) {
        return jdbi.withHandle(
                handle -> {
                    var page = read(handle, AFTER, after, size);
                    return page.size() < size ? page : wholeOrders(handle, page);
                });
    }

    /// The last order of a full page may go on behind it.
    private static List<ClaimLine> wholeOrders(Handle handle, List<ClaimLine> page) {
        var last = page.getLast().order();
        var whole = new ArrayList<>(page);
        whole.removeIf(line -> line.order().equals(last));
        return whole.isEmpty() ? read(handle, OF_ORDER, last, MOST_OF_ORDER) : whole;
    }

    @Override
    public List<ClaimLine> withoutOrder(int most) {
        return jdbi.withHandle(handle -> read(handle, WITHOUT, most));
    }

    @Override
    public List<BenchUnit> units(String first, String last) {
        return jdbi.withHandle(
                handle ->
                        handle.select(
                                        """
                                        select unit, order_id, sku, processed, announced from claim_unit
                                        where order_id between ? and ? order by order_id, unit
                                        """,
                                        first,
                                        last)
                                .map((row, _) -> unit(row))
                                .list());
    }

    private static BenchUnit unit(ResultSet row) throws SQLException {
        return new BenchUnit(
                new Reference(row.getString("unit")),
                row.getString("order_id"),
                row.getString("sku"),
                row.getBoolean("processed"),
                row.getBoolean("announced"));
    }

    @Override
    public long count() {
        return jdbi.withHandle(
                handle -> handle.select("select count(*) from claim_line").mapTo(Long.class).one());
    }

    private static List<ClaimLine> read(Handle handle, String sql, Object... bound) {
        return handle.select(sql, bound).map((row, _) -> line(row)).list();
    }

    private static ClaimLine line(ResultSet row) throws SQLException {
        int day = row.getInt("line_day");
        Optional<LocalDate> when =
                row.wasNull() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
        return new ClaimLine(
                Source.of(row.getString("source")).orElseThrow(),
                new LineKey(row.getLong("key_high"), row.getLong("key_low")),
                new ClientId(row.getString("client")),
                when,
                row.getString("order_id"),
                row.getString("sku"),
                row.getString("asin"),
                row.getString("fnsku"),
                row.getLong("units"),
                row.getString("amount"),
                row.getString("money"),
                row.getString("says"),
                row.getString("number"),
                ClaimRows.details(row.getString("more")));
    }
}
