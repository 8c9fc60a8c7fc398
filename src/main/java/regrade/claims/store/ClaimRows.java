package regrade.claims.store;

import org.jdbi.v3.core.Jdbi;

import regrade.claims.BenchUnit;
import regrade.claims.ClaimLine;
import regrade.claims.ClaimLine.Detail;
import regrade.inspection.InspectionFact.UnitOpened;
import regrade.kernel.Reference;
import regrade.reports.LineKey;
import regrade.returns.WaitingReturn;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Rows that are gathered and written together, each over what stood under its key.
final class ClaimRows {
    private static final Pattern ORDER = Pattern.compile("[0-9]{3}-[0-9]{7}-[0-9]{7}");
    private static final int GATHERED = 200;
    private static final String INSERT =
            """
            insert into claim_line (key_high, key_low, source, client, line_day, order_id, sku, asin, fnsku,
                units, amount, currency, says, number, more, told_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Jdbi jdbi;
    private final Map<LineKey, Optional<Told>> lines = new LinkedHashMap<>();
    private final Map<Reference, Optional<BenchUnit>> units = new LinkedHashMap<>();
    private final SettlementRows currencies = new SettlementRows();

    ClaimRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// @param by the act that says what the line says
    private record Told(ClaimLine line, long by) {}

    void put(ClaimLine line, long toldBy) {
        gather(line.key(), Optional.of(new Told(line, toldBy)));
    }

    void remove(LineKey key) {
        gather(key, Optional.empty());
    }

    private void gather(LineKey key, Optional<Told> line) {
        lines.put(key, line);
        if (lines.size() >= GATHERED) settle();
    }

    /// Takes away every line that an import told, for it is taken back whole: those that it changed
    /// are restored by the same act.
    void removeToldBy(long entry) {
        settle();
        jdbi.useHandle(handle -> handle.execute("delete from claim_line where told_by = ?", entry));
    }

    void put(BenchUnit unit) {
        units.put(unit.unit(), Optional.of(unit));
    }

    void remove(Reference unit) {
        units.put(unit, Optional.empty());
    }

    void currency(LineKey key, String settlement, String currency) {
        if (!settlement.isEmpty()) currencies.put(key, settlement, currency);
    }

    void removeCurrency(LineKey key) {
        currencies.remove(key);
    }

    /// @return empty for a unit whose order nobody knows
    static Optional<BenchUnit> unit(UnitOpened opened) {
        var line = opened.expected().map(WaitingReturn::line);
        var order =
                line.map(one -> one.orderId())
                        .filter(one -> !one.isEmpty())
                        .or(
                                () ->
                                        Optional.of(opened.scanned().strip())
                                                .filter(code -> ORDER.matcher(code).matches()));
        boolean processed =
                line.filter(
                                one ->
                                        !one.disposition().isEmpty()
                                                || !one.fulfilmentCentre().isEmpty())
                        .isPresent();
        return order.map(
                of ->
                        new BenchUnit(
                                opened.unit(),
                                of,
                                line.map(one -> one.sku())
                                        .filter(sku -> !sku.isEmpty())
                                        .orElse(opened.product().sku().text()),
                                processed,
                                line.isPresent()));
    }

    void settle() {
        if (lines.isEmpty() && units.isEmpty() && currencies.isEmpty()) return;
        try {
            jdbi.useHandle(handle -> write(handle.getConnection()));
        } catch (SQLException e) {
            throw new IllegalStateException("claim lines", e);
        } finally {
            lines.clear();
            units.clear();
            currencies.clear();
        }
    }

    private void write(Connection connection) throws SQLException {
        if (!lines.isEmpty()) lines(connection);
        if (!units.isEmpty()) units(connection);
        if (!currencies.isEmpty()) currencies.write(connection);
    }

    private void lines(Connection connection) throws SQLException {
        try (var clear =
                        connection.prepareStatement(
                                "delete from claim_line where key_high = ? and key_low = ?");
                var insert = connection.prepareStatement(INSERT)) {
            for (var line : lines.entrySet()) {
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

    private static void bind(PreparedStatement insert, Told told) throws SQLException {
        var line = told.line;
        insert.setLong(1, line.key().high());
        insert.setLong(2, line.key().low());
        insert.setString(3, line.source().code());
        insert.setString(4, line.client().text());
        if (line.day().isPresent())
            insert.setInt(5, Math.toIntExact(line.day().get().toEpochDay()));
        else insert.setNull(5, Types.INTEGER);
        insert.setString(6, line.order());
        insert.setString(7, line.sku());
        insert.setString(8, line.asin());
        insert.setString(9, line.fnsku());
        insert.setLong(10, line.units());
        insert.setString(11, line.amount());
        insert.setString(12, line.currency());
        insert.setString(13, line.says());
        insert.setString(14, line.number());
        insert.setString(15, text(line.more()));
        insert.setLong(16, told.by);
    }

    private void units(Connection connection) throws SQLException {
        try (var clear = connection.prepareStatement("delete from claim_unit where unit = ?");
                var insert =
                        connection.prepareStatement(
                                "insert into claim_unit (unit, order_id, sku, processed, announced)"
                                        + " values (?, ?, ?, ?, ?)")) {
            for (var unit : units.entrySet()) {
                clear.setString(1, unit.getKey().text());
                clear.addBatch();
                if (unit.getValue().isEmpty()) continue;
                var now = unit.getValue().get();
                insert.setString(1, now.unit().text());
                insert.setString(2, now.order());
                insert.setString(3, now.sku());
                insert.setBoolean(4, now.processed());
                insert.setBoolean(5, now.announced());
                insert.addBatch();
            }
            clear.executeBatch();
            insert.executeBatch();
        }
    }

    /// No cell holds control signs, so these part them.
    private static String text(Map<Detail, String> details) {
        return details.entrySet().stream()
                .map(detail -> detail.getKey().code() + '\t' + detail.getValue() + '\n')
                .collect(Collectors.joining());
    }

    static Map<Detail, String> details(String text) {
        var details = new EnumMap<Detail, String>(Detail.class);
        text.lines()
                .forEach(
                        line -> {
                            int tab = line.indexOf('\t');
                            Detail.of(line.substring(0, tab))
                                    .ifPresent(
                                            detail -> details.put(detail, line.substring(tab + 1)));
                        });
        return details;
    }
}
