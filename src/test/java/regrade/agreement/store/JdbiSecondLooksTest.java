package regrade.agreement.store;

import regrade.agreement.SecondLooksContract;
import regrade.journal.ProjectionBed;

class JdbiSecondLooksTest extends SecondLooksContract {
    @Override
    protected Bed make() {
        var jdbi = ProjectionBed.database();
        return following(ProjectionBed.make(jdbi, new JdbiSecondLooks(jdbi)));
    }
}
