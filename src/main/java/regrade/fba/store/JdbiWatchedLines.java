package regrade.fba.store;

import org.jdbi.v3.core.Jdbi;

import regrade.fba.ReadWatchedLine;
import regrade.fba.WatchedLine;
import regrade.fba.WatchedLine.What;
import regrade.fba.WatchedLines;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.kernel.ClientId;
import regrade.kernel.Money;
import regrade.reports.LineKey;
import regrade.reports.ReportsFact.ReportLinesListed;
import regrade.reports.ReportsFact.ReportLinesRestored;
import regrade.reports.ReportsFact.ReportLinesTold;
import regrade.reports.ReportsFact.ReportLinesWithdrawn;
import regrade.returns.ExpectedReturn;
import regrade.returns.ReturnsFact.ReturnsChanged;
import regrade.returns.ReturnsFact.ReturnsListed;
import regrade.returns.ReturnsFact.ReturnsRestored;
import regrade.returns.ReturnsFact.ReturnsWithdrawn;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// The few lines that tell of Amazon's programmes, in a table of their own, counted along its
/// index.
public final class JdbiWatchedLines implements WatchedLines, Projection {
    private static final String SCHEMA =
            """
            create table fba_line (
                key_high bigint not null,
                key_low bigint not null,
                what varchar(20) not null,
                client varchar(60) not null,
                subject varchar(120) not null,
                line_day int not null,
                units bigint not null,
                order_id varchar(120) not null,
                sku varchar(120) not null,
                number varchar(120) not null,
                source_rank int not null,
                minor bigint,
                currency varchar(3),
                told_by bigint not null,
                primary key (key_high, key_low)
            );
            create index fba_line_subject on fba_line (what, client, subject, line_day, units);
            create index fba_line_order on fba_line (order_id, sku, source_rank);
            create index fba_line_told on fba_line (told_by);
            """;
    // of several reports that tell the same sale one counts
    private static final String ONCE =
            """
            and (l.what <> 'regraded' or not exists (
                select 1 from fba_line o
                where o.order_id = l.order_id and o.sku = l.sku and o.source_rank < l.source_rank))
            """;
    private final Jdbi jdbi;
    private final WatchedRows rows;

    public JdbiWatchedLines(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.rows = new WatchedRows(jdbi);
    }

    @Override
    public String schema() {
        return SCHEMA;
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        switch (fact) {
            case ReturnsListed(var lines) ->
                    lines.forEach(
                            line ->
                                    ReadWatchedLine.of(line)
                                            .ifPresent(read -> rows.put(read, entry.number())));
            case ReturnsChanged(var lines) -> changed(entry.number(), lines);
            case ReturnsRestored(long toldBy, var lines) -> changed(toldBy, lines);
            case ReturnsWithdrawn gone -> rows.removeToldBy(gone.entry());
            case ReportLinesListed listed -> told(entry.number(), listed);
            case ReportLinesRestored was -> told(was.entry(), was);
            case ReportLinesWithdrawn gone -> withdraw(gone);
            default -> {}
        }
    }

    private void changed(long toldBy, List<ExpectedReturn> lines) {
        for (var line : lines)
            rows.put(ReadWatchedLine.keyOf(line), toldBy, ReadWatchedLine.of(line));
    }

    private void told(long toldBy, ReportLinesTold told) {
        if (!ReadWatchedLine.tellsSales(told.kind())) return;
        for (var line : told.lines())
            // an order may be cancelled in a later report
            if (ReadWatchedLine.baseSku(line.sku()).isPresent())
                rows.put(line.key(), toldBy, ReadWatchedLine.of(told.kind(), line));
    }

    private void withdraw(ReportLinesWithdrawn gone) {
        if (!ReadWatchedLine.tellsSales(gone.kind())) return;
        gone.keys().forEach(rows::remove);
    }

    @Override
    public void settle() {
        rows.settle();
    }

    @Override
    public List<Counted> counts(What what, int most) {
        return jdbi.withHandle(
                handle ->
                        handle.select(
                                        """
                                        select l.client, l.subject, sum(l.units) as units, min(l.line_day) as first_day,
                                            max(l.line_day) as last_day
                                        from fba_line l where l.what = ?
                                        """
                                                + ONCE
                                                + """
                                                group by l.client, l.subject
                                                order by units desc, l.client, l.subject limit ?
                                                """,
                                        what.code(),
                                        most)
                                .map((row, _) -> counted(row))
                                .list());
    }

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(
                new ClientId(row.getString("client")),
                row.getString("subject"),
                row.getLong("units"),
                LocalDate.ofEpochDay(row.getInt("first_day")),
                LocalDate.ofEpochDay(row.getInt("last_day")));
    }

    @Override
    public List<InMonth> months(What what, ClientId client, String subject, int most) {
        var months = new LinkedHashMap<YearMonth, Long>();
        jdbi.useHandle(
                handle ->
                        handle.select(
                                        """
                                        select l.line_day, sum(l.units) as units from fba_line l
                                        where l.what = ? and l.client = ? and l.subject = ?
                                        """
                                                + ONCE
                                                + "group by l.line_day order by l.line_day desc",
                                        what.code(),
                                        client.text(),
                                        subject)
                                .map(
                                        (row, _) ->
                                                new InMonth(
                                                        YearMonth.from(
                                                                LocalDate.ofEpochDay(
                                                                        row.getInt(1))),
                                                        row.getLong(2)))
                                .forEach(day -> months.merge(day.month(), day.units(), Long::sum)));
        return months.entrySet().stream()
                .limit(most)
                .map(month -> new InMonth(month.getKey(), month.getValue()))
                .toList();
    }

    @Override
    public List<Money> sums(ClientId client, String subject) {
        return jdbi.withHandle(
                handle ->
                        handle.select(
                                        """
                                        select l.currency, sum(l.minor) as minor from fba_line l
                                        where l.what = 'regraded' and l.client = ? and l.subject = ?
                                            and l.currency is not null
                                        """
                                                + ONCE
                                                + "group by l.currency order by l.currency",
                                        client.text(),
                                        subject)
                                .map(
                                        (row, _) ->
                                                new Money(
                                                        row.getLong("minor"),
                                                        Currency.getInstance(
                                                                row.getString("currency"))))
                                .list());
    }

    @Override
    public List<WatchedLine> newest(What what, ClientId client, String subject, int most) {
        return jdbi.withHandle(
                handle ->
                        handle.select(
                                        """
                                        select l.* from fba_line l
                                        where l.what = ? and l.client = ? and l.subject = ?
                                        """
                                                + ONCE
                                                + "order by l.line_day desc, l.key_high, l.key_low limit ?",
                                        what.code(),
                                        client.text(),
                                        subject,
                                        most)
                                .map((row, _) -> line(row))
                                .list());
    }

    private static WatchedLine line(ResultSet row) throws SQLException {
        var currency = Optional.ofNullable(row.getString("currency"));
        long minor = row.getLong("minor");
        return new WatchedLine(
                What.of(row.getString("what")).orElseThrow(),
                new LineKey(row.getLong("key_high"), row.getLong("key_low")),
                new ClientId(row.getString("client")),
                LocalDate.ofEpochDay(row.getInt("line_day")),
                row.getString("order_id"),
                row.getString("sku"),
                row.getString("subject"),
                row.getLong("units"),
                currency.map(code -> Money.of(minor, code)),
                row.getString("number"),
                row.getInt("source_rank"));
    }
}
