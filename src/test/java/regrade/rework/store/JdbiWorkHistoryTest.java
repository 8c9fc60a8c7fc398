package regrade.rework.store;

import org.jdbi.v3.core.Jdbi;

import regrade.journal.Projection;
import regrade.journal.ProjectionBed;
import regrade.rework.WorkHistory;
import regrade.rework.WorkHistoryContract;

class JdbiWorkHistoryTest extends WorkHistoryContract {
    private final Jdbi jdbi = ProjectionBed.database();
    private final JdbiWorkHistory history = ProjectionBed.make(jdbi, new JdbiWorkHistory(jdbi));

    @Override
    protected WorkHistory history() {
        return history;
    }

    @Override
    protected Projection projection() {
        return history;
    }
}
