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
import regrade.returns.ExpectedReturn;
import regrade.returns.ReturnsFact.ReturnsChanged;
import regrade.returns.ReturnsFact.ReturnsListed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
                primary key (key_high, key_low)
            );
            create index fba_line_subject on fba_line (what, client, subject, line_day, units);
            create index fba_line_order on fba_line (order_id, sku, source_rank);
            """;
    private static final String INSERT =
            """
            insert into fba_line (key_high, key_low, what, client, subject, line_day, units, order_id, sku,
                number, source_rank, minor, currency)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    // of several reports that tell the same sale one counts
    private static final String ONCE =
            """
            and (l.what <> 'regraded' or not exists (
                select 1 from fba_line o
                where o.order_id = l.order_id and o.sku = l.sku and o.source_rank < l.source_rank))
            """;
    private static final int GATHERED = 200;

    private final Jdbi jdbi;
    private final Map<LineKey, Optional<WatchedLine>> gathered = new LinkedHashMap<>();

    public JdbiWatchedLines(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String schema() {
        return SCHEMA;
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        switch (fact) {
            case ReturnsListed(var lines) ->
                    lines.forEach(line -> ReadWatchedLine.of(line).ifPresent(this::put));
            case ReturnsChanged(var lines) -> lines.forEach(this::changed);
            case ReportLinesListed listed -> listed(listed);
            default -> {}
        }
    }

    private void changed(ExpectedReturn line) {
        gather(ReadWatchedLine.keyOf(line), ReadWatchedLine.of(line));
    }

    private void listed(ReportLinesListed listed) {
        if (!ReadWatchedLine.tellsSales(listed.kind())) return;
        for (var line : listed.lines())
            // an order may be cancelled in a later report
            if (ReadWatchedLine.baseSku(line.sku()).isPresent())
                gather(line.key(), ReadWatchedLine.of(listed.kind(), line));
    }

    private void put(WatchedLine line) {
        gather(line.key(), Optional.of(line));
    }

    private void gather(LineKey key, Optional<WatchedLine> line) {
        gathered.put(key, line);
        if (gathered.size() >= GATHERED) settle();
    }

    @Override
    public void settle() {
        if (gathered.isEmpty()) return;
        try {
            jdbi.useHandle(handle -> write(handle.getConnection()));
        } catch (SQLException e) {
            throw new IllegalStateException("watched lines", e);
        } finally {
            gathered.clear();
        }
    }

    private void write(Connection connection) throws SQLException {
        try (var clear =
                        connection.prepareStatement(
                                "delete from fba_line where key_high = ? and key_low = ?");
                var insert = connection.prepareStatement(INSERT)) {
            for (var line : gathered.entrySet()) {
                clear.setLong(1, line.getKey().high());
                clear.setLong(2, line.getKey().low());
                clear.addBatch();
                if (line.getValue().isEmpty()) continue;
                bind(insert, line.getValue().get());
                insert.addBatch();
            }
            clear.executeBatch();
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, WatchedLine line) throws SQLException {
        insert.setLong(1, line.key().high());
        insert.setLong(2, line.key().low());
        insert.setString(3, line.what().code());
        insert.setString(4, line.client().text());
        insert.setString(5, line.subject());
        insert.setInt(6, Math.toIntExact(line.day().toEpochDay()));
        insert.setLong(7, line.units());
        insert.setString(8, line.order());
        insert.setString(9, line.sku());
        insert.setString(10, line.number());
        insert.setInt(11, line.rank());
        if (line.money().isPresent()) {
            insert.setLong(12, line.money().get().minorUnits());
            insert.setString(13, line.money().get().currency().getCurrencyCode());
        } else {
            insert.setNull(12, Types.BIGINT);
            insert.setNull(13, Types.VARCHAR);
        }
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
