package regrade.rework.store;

import regrade.journal.ProjectionBed;
import regrade.rework.PartsStockContract;

class JdbiPartsStockTest extends PartsStockContract {
    @Override
    protected Stock make() {
        var jdbi = ProjectionBed.database();
        return following(ProjectionBed.make(jdbi, new JdbiPartsStock(jdbi)));
    }
}
