package regrade.history.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

import regrade.history.FoldedText;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// The SQL that writes the history.
final class HistoryTable {
    static final String SCHEMA =
            """
            create table history_product (
                id bigint not null primary key,
                fingerprint varchar(64) not null,
                words varchar not null,
                newest bigint not null
            );
            create unique index history_product_fingerprint on history_product (fingerprint);
            create table history_serial (
                reference varchar(10) not null,
                entry bigint not null,
                serial varchar not null,
                primary key (reference, entry)
            );
            create table history_unit (
                id bigint not null primary key,
                reference varchar(10) not null,
                product_id bigint not null,
                plate varchar,
                order_id varchar,
                serial varchar,
                grade varchar(1),
                bin varchar,
                shown_day date not null,
                opened_day date not null
            );
            create unique index history_unit_reference on history_unit (reference);
            create index history_unit_plate on history_unit (plate);
            create index history_unit_order on history_unit (order_id);
            create index history_unit_serial on history_unit (serial);
            create index history_unit_product on history_unit (product_id, id);
            create index history_unit_day on history_unit (shown_day, id, product_id);
            create index history_unit_bin on history_unit (bin, shown_day, id, product_id);
            create index history_unit_grade on history_unit (grade, shown_day, id, product_id);
            """;

    private HistoryTable() {}

    /// A unit just opened; codes folded, empty where there is none.
    record Opened(
            long id,
            String reference,
            ProductWords product,
            String plate,
            String order,
            LocalDate day) {}

    /// What a save or an undo changed.
    ///
    /// @param day of the save, empty if none counts
    record Standing(
            String reference,
            Optional<String> grade,
            Optional<String> bin,
            Optional<LocalDate> day) {
        /// @param bin as it is named
        Standing {
            bin = bin.map(FoldedText::of).filter(text -> !text.isEmpty());
        }

        static Standing none(String reference) {
            return new Standing(reference, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /// @param entry number of the act that read it
    record Serial(String reference, long entry, String serial) {}

    /// An act that does not count for a unit.
    record Undone(String reference, long entry) {}

    /// @param standings how units stand since, by reference; a rebuild then writes one row a unit
    static void open(Handle handle, List<Opened> units, Map<String, Standing> standings) {
        var ids = products(handle, units);
        batch(
                handle,
                "delete from history_unit where id = :id",
                units,
                (batch, unit) -> batch.bind("id", unit.id()));
        batch(
                handle,
                """
                insert into history_unit
                    (id, reference, product_id, plate, order_id, grade, bin, shown_day, opened_day)
                values (:id, :reference, :product, :plate, :order, :grade, :bin, :shown, :day)
                """,
                units,
                (batch, unit) ->
                        batch.bind("id", unit.id())
                                .bind("reference", unit.reference())
                                .bind("product", ids.get(unit.product().fingerprint()))
                                .bind("plate", known(unit.plate()))
                                .bind("order", known(unit.order()))
                                .bind("grade", standing(unit, standings).flatMap(Standing::grade))
                                .bind("bin", standing(unit, standings).flatMap(Standing::bin))
                                .bind(
                                        "shown",
                                        standing(unit, standings)
                                                .flatMap(Standing::day)
                                                .orElse(unit.day()))
                                .bind("day", unit.day()));
    }

    private static Optional<Standing> standing(Opened unit, Map<String, Standing> standings) {
        return Optional.ofNullable(standings.get(unit.reference()));
    }

    static void stand(Handle handle, List<Standing> standings) {
        batch(
                handle,
                """
                update history_unit set grade = :grade, bin = :bin, shown_day = coalesce(:day, opened_day)
                where reference = :reference
                """,
                standings,
                (batch, standing) ->
                        batch.bind("reference", standing.reference())
                                .bind("grade", standing.grade())
                                .bind("bin", standing.bin())
                                .bindByType("day", standing.day().orElse(null), LocalDate.class));
    }

    /// @param undone acts of which a unit's serial number may have been read in one
    static void read(Handle handle, List<Serial> serials, List<Undone> undone) {
        batch(
                handle,
                """
                merge into history_serial (reference, entry, serial) key (reference, entry)
                values (:reference, :entry, :serial)
                """,
                serials,
                (batch, serial) ->
                        batch.bind("reference", serial.reference())
                                .bind("entry", serial.entry())
                                .bind("serial", serial.serial()));
        batch(
                handle,
                "delete from history_serial where reference = :reference and entry = :entry",
                undone,
                (batch, act) ->
                        batch.bind("reference", act.reference()).bind("entry", act.entry()));
        var units =
                Stream.concat(
                                serials.stream().map(Serial::reference),
                                undone.stream().map(Undone::reference))
                        .distinct()
                        .toList();
        batch(
                handle,
                """
                update history_unit set serial = (
                    select serial from history_serial s where s.reference = history_unit.reference
                    order by s.reference desc, s.entry desc limit 1)
                where reference = :reference
                """,
                units,
                (batch, unit) -> batch.bind("reference", unit));
    }

    /// The products' ids by fingerprint; new ones get the id of their first unit.
    private static Map<String, Long> products(Handle handle, List<Opened> units) {
        var newest = new HashMap<String, Long>();
        var first = new HashMap<String, Opened>();
        for (var unit : units) {
            newest.merge(unit.product().fingerprint(), unit.id(), Math::max);
            first.putIfAbsent(unit.product().fingerprint(), unit);
        }
        var ids = new HashMap<String, Long>();
        for (var fingerprint : newest.keySet())
            known(handle, fingerprint).ifPresent(id -> ids.put(fingerprint, id));
        var fresh =
                first.values().stream()
                        .filter(unit -> !ids.containsKey(unit.product().fingerprint()))
                        .toList();
        batch(
                handle,
                """
                insert into history_product (id, fingerprint, words, newest) values (:id, :fingerprint, :words, :id)
                """,
                fresh,
                (batch, unit) ->
                        batch.bind("id", unit.id())
                                .bind("fingerprint", unit.product().fingerprint())
                                .bind("words", unit.product().text()));
        fresh.forEach(unit -> ids.put(unit.product().fingerprint(), unit.id()));
        batch(
                handle,
                "update history_product set newest = :newest where id = :id and newest < :newest",
                List.copyOf(newest.entrySet()),
                (batch, entry) ->
                        batch.bind("newest", entry.getValue()).bind("id", ids.get(entry.getKey())));
        return ids;
    }

    private static Optional<Long> known(Handle handle, String fingerprint) {
        return handle.createQuery("select id from history_product where fingerprint = :fingerprint")
                .bind("fingerprint", fingerprint)
                .mapTo(Long.class)
                .findOne();
    }

    private static Optional<String> known(String code) {
        return Optional.of(code).filter(text -> !text.isEmpty());
    }

    private static <T> void batch(
            Handle handle, String sql, List<T> items, BiConsumer<PreparedBatch, T> binder) {
        if (items.isEmpty()) return;
        try (var batch = handle.prepareBatch(sql)) {
            for (var item : items) {
                binder.accept(batch, item);
                batch.add();
            }
            batch.execute();
        }
    }
}
