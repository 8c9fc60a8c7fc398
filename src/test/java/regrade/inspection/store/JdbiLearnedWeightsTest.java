package regrade.inspection.store;

import regrade.inspection.LearnedWeights;
import regrade.journal.ProjectionBed;

class JdbiLearnedWeightsTest extends LearnedWeightsContract {
    /// Reads the whole journal anew, twice: what comes again changes nothing.
    @Override
    LearnedWeights weights() {
        var database = ProjectionBed.database();
        var weights = ProjectionBed.make(database, new JdbiLearnedWeights(database));
        for (int turn = 0; turn < 2; turn++)
            bench.journal.read(
                    1,
                    bench.journal.last(),
                    entry -> {
                        for (int place = 0; place < entry.facts().size(); place++)
                            weights.apply(entry.header(), place, entry.facts().get(place));
                        weights.settle();
                    });
        return weights;
    }
}
