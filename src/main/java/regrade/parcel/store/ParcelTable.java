package regrade.parcel.store;

import org.jdbi.v3.core.Handle;

import regrade.kernel.Reference;
import regrade.parcel.ParcelCode;
import regrade.parcel.ParcelFact.ParcelClosed;
import regrade.parcel.ParcelItem;

import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

/// The SQL that writes what is done with parcels.
///
/// Every row carries the number of its entry, so that a counter-entry takes back whatever the entry
/// it names left here.
final class ParcelTable {
    // closed_at: below zero, so that the last one comes first along the index
    // stage: -1 a single return, listed among the expected ones; 0 expected, 1 open, 2 closed even,
    // 3 closed with something missing or extra
    static final String SCHEMA =
            """
            create table parcel (
                code varchar(60) primary key,
                sent_day int not null,
                removal boolean not null,
                stage int not null,
                closed_at bigint not null
            );
            create index parcel_to_come on parcel (stage, sent_day, code);
            create index parcel_closed on parcel (stage, closed_at, code);
            create table parcel_name (
                code varchar(60) not null,
                written varchar(120) not null,
                primary key (code, written)
            );
            create table parcel_line (
                key_high bigint not null,
                key_low bigint not null,
                code varchar(60) not null,
                written varchar(120) not null,
                sent_day int not null,
                removal boolean not null,
                quantity bigint not null,
                primary key (key_high, key_low)
            );
            create index parcel_line_code on parcel_line (code, removal, quantity);
            create table parcel_step (
                entry bigint not null,
                place int not null,
                code varchar(60) not null,
                closed boolean not null,
                at bigint not null,
                missing bigint not null,
                extra bigint not null,
                primary key (entry, place)
            );
            create index parcel_step_code on parcel_step (code, entry, place);
            create table parcel_unit (
                entry bigint not null,
                place int not null,
                unit varchar(10) not null,
                code varchar(60) not null,
                client varchar(60) not null,
                sku varchar(120) not null,
                asin varchar(120) not null,
                fnsku varchar(120) not null,
                title varchar(500) not null,
                primary key (entry, place)
            );
            create index parcel_unit_code on parcel_unit (code, entry, place);
            """;

    private final Handle handle;

    ParcelTable(Handle handle) {
        this.handle = handle;
    }

    void opened(long entry, int place, ParcelCode code, Instant at) {
        handle.execute("delete from parcel_step where entry = ? and place = ?", entry, place);
        handle.execute(
                """
                insert into parcel_step (entry, place, code, closed, at, missing, extra)
                values (?, ?, ?, false, ?, 0, 0)
                """,
                entry,
                place,
                code.text(),
                at.toEpochMilli());
        stand(code.text());
    }

    void closed(long entry, int place, ParcelClosed fact, Instant at) {
        handle.execute("delete from parcel_step where entry = ? and place = ?", entry, place);
        handle.execute(
                """
                insert into parcel_step (entry, place, code, closed, at, missing, extra)
                values (?, ?, ?, true, ?, ?, ?)
                """,
                entry,
                place,
                fact.parcel().text(),
                at.toEpochMilli(),
                fact.lacking(),
                fact.tooMany());
        stand(fact.parcel().text());
    }

    void taken(long entry, int place, Reference unit, ParcelCode code, ParcelItem item) {
        handle.execute("delete from parcel_unit where entry = ? and place = ?", entry, place);
        handle.execute(
                """
                insert into parcel_unit (entry, place, unit, code, client, sku, asin, fnsku, title)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                entry,
                place,
                unit.text(),
                code.text(),
                item.client().text(),
                cut(item.sku(), 120),
                cut(item.asin(), 120),
                cut(item.fnsku(), 120),
                cut(item.title(), 500));
    }

    /// Takes back what an entry left here.
    void undone(long entry) {
        handle.execute("delete from parcel_unit where entry = ?", entry);
        Set<String> touched =
                new LinkedHashSet<>(
                        handle.select("select code from parcel_step where entry = ?", entry)
                                .mapTo(String.class)
                                .list());
        if (touched.isEmpty()) return;
        handle.execute("delete from parcel_step where entry = ?", entry);
        touched.forEach(this::stand);
    }

    /// Sets how a parcel stands from its steps and the lines that name it.
    private void stand(String code) {
        try {
            new ParcelStands(handle.getConnection()).set(Set.of(code));
        } catch (SQLException e) {
            throw new IllegalStateException("parcel " + code, e);
        }
    }

    static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
