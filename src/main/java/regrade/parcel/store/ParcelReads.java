package regrade.parcel.store;

import org.jdbi.v3.core.Handle;

import regrade.kernel.ClientId;
import regrade.kernel.Reference;
import regrade.parcel.Parcel;
import regrade.parcel.ParcelCode;
import regrade.parcel.ParcelItem;
import regrade.parcel.ParcelLine;
import regrade.parcel.ParcelUnit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The SQL that reads parcels, always by an index.
final class ParcelReads {
    // a report may put anything into one parcel
    private static final int MOST_LINES = 1_000;

    private static final String LINES =
            """
            select line.removal, line.client, line.order_id, line.sku, line.asin, line.fnsku,
                coalesce(nullif(line.title, ''), product.title, '') as title,
                line.disposition, line.carrier, line.sent_day, line.quantity
            from parcel_line line
                left join product on product.sku = line.sku and product.client = line.client
            where line.code = ? order by line.code, line.order_id, line.key_high, line.key_low limit ?
            """;
    private static final String UNITS =
            """
            select unit, client, sku, asin, fnsku, title
            from parcel_unit where code = ? order by code, entry, place limit ?
            """;
    private static final String LAST =
            """
            select closed, at, missing, extra
            from parcel_step where code = ? order by code desc, entry desc, place desc limit 1
            """;

    private final Handle handle;

    ParcelReads(Handle handle) {
        this.handle = handle;
    }

    private record Row(
            boolean removal, ParcelLine line, String carrier, Optional<LocalDate> sent) {}

    Optional<ParcelCode> open() {
        return handle.select(
                        "select code, closed from parcel_step order by entry desc, place desc limit 1")
                .map(
                        (row, _) ->
                                row.getBoolean("closed")
                                        ? Optional.<ParcelCode>empty()
                                        : Optional.of(new ParcelCode(row.getString("code"))))
                .findOne()
                .flatMap(code -> code);
    }

    Optional<Parcel> parcel(ParcelCode code) {
        var rows = handle.select(LINES, code.text(), MOST_LINES).map((row, _) -> row(row)).list();
        var last = handle.select(LAST, code.text()).map((row, _) -> step(row)).findOne();
        if (rows.isEmpty() && last.isEmpty()) return Optional.empty();
        var units = handle.select(UNITS, code.text(), MOST_LINES).map((row, _) -> unit(row)).list();
        return Optional.of(
                new Parcel(
                        code,
                        rows.stream().anyMatch(Row::removal),
                        rows.stream()
                                .map(Row::carrier)
                                .filter(text -> !text.isEmpty())
                                .findFirst()
                                .orElse(""),
                        rows.stream().flatMap(row -> row.sent().stream()).min(LocalDate::compareTo),
                        summed(rows),
                        units,
                        last));
    }

    /// Lines that say the same but for the quantity are one.
    private static List<ParcelLine> summed(List<Row> rows) {
        Map<ParcelLine, Long> sums = new LinkedHashMap<>();
        for (var row : rows) {
            var line = row.line();
            var alike = new ParcelLine(line.item(), line.order(), line.disposition(), 0);
            sums.merge(alike, line.quantity(), Long::sum);
        }
        return sums.entrySet().stream()
                .map(
                        sum ->
                                new ParcelLine(
                                        sum.getKey().item(),
                                        sum.getKey().order(),
                                        sum.getKey().disposition(),
                                        sum.getValue()))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        int day = row.getInt("sent_day");
        Optional<LocalDate> sent =
                row.wasNull() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
        return new Row(
                row.getBoolean("removal"),
                new ParcelLine(
                        item(row),
                        row.getString("order_id"),
                        row.getString("disposition"),
                        row.getLong("quantity")),
                row.getString("carrier"),
                sent);
    }

    private static ParcelUnit unit(ResultSet row) throws SQLException {
        return new ParcelUnit(Reference.parse(row.getString("unit")).orElseThrow(), item(row));
    }

    private static ParcelItem item(ResultSet row) throws SQLException {
        return new ParcelItem(
                new ClientId(row.getString("client")),
                row.getString("sku"),
                row.getString("asin"),
                row.getString("fnsku"),
                row.getString("title"));
    }

    private static Parcel.Step step(ResultSet row) throws SQLException {
        return new Parcel.Step(
                row.getBoolean("closed"),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getLong("missing"),
                row.getLong("extra"));
    }
}
