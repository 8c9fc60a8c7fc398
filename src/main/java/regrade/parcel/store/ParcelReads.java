package regrade.parcel.store;

import org.jdbi.v3.core.Handle;

import regrade.catalog.Catalog;
import regrade.kernel.ClientId;
import regrade.kernel.Reference;
import regrade.parcel.Parcel;
import regrade.parcel.ParcelCode;
import regrade.parcel.ParcelCursor;
import regrade.parcel.ParcelItem;
import regrade.parcel.ParcelUnit;
import regrade.reports.ReportLines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// The SQL that reads parcels, always by an index.
final class ParcelReads {
    private static final int MOST_UNITS = 1_000;
    // ways in which reports write one number
    private static final int MOST_NAMES = 20;

    private static final String NAMES =
            "select written from parcel_name where code = ? order by code, written limit ?";
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
    private final ReportLines reports;
    private final Catalog catalog;

    ParcelReads(Handle handle, ReportLines reports, Catalog catalog) {
        this.handle = handle;
        this.reports = reports;
        this.catalog = catalog;
    }

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
        var names = handle.select(NAMES, code.text(), MOST_NAMES).mapTo(String.class).list();
        var last = handle.select(LAST, code.text()).map((row, _) -> step(row)).findOne();
        if (names.isEmpty() && last.isEmpty()) return Optional.empty();
        var contents = ParcelContents.of(names, reports, catalog);
        if (contents.lines().isEmpty() && last.isEmpty()) return Optional.empty();
        var units = handle.select(UNITS, code.text(), MOST_UNITS).map((row, _) -> unit(row)).list();
        return Optional.of(
                new Parcel(
                        code,
                        contents.removal(),
                        contents.carrier(),
                        sent(code),
                        contents.lines(),
                        units,
                        last));
    }

    private Optional<LocalDate> sent(ParcelCode code) {
        return handle.select("select sent_day from parcel where code = ?", code.text())
                .mapTo(Integer.class)
                .findOne()
                .filter(day -> day != ParcelCursor.UNDATED)
                .map(LocalDate::ofEpochDay);
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
