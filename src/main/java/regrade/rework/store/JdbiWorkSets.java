package regrade.rework.store;

import org.jdbi.v3.core.Jdbi;

import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.platform.db.VersionTable;
import regrade.rework.PublishedWorks;
import regrade.rework.WorkSet;
import regrade.rework.WorkSets;
import regrade.rework.WorkshopFact;
import regrade.rework.WorkshopFact.WorksPublished;
import regrade.rework.WorkshopFact.WorksWithdrawn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The versions of the works in the database.
public final class JdbiWorkSets implements WorkSets, Projection {
    private static final VersionTable.Kind<WorkSet> KIND =
            new VersionTable.Kind<>(
                    "work_set",
                    WorkSet::version,
                    WorkSetText::of,
                    WorkSetText::read,
                    WorkSet::shipped);

    private final VersionTable<WorkSet> versions;

    public JdbiWorkSets(Jdbi jdbi) {
        versions = new VersionTable<>(jdbi, KIND);
    }

    @Override
    public String schema() {
        return versions.schema();
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        if (!(fact instanceof WorkshopFact ours)) return;
        switch (ours) {
            case WorksPublished(var set) -> versions.published(set, entry.time(), entry.who());
            case WorksWithdrawn(_, var version) -> versions.withdrawn(version);
            case WorkshopFact.PartsBought _,
                    WorkshopFact.PartsCounted _,
                    WorkshopFact.PartsUndone _ -> {}
        }
    }

    @Override
    public WorkSet current() {
        return versions.current();
    }

    @Override
    public List<PublishedWorks> all() {
        return Stream.concat(
                        versions.all().stream().map(JdbiWorkSets::told),
                        Stream.of(PublishedWorks.shipped()))
                .toList();
    }

    private static PublishedWorks told(VersionTable.Version<WorkSet> version) {
        return new PublishedWorks(
                version.set(),
                Optional.of(version.at()),
                Optional.of(version.who()),
                version.withdrawn());
    }

    @Override
    public void lookAgain() {
        versions.lookAgain();
    }
}
