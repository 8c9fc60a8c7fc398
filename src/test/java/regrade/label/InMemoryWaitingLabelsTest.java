package regrade.label;

import regrade.journal.Projection;

class InMemoryWaitingLabelsTest extends WaitingLabelsContract {
    private final InMemoryWaitingLabels labels = new InMemoryWaitingLabels();

    @Override
    protected WaitingLabels waiting() {
        return labels;
    }

    @Override
    protected Projection projection() {
        return labels;
    }
}
