package regrade.parcel.store;

import regrade.parcel.ParcelCode;
import regrade.parcel.ParcelCursor;
import regrade.parcel.ParcelItem;
import regrade.parcel.ParcelLine;
import regrade.reports.LineKey;
import regrade.reports.ReportLine;
import regrade.returns.AnnouncedReturn;
import regrade.returns.ExpectedReturn;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Writes what lines of reports say is in parcels.
final class ParcelLines {
    private static final String CLEAR =
            "delete from parcel_line where key_high = ? and key_low = ?";
    private static final String INSERT =
            """
            insert into parcel_line (key_high, key_low, code, removal, client, order_id, sku, asin, fnsku, title,
                disposition, carrier, sent_day, quantity)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String KNOWN =
            """
            merge into parcel as there using (values (cast(? as varchar(60)), cast(? as int))) as now (code, sent_day)
                on there.code = now.code
            when matched and now.sent_day < there.sent_day then update set sent_day = now.sent_day
            when not matched then insert (code, sent_day, stage, closed_at)
                values (now.code, now.sent_day, 0, 0)
            """;

    private static final long MOST_UNITS = 1_000_000;

    private final Connection connection;

    ParcelLines(Connection connection) {
        this.connection = connection;
    }

    /// What a line says is in a parcel.
    ///
    /// @param said empty: nothing, or nothing any more
    record Written(LineKey key, Optional<Said> said) {}

    /// @param removal whether the marketplace sends it, not a buyer
    record Said(
            ParcelCode code,
            boolean removal,
            ParcelLine line,
            String carrier,
            Optional<LocalDate> day) {}

    /// @return empty if lines of this kind never tell of a parcel
    static Optional<Written> of(String kind, ReportLine line, LocalDate imported) {
        return switch (kind) {
            case "removal-shipments" ->
                    Optional.of(
                            new Written(
                                    line.key(),
                                    ParcelCode.parse(line.tracking())
                                            .filter(_ -> line.quantity() > 0)
                                            .map(code -> removal(code, line))));
            case "seller-returns" ->
                    Optional.of(
                            new Written(
                                    line.key(),
                                    ParcelCode.parse(line.tracking())
                                            .flatMap(code -> seller(code, line, imported))));
            default -> Optional.empty();
        };
    }

    private static Said removal(ParcelCode code, ReportLine line) {
        var item = new ParcelItem(line.client(), line.sku(), line.asin(), line.fnsku(), "");
        return new Said(
                code,
                true,
                new ParcelLine(
                        item,
                        line.order(),
                        line.cell("disposition"),
                        Math.min(line.quantity(), MOST_UNITS)),
                line.cell("carrier"),
                line.day());
    }

    private static Optional<Said> seller(ParcelCode code, ReportLine line, LocalDate imported) {
        return AnnouncedReturn.of("seller-returns", line, imported)
                .filter(ExpectedReturn::comes)
                .map(
                        expected ->
                                new Said(
                                        code,
                                        false,
                                        new ParcelLine(
                                                new ParcelItem(
                                                        expected.client(),
                                                        expected.sku(),
                                                        expected.asin(),
                                                        expected.fnsku(),
                                                        expected.title()),
                                                line.order(),
                                                "",
                                                expected.quantity()),
                                        line.cell("return-carrier"),
                                        line.day()));
    }

    void write(Collection<Written> lines) throws SQLException {
        try (var clear = connection.prepareStatement(CLEAR);
                var insert = connection.prepareStatement(INSERT)) {
            for (var line : lines) {
                clear.setLong(1, line.key().high());
                clear.setLong(2, line.key().low());
                clear.addBatch();
                if (line.said().isEmpty()) continue;
                bind(insert, line.key(), line.said().get());
                insert.addBatch();
            }
            clear.executeBatch();
            insert.executeBatch();
        }
        know(lines);
    }

    private void know(Collection<Written> lines) throws SQLException {
        Map<String, Integer> days = new HashMap<>();
        for (var line : lines)
            line.said().ifPresent(said -> days.merge(said.code().text(), day(said), Math::min));
        try (var known = connection.prepareStatement(KNOWN)) {
            for (var parcel : days.entrySet()) {
                known.setString(1, parcel.getKey());
                known.setInt(2, parcel.getValue());
                known.addBatch();
            }
            known.executeBatch();
        }
    }

    private static int day(Said said) {
        return said.day()
                .map(day -> Math.toIntExact(day.toEpochDay()))
                .orElse(ParcelCursor.UNDATED);
    }

    private static void bind(PreparedStatement insert, LineKey key, Said said) throws SQLException {
        var line = said.line();
        var item = line.item();
        insert.setLong(1, key.high());
        insert.setLong(2, key.low());
        insert.setString(3, said.code().text());
        insert.setBoolean(4, said.removal());
        insert.setString(5, item.client().text());
        insert.setString(6, ParcelTable.cut(line.order(), 120));
        insert.setString(7, ParcelTable.cut(item.sku(), 120));
        insert.setString(8, ParcelTable.cut(item.asin(), 120));
        insert.setString(9, ParcelTable.cut(item.fnsku(), 120));
        insert.setString(10, ParcelTable.cut(item.title(), 500));
        insert.setString(11, ParcelTable.cut(line.disposition(), 120));
        insert.setString(12, ParcelTable.cut(said.carrier(), 120));
        if (said.day().isPresent()) insert.setInt(13, day(said));
        else insert.setNull(13, Types.INTEGER);
        insert.setLong(14, line.quantity());
    }
}
