package regrade.inspection.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import regrade.inspection.PastFindings;
import regrade.inspection.StepClock;
import regrade.inspection.UnitStory;
import regrade.journal.InMemoryJournal;
import regrade.journal.ProjectionBed;

class JdbiPastFindingsTest extends PastFindingsContract {
    private final Jdbi jdbi = ProjectionBed.database();
    private final JdbiPastUnits units = ProjectionBed.make(jdbi, new JdbiPastUnits(jdbi));
    private final InMemoryJournal journal =
            new InMemoryJournal(
                    UnitStory.BENCH, new StepClock(UnitStory.MORNING, UnitStory.PARIS), units);

    @Override
    InMemoryJournal journal() {
        return journal;
    }

    @Override
    PastFindings past() {
        return new JdbiPastFindings(jdbi);
    }

    @Test
    void whatIsAppliedASecondTimeCountsOnce() {
        for (int n = 1; n <= 4; n++) inspected(n);
        var before = own();

        var anew = new JdbiPastUnits(jdbi);
        journal.read(
                5,
                journal.last(),
                entry -> {
                    for (int place = 0; place < entry.facts().size(); place++)
                        anew.apply(entry.header(), place, entry.facts().get(place));
                });
        anew.settle();

        assertThat(own()).isEqualTo(before);
        assertThat(own().to("manual").units()).isEqualTo(4);
    }
}
