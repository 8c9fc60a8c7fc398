package regrade.dayclose.store;

import org.jdbi.v3.core.Jdbi;

import regrade.dayclose.Batches;
import regrade.dayclose.DayCloseFact.DayClosed;
import regrade.dayclose.Doing;
import regrade.dayclose.SealedBatch;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// The batches in the database, a few rows a week.
public final class JdbiBatches implements Batches, Projection {
    private final Jdbi jdbi;

    public JdbiBatches(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String schema() {
        return """
                create table batch (
                    number bigint not null primary key,
                    last_day date not null,
                    first_act bigint not null,
                    last_act bigint not null,
                    folder varchar not null,
                    place varchar not null,
                    inspections bigint not null,
                    manifest varchar(64) not null,
                    closed_at varchar not null
                );
                create table own_act (
                    number bigint not null primary key
                );
                """;
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        if (place == 0 && !Doing.somebodys(fact)) ownAct(entry.number());
        if (!(fact instanceof DayClosed closed)) return;
        jdbi.useHandle(
                handle -> {
                    handle.createUpdate("delete from own_act where number <= :last")
                            .bind("last", closed.last())
                            .execute();
                    handle.createUpdate("delete from batch where number = :number")
                            .bind("number", closed.batch())
                            .execute();
                    handle.createUpdate(
                                    """
                            insert into batch (number, last_day, first_act, last_act, folder, place, inspections,
                                manifest, closed_at)
                            values (:number, :day, :first, :last, :folder, :place, :inspections, :manifest, :at)
                            """)
                            .bind("number", closed.batch())
                            .bind("day", closed.day())
                            .bind("first", closed.first())
                            .bind("last", closed.last())
                            .bind("folder", closed.folder())
                            .bind("place", closed.place())
                            .bind("inspections", closed.inspections())
                            .bind("manifest", closed.manifest())
                            .bind("at", entry.time().toString())
                            .execute();
                });
    }

    /// The few acts that happen by themselves are noted, not the many others: those cost no
    /// statement. Such an act says nothing else.
    private void ownAct(long number) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate("merge into own_act (number) key (number) values (:it)")
                                .bind("it", number)
                                .execute());
    }

    @Override
    public long toExport(long last) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                        select :last - coalesce(max(last_act), 0)
                            - (select count(*) from own_act where number <= :last
                                and number > (select coalesce(max(last_act), 0) from batch))
                        from batch
                        """)
                                .bind("last", last)
                                .mapTo(Long.class)
                                .one());
    }

    @Override
    public List<SealedBatch> last(int most) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                        select number, last_day, first_act, last_act, folder, place, inspections, manifest, closed_at
                        from batch order by number desc limit :most
                        """)
                                .bind("most", most)
                                .map((rs, _) -> batch(rs))
                                .list());
    }

    private static SealedBatch batch(ResultSet rs) throws SQLException {
        var closed =
                new DayClosed(
                        rs.getLong("number"),
                        rs.getObject("last_day", LocalDate.class),
                        rs.getLong("first_act"),
                        rs.getLong("last_act"),
                        rs.getString("folder"),
                        rs.getString("place"),
                        rs.getLong("inspections"),
                        rs.getString("manifest"));
        return new SealedBatch(closed, Instant.parse(rs.getString("closed_at")));
    }
}
