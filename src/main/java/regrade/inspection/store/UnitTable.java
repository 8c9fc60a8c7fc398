package regrade.inspection.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

import regrade.grading.Grade;
import regrade.inspection.Standing;
import regrade.inspection.UnitCount;
import regrade.inspection.UnitRow;
import regrade.inspection.UnitState;
import regrade.kernel.Money;
import regrade.kernel.Reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The SQL of the bench's units.
final class UnitTable {
    static final String SCHEMA =
            """
            create table unit (
                id bigint not null primary key,
                reference varchar(10) not null,
                title varchar not null,
                sku varchar not null,
                opened_at bigint not null,
                declared boolean not null,
                state varchar(12) not null,
                moved bigint not null,
                grade varchar(1),
                channel varchar,
                bin varchar,
                net_minor bigint,
                net_currency varchar(3),
                saved_at bigint,
                saved_day date
            );
            create unique index unit_reference on unit (reference);
            create index unit_saved on unit (saved_day, saved_at, id);
            create table unit_draft (
                id bigint not null primary key,
                state varchar(12) not null,
                moved bigint not null
            );
            create table unit_rework (
                id bigint not null primary key,
                sent_at bigint not null
            );
            create index unit_rework_sent on unit_rework (sent_at, id);
            """;
    private static final String COLUMNS =
            """
            unit.id, reference, title, sku, opened_at, declared, unit.state, unit.moved, grade, channel, bin,
            net_minor, net_currency, saved_at, saved_day
            """;

    private final Jdbi jdbi;

    UnitTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<UnitRecord> find(Reference unit) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select "
                                                + COLUMNS
                                                + " from unit where reference = :reference")
                                .bind("reference", unit.text())
                                .map((rs, _) -> read(rs))
                                .findOne());
    }

    List<UnitRow> drafts(UnitState state) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select "
                                                + COLUMNS
                                                + """
                         from unit_draft join unit on unit.id = unit_draft.id
                         where unit_draft.state = :state
                         order by unit_draft.moved desc
                        """)
                                .bind("state", state.code())
                                .map((rs, _) -> read(rs).row())
                                .list());
    }

    List<UnitRow> forRework(int most) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select "
                                                + COLUMNS
                                                + """
                         from unit_rework join unit on unit.id = unit_rework.id
                         order by unit_rework.sent_at, unit_rework.id
                         limit :most
                        """)
                                .bind("most", most)
                                .map((rs, _) -> read(rs).row())
                                .list());
    }

    List<UnitRow> recent(int most) {
        // the lower bound leaves out units never saved; the order repeats the index so that nothing
        // is sorted
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select "
                                                + COLUMNS
                                                + """
                         from unit
                         where saved_day > date '1970-01-01' and state in ('saved', 'confirmed', 'unconfirmed')
                         order by saved_day desc, saved_at desc, id desc
                         limit :most
                        """)
                                .bind("most", most)
                                .map((rs, _) -> read(rs).row())
                                .list());
    }

    List<UnitCount> countsOn(LocalDate day) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                        select grade, channel, state, declared, count(*) as units
                        from unit
                        where saved_day = :day and grade is not null and channel is not null
                        group by grade, channel, state, declared
                        order by grade, channel, state, declared
                        """)
                                .bind("day", day)
                                .map(
                                        (rs, _) ->
                                                new UnitCount(
                                                        Grade.of(rs.getString("grade"))
                                                                .orElseThrow(),
                                                        rs.getString("channel"),
                                                        state(rs.getString("state")),
                                                        rs.getBoolean("declared"),
                                                        rs.getInt("units")))
                                .list());
    }

    void write(List<UnitRecord> rows) {
        jdbi.useHandle(
                handle -> {
                    batch(handle, "delete from unit_draft where id = :id", rows, UnitTable::bindId);
                    var fresh = rows.stream().filter(UnitRecord::fresh).toList();
                    batch(handle, "delete from unit where id = :id", fresh, UnitTable::bindId);
                    batch(handle, INSERT, fresh, UnitTable::bind);
                    batch(
                            handle,
                            UPDATE,
                            rows.stream().filter(row -> !row.fresh()).toList(),
                            UnitTable::bind);
                    var drafts =
                            rows.stream()
                                    .filter(row -> row.row().standing().state().unfinished())
                                    .toList();
                    batch(
                            handle,
                            "insert into unit_draft (id, state, moved) values (:id, :state, :moved)",
                            drafts,
                            UnitTable::bind);
                    batch(
                            handle,
                            "delete from unit_rework where id = :id",
                            rows,
                            UnitTable::bindId);
                    batch(
                            handle,
                            "insert into unit_rework (id, sent_at) values (:id, :saved)",
                            rows.stream().filter(UnitRecord::forRework).toList(),
                            UnitTable::bind);
                });
    }

    private static final String INSERT =
            """
            insert into unit (id, reference, title, sku, opened_at, declared, state, moved, grade, channel, bin,
                net_minor, net_currency, saved_at, saved_day)
            values (:id, :reference, :title, :sku, :opened, :declared, :state, :moved, :grade, :channel, :bin,
                :netMinor, :netCurrency, :saved, :day)
            """;
    private static final String UPDATE =
            """
            update unit set state = :state, moved = :moved, grade = :grade, channel = :channel, bin = :bin,
                net_minor = :netMinor, net_currency = :netCurrency, saved_at = :saved, saved_day = :day
            where id = :id
            """;

    private static void batch(
            Handle handle,
            String sql,
            List<UnitRecord> rows,
            java.util.function.BiConsumer<PreparedBatch, UnitRecord> binder) {
        if (rows.isEmpty()) return;
        try (var batch = handle.prepareBatch(sql)) {
            for (var row : rows) {
                binder.accept(batch, row);
                batch.add();
            }
            batch.execute();
        }
    }

    private static void bindId(PreparedBatch batch, UnitRecord unit) {
        batch.bind("id", unit.id());
    }

    private static void bind(PreparedBatch batch, UnitRecord unit) {
        var row = unit.row();
        var standing = row.standing();
        batch.bind("id", unit.id())
                .bind("reference", row.unit().text())
                .bind("title", row.title())
                .bind("sku", row.sku())
                .bind("opened", nanos(row.openedAt()))
                .bind("declared", unit.declared())
                .bind("state", standing.state().code())
                .bind("moved", unit.moved())
                .bind("grade", standing.grade().map(Grade::code))
                .bind("channel", standing.channel())
                .bind("bin", standing.bin())
                .bind("netMinor", standing.net().map(Money::minorUnits))
                .bind("netCurrency", standing.net().map(net -> net.currency().getCurrencyCode()))
                .bind("saved", standing.savedAt().map(UnitTable::nanos))
                .bind("day", unit.savedDay());
    }

    private static UnitRecord read(ResultSet rs) throws SQLException {
        var row =
                new UnitRow(
                        new Reference(rs.getString("reference")),
                        rs.getString("title"),
                        rs.getString("sku"),
                        instant(rs.getLong("opened_at")),
                        standing(rs));
        return new UnitRecord(
                rs.getLong("id"),
                row,
                rs.getLong("moved"),
                Optional.ofNullable(rs.getObject("saved_day", LocalDate.class)),
                rs.getBoolean("declared"),
                false);
    }

    private static Standing standing(ResultSet rs) throws SQLException {
        long minor = rs.getLong("net_minor");
        var currency = Optional.ofNullable(rs.getString("net_currency"));
        long saved = rs.getLong("saved_at");
        Optional<Instant> savedAt = rs.wasNull() ? Optional.empty() : Optional.of(instant(saved));
        return new Standing(
                state(rs.getString("state")),
                Optional.ofNullable(rs.getString("grade")).flatMap(Grade::of),
                Optional.ofNullable(rs.getString("channel")),
                Optional.ofNullable(rs.getString("bin")),
                currency.map(code -> Money.of(minor, code)),
                savedAt);
    }

    private static UnitState state(String code) {
        return Arrays.stream(UnitState.values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    // nanoseconds since 1970 fit a long until 2262, and nothing of the time is rounded away
    private static long nanos(Instant time) {
        return Math.addExact(
                Math.multiplyExact(time.getEpochSecond(), 1_000_000_000L), time.getNano());
    }

    private static Instant instant(long nanos) {
        return Instant.ofEpochSecond(
                Math.floorDiv(nanos, 1_000_000_000L), Math.floorMod(nanos, 1_000_000_000L));
    }
}
