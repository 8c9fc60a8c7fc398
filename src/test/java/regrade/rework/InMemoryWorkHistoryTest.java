package regrade.rework;

import regrade.journal.Projection;

class InMemoryWorkHistoryTest extends WorkHistoryContract {
    private final InMemoryWorkHistory history = new InMemoryWorkHistory();

    @Override
    protected WorkHistory history() {
        return history;
    }

    @Override
    protected Projection projection() {
        return history;
    }
}
