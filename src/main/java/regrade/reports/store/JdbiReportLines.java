package regrade.reports.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.kernel.ClientId;
import regrade.reports.LineKey;
import regrade.reports.ReportLine;
import regrade.reports.ReportLines;
import regrade.reports.ReportsFact.ReportLinesListed;
import regrade.reports.ReportsFact.ReportLinesRestored;
import regrade.reports.ReportsFact.ReportLinesWithdrawn;
import regrade.reports.ToldReportLines;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// The lines of reports in H2. A line is written over by the newest entry that says something of
/// it: an import may reach the tables after a smaller act that came later, but never after another
/// import, for these wait for each other.
public final class JdbiReportLines implements ReportLines, ToldReportLines, Projection {
    private static final String SCHEMA =
            """
            create table report_line (
                key_high bigint not null,
                key_low bigint not null,
                kind varchar(40) not null,
                content bigint not null,
                entry bigint not null,
                client varchar(60) not null,
                line_day int,
                order_id varchar(120) not null,
                sku varchar(120) not null,
                asin varchar(120) not null,
                fnsku varchar(120) not null,
                tracking varchar(120) not null,
                quantity bigint not null,
                cells varchar(200000) not null,
                primary key (key_high, key_low)
            );
            create index report_line_day on report_line (kind, line_day, key_high, key_low);
            create index report_line_order on report_line (order_id, kind);
            create index report_line_sku on report_line (sku, kind, line_day);
            create index report_line_tracking on report_line (tracking, kind);
            """;
    private static final String CLEAR =
            "delete from report_line where key_high = ? and key_low = ?";
    private static final String WITHDRAW = CLEAR + " and entry = ?";
    private static final String INSERT =
            """
            insert into report_line (key_high, key_low, kind, content, entry, client, line_day, order_id,
                sku, asin, fnsku, tracking, quantity, cells)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String CONTENT =
            "select content from report_line where key_high = ? and key_low = ?";
    private static final String TOLD_BY =
            "select entry from report_line where key_high = ? and key_low = ?";
    private static final String LINE =
            """
            select key_high, key_low, client, line_day, order_id, sku, asin, fnsku, tracking, quantity, cells
            from report_line
            """;

    // written together; few enough that a bench act which passes an import waits little
    private static final int GATHERED = 200;

    private final Jdbi jdbi;
    private final Map<LineKey, Written> gathered = new LinkedHashMap<>();

    private record Written(long entry, String kind, ReportLine line) {}

    public JdbiReportLines(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String schema() {
        return SCHEMA;
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        switch (fact) {
            case ReportLinesListed listed -> gather(entry.number(), listed.kind(), listed.lines());
            case ReportLinesRestored was -> gather(was.entry(), was.kind(), was.lines());
            case ReportLinesWithdrawn gone -> withdraw(gone);
            default -> {}
        }
    }

    private void gather(long entry, String kind, List<ReportLine> lines) {
        for (var line : lines) gathered.put(line.key(), new Written(entry, kind, line));
        if (gathered.size() >= GATHERED) settle();
    }

    private void withdraw(ReportLinesWithdrawn gone) {
        settle();
        jdbi.useHandle(
                handle -> {
                    var rows = handle.prepareBatch(WITHDRAW);
                    for (var key : gone.keys()) rows.add(key.high(), key.low(), gone.entry());
                    rows.execute();
                });
    }

    @Override
    public void settle() {
        if (gathered.isEmpty()) return;
        try {
            jdbi.useHandle(handle -> write(handle.getConnection()));
        } catch (SQLException e) {
            throw new IllegalStateException("report lines", e);
        } finally {
            gathered.clear();
        }
    }

    private void write(Connection connection) throws SQLException {
        try (var clear = connection.prepareStatement(CLEAR);
                var insert = connection.prepareStatement(INSERT)) {
            for (var written : gathered.values()) {
                clear.setLong(1, written.line.key().high());
                clear.setLong(2, written.line.key().low());
                clear.addBatch();
                bind(insert, written);
                insert.addBatch();
            }
            clear.executeBatch();
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, Written written) throws SQLException {
        var line = written.line;
        insert.setLong(1, line.key().high());
        insert.setLong(2, line.key().low());
        insert.setString(3, written.kind);
        insert.setLong(4, line.content());
        insert.setLong(5, written.entry);
        insert.setString(6, line.client().text());
        if (line.day().isPresent())
            insert.setInt(7, Math.toIntExact(line.day().get().toEpochDay()));
        else insert.setNull(7, Types.INTEGER);
        insert.setString(8, line.order());
        insert.setString(9, line.sku());
        insert.setString(10, line.asin());
        insert.setString(11, line.fnsku());
        insert.setString(12, line.tracking());
        insert.setLong(13, line.quantity());
        insert.setString(14, text(line));
    }

    /// Neither names nor cells hold control signs, so these part them.
    private static String text(ReportLine line) {
        var text = new StringBuilder();
        for (int i = 0; i < line.cells().size(); i++)
            if (!line.cells().get(i).isEmpty())
                text.append(line.names().get(i))
                        .append('\t')
                        .append(line.cells().get(i))
                        .append('\n');
        return text.toString();
    }

    @Override
    public List<OptionalLong> contents(List<LineKey> keys) {
        return jdbi.withHandle(handle -> numbers(handle.getConnection(), CONTENT, keys));
    }

    @Override
    public List<OptionalLong> toldBy(List<LineKey> keys) {
        return jdbi.withHandle(handle -> numbers(handle.getConnection(), TOLD_BY, keys));
    }

    private static List<OptionalLong> numbers(
            Connection connection, String sql, List<LineKey> keys) {
        var numbers = new ArrayList<OptionalLong>(keys.size());
        try (var query = connection.prepareStatement(sql)) {
            for (var key : keys) {
                query.setLong(1, key.high());
                query.setLong(2, key.low());
                try (var rows = query.executeQuery()) {
                    numbers.add(
                            rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty());
                }
            }
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException("known report lines", e);
        }
    }

    @Override
    public List<ReportLine> newest(String kind, int most) {
        return jdbi.withHandle(
                handle ->
                        read(
                                handle,
                                "where kind = ? order by kind desc, line_day desc, key_high desc, key_low desc limit ?",
                                kind,
                                most));
    }

    @Override
    public List<ReportLine> ofOrder(String kind, String order, int most) {
        return found("order_id", kind, order, most);
    }

    @Override
    public List<ReportLine> ofSku(String kind, String sku, int most) {
        return found("sku", kind, sku, most);
    }

    @Override
    public List<ReportLine> ofTracking(String kind, String tracking, int most) {
        return found("tracking", kind, tracking, most);
    }

    /// @param column one of ours, never text from outside
    private List<ReportLine> found(String column, String kind, String sought, int most) {
        if (sought.isEmpty()) return List.of();
        var where = "where " + column + " = ? and kind = ? order by key_high, key_low limit ?";
        return jdbi.withHandle(handle -> read(handle, where, sought, kind, most));
    }

    private static List<ReportLine> read(Handle handle, String where, Object... bound) {
        return handle.select(LINE + where, bound).map((row, _) -> line(row)).list();
    }

    private static ReportLine line(ResultSet row) throws SQLException {
        var names = new ArrayList<String>();
        var cells = new ArrayList<String>();
        row.getString("cells")
                .lines()
                .forEach(
                        text -> {
                            int tab = text.indexOf('\t');
                            names.add(text.substring(0, tab));
                            cells.add(text.substring(tab + 1));
                        });
        int day = row.getInt("line_day");
        Optional<LocalDate> when =
                row.wasNull() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
        return new ReportLine(
                new ClientId(row.getString("client")),
                when,
                row.getString("order_id"),
                row.getString("sku"),
                row.getString("asin"),
                row.getString("fnsku"),
                row.getString("tracking"),
                row.getLong("quantity"),
                new LineKey(row.getLong("key_high"), row.getLong("key_low")),
                names,
                cells);
    }

    @Override
    public long count(String kind) {
        return jdbi.withHandle(
                handle ->
                        handle.select("select count(*) from report_line where kind = ?", kind)
                                .mapTo(Long.class)
                                .one());
    }
}
