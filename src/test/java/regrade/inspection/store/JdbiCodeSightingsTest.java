package regrade.inspection.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import regrade.inspection.CodeSightings;
import regrade.inspection.StepClock;
import regrade.inspection.UnitStory;
import regrade.journal.InMemoryJournal;
import regrade.journal.ProjectionBed;

class JdbiCodeSightingsTest extends CodeSightingsContract {
    private final Jdbi jdbi = ProjectionBed.database();
    private final JdbiCodeSightings sightings =
            ProjectionBed.make(jdbi, new JdbiCodeSightings(jdbi));
    private final InMemoryJournal journal =
            new InMemoryJournal(
                    UnitStory.BENCH, new StepClock(UnitStory.MORNING, UnitStory.PARIS), sightings);

    @Override
    InMemoryJournal journal() {
        return journal;
    }

    @Override
    CodeSightings sightings() {
        return sightings;
    }

    @Test
    void whatIsAppliedASecondTimeChangesNothing() {
        read(1, SERIAL);
        act(undone(1, read(1, "SN-123456")));
        act(undone(2, read(2, SERIAL)));

        // one transaction, as at a start
        var anew = new JdbiCodeSightings(jdbi);
        journal.read(
                1,
                journal.last(),
                entry -> {
                    for (int place = 0; place < entry.facts().size(); place++)
                        anew.apply(entry.header(), place, entry.facts().get(place));
                });
        anew.settle();

        assertThat(units(SERIAL)).containsExactly(unit(1));
        assertThat(units("SN-123456")).isEmpty();
    }
}
