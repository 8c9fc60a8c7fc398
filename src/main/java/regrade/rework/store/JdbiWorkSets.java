package regrade.rework.store;

import org.jdbi.v3.core.Jdbi;

import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.kernel.Inspector;
import regrade.rework.PublishedWorks;
import regrade.rework.WorkSet;
import regrade.rework.WorkSets;
import regrade.rework.WorkshopFact;
import regrade.rework.WorkshopFact.WorksPublished;
import regrade.rework.WorkshopFact.WorksWithdrawn;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// The versions of the works in the database; the one in force is kept in memory as well, for it is
/// asked at every key press.
public final class JdbiWorkSets implements WorkSets, Projection {
    private static final String SCHEMA =
            """
            create table work_set (
                version int not null primary key,
                published_at bigint not null,
                who varchar not null,
                content varchar not null,
                withdrawn boolean not null
            );
            """;

    private final Jdbi jdbi;
    private final AtomicReference<Optional<WorkSet>> known =
            new AtomicReference<>(Optional.empty());

    public JdbiWorkSets(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String schema() {
        return SCHEMA;
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        if (!(fact instanceof WorkshopFact ours)) return;
        switch (ours) {
            case WorksPublished(var set) -> published(entry, set);
            case WorksWithdrawn(_, var version) -> withdrawn(version);
            case WorkshopFact.PartsBought _,
                    WorkshopFact.PartsCounted _,
                    WorkshopFact.PartsUndone _ -> {}
        }
    }

    private void published(EntryHeader entry, WorkSet set) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        merge into work_set (version, published_at, who, content, withdrawn)
                                        key (version)
                                        values (:version, :at, :who, :content, false)
                                        """)
                                .bind("version", set.version())
                                .bind("at", entry.time().toEpochMilli())
                                .bind("who", entry.who().name())
                                .bind("content", WorkSetText.of(set))
                                .execute());
        // a part that is applied anew begins with older sets
        known.updateAndGet(
                before ->
                        before.filter(other -> other.version() > set.version())
                                .or(() -> Optional.of(set)));
    }

    private void withdrawn(int version) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        "update work_set set withdrawn = true where version = :version")
                                .bind("version", version)
                                .execute());
        known.set(Optional.of(newest()));
    }

    @Override
    public WorkSet current() {
        return known.get().orElseGet(this::load);
    }

    private WorkSet newest() {
        return read("where not withdrawn").stream()
                .findFirst()
                .orElseGet(PublishedWorks::shipped)
                .set();
    }

    private WorkSet load() {
        var set = newest();
        known.compareAndSet(Optional.empty(), Optional.of(set));
        return known.get().orElse(set);
    }

    @Override
    public List<PublishedWorks> all() {
        var all = new ArrayList<>(read(""));
        all.add(PublishedWorks.shipped());
        return all;
    }

    private List<PublishedWorks> read(String where) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select version, published_at, who, content, withdrawn from work_set "
                                                + where
                                                + " order by version desc")
                                .map((rs, _) -> read(rs))
                                .list());
    }

    private static PublishedWorks read(ResultSet rs) throws SQLException {
        return new PublishedWorks(
                WorkSetText.read(rs.getString("content")),
                Optional.of(Instant.ofEpochMilli(rs.getLong("published_at"))),
                Optional.of(new Inspector(rs.getString("who"))),
                rs.getBoolean("withdrawn"));
    }

    @Override
    public void lookAgain() {
        known.set(Optional.empty());
    }
}
