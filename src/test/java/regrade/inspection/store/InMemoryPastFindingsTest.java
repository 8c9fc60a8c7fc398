package regrade.inspection.store;

import regrade.inspection.InMemoryPastFindings;
import regrade.inspection.PastFindings;
import regrade.inspection.StepClock;
import regrade.inspection.UnitStory;
import regrade.journal.InMemoryJournal;

class InMemoryPastFindingsTest extends PastFindingsContract {
    private final InMemoryJournal journal =
            new InMemoryJournal(UnitStory.BENCH, new StepClock(UnitStory.MORNING, UnitStory.PARIS));

    @Override
    InMemoryJournal journal() {
        return journal;
    }

    @Override
    PastFindings past() {
        return new InMemoryPastFindings(journal);
    }
}
