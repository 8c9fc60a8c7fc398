package regrade.inspection.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import regrade.inspection.InspectionFact.ActUndone;
import regrade.inspection.InspectionFact.CodeRead;
import regrade.inspection.InspectionFact.OpeningUndone;
import regrade.inspection.InspectionFact.SerialRead;
import regrade.inspection.InspectionFact.UnitOpened;
import regrade.inspection.UndeclaredUnit;
import regrade.inspection.UndeclaredUnits;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.kernel.ClientId;
import regrade.kernel.Reference;
import regrade.parcel.ParcelItem;
import regrade.returns.MatchFact.MatchUndone;
import regrade.returns.MatchFact.UnitMatched;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The units that nobody announced, in H2: they are few, so each fact writes its own rows.
public final class JdbiUndeclaredUnits implements UndeclaredUnits, Projection {
    private static final String SCHEMA =
            """
            create table undeclared_unit (
                unit varchar(10) not null primary key,
                id bigint not null,
                scanned varchar(4000) not null,
                client varchar(60) not null,
                sku varchar not null,
                asin varchar not null,
                fnsku varchar not null,
                title varchar not null,
                opened_at bigint not null,
                matched bigint not null
            );
            create index undeclared_unit_matched on undeclared_unit (matched, id);
            create table undeclared_code (
                id bigint not null primary key,
                unit varchar(10) not null,
                entry bigint not null,
                code varchar not null
            );
            create index undeclared_code_unit on undeclared_code (unit, id);
            create table undeclared_refused (
                unit varchar(10) not null,
                return_id bigint not null,
                primary key (unit, return_id)
            );
            """;
    private static final String OPENED =
            """
            merge into undeclared_unit
                (unit, id, scanned, client, sku, asin, fnsku, title, opened_at, matched)
            key (unit) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
            """;
    private static final String READ =
            """
            merge into undeclared_code (id, unit, entry, code) key (id)
            select cast(? as bigint), unit, cast(? as bigint), cast(? as varchar) from undeclared_unit
            where unit = ?
            """;
    private static final String UNIT =
            """
            select unit, scanned, client, sku, asin, fnsku, title, opened_at from undeclared_unit
            """;

    private final Jdbi jdbi;

    public JdbiUndeclaredUnits(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String schema() {
        return SCHEMA;
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        switch (fact) {
            case UnitOpened opened -> {
                if (opened.expected().isEmpty()) opened(entry, place, opened);
            }
            case SerialRead read -> read(entry, place, read.unit(), read.serial());
            case CodeRead read -> read(entry, place, read.unit(), read.code());
            case ActUndone counter ->
                    execute(
                            "delete from undeclared_code where unit = ? and entry = ?",
                            counter.unit().text(),
                            counter.entry());
            case OpeningUndone counter -> gone(counter.unit());
            case UnitMatched matched ->
                    execute(
                            "update undeclared_unit set matched = ? where unit = ?",
                            entry.number(),
                            matched.unit().text());
            case MatchUndone counter -> undone(counter);
            default -> {}
        }
    }

    private void opened(EntryHeader entry, int place, UnitOpened opened) {
        var product = opened.product();
        execute(
                OPENED,
                opened.unit().text(),
                UnitRecord.id(entry, place),
                opened.scanned(),
                product.client().text(),
                product.sku().text(),
                product.asin(),
                product.fnsku(),
                product.title(),
                entry.time().toEpochMilli());
    }

    private void read(EntryHeader entry, int place, Reference unit, String code) {
        execute(READ, UnitRecord.id(entry, place), entry.number(), code, unit.text());
    }

    private void gone(Reference unit) {
        execute("delete from undeclared_unit where unit = ?", unit.text());
        execute("delete from undeclared_code where unit = ?", unit.text());
    }

    private void undone(MatchUndone counter) {
        execute("update undeclared_unit set matched = 0 where unit = ?", counter.unit().text());
        execute(
                "merge into undeclared_refused (unit, return_id) key (unit, return_id) values (?, ?)",
                counter.unit().text(),
                counter.found());
    }

    private void execute(String sql, Object... bound) {
        jdbi.useHandle(handle -> handle.execute(sql, bound));
    }

    @Override
    public List<UndeclaredUnit> unmatched(int most) {
        return jdbi.withHandle(
                handle ->
                        handle.select(
                                        UNIT
                                                + " where matched = 0 order by matched desc, id desc limit ?",
                                        most)
                                .map((row, _) -> unit(handle, row))
                                .list());
    }

    @Override
    public Optional<UndeclaredUnit> find(Reference unit) {
        return jdbi.withHandle(
                handle ->
                        handle.select(UNIT + " where unit = ? and matched = 0", unit.text())
                                .map((row, _) -> unit(handle, row))
                                .findOne());
    }

    private static UndeclaredUnit unit(Handle handle, ResultSet row) throws SQLException {
        var unit = row.getString("unit");
        var codes =
                handle.select("select code from undeclared_code where unit = ? order by id", unit)
                        .mapTo(String.class)
                        .list();
        var refused =
                handle.select("select return_id from undeclared_refused where unit = ?", unit)
                        .mapTo(Long.class)
                        .list();
        return new UndeclaredUnit(
                new Reference(unit),
                row.getString("scanned"),
                new ParcelItem(
                        new ClientId(row.getString("client")),
                        row.getString("sku"),
                        row.getString("asin"),
                        row.getString("fnsku"),
                        row.getString("title")),
                Instant.ofEpochMilli(row.getLong("opened_at")),
                codes,
                new HashSet<>(refused));
    }
}
