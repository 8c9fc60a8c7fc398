package regrade.inspection.store;

import regrade.inspection.InMemoryLearnedWeights;
import regrade.inspection.LearnedWeights;

class InMemoryLearnedWeightsTest extends LearnedWeightsContract {
    @Override
    LearnedWeights weights() {
        return new InMemoryLearnedWeights(bench.journal);
    }
}
