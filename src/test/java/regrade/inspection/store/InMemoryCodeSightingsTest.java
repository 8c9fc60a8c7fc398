package regrade.inspection.store;

import regrade.inspection.CodeSightings;
import regrade.inspection.InMemoryCodeSightings;
import regrade.inspection.StepClock;
import regrade.inspection.UnitStory;
import regrade.journal.InMemoryJournal;

class InMemoryCodeSightingsTest extends CodeSightingsContract {
    private final InMemoryJournal journal =
            new InMemoryJournal(UnitStory.BENCH, new StepClock(UnitStory.MORNING, UnitStory.PARIS));

    @Override
    InMemoryJournal journal() {
        return journal;
    }

    @Override
    CodeSightings sightings() {
        return new InMemoryCodeSightings(journal);
    }
}
