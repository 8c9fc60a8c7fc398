package regrade.inspection;

import regrade.kernel.ClientId;
import regrade.kernel.Sku;
import regrade.scale.Weight;

import java.util.List;

/// What units weighed that came to this bench. Answers come from the projection, in well under a
/// frame at a million units.
public interface LearnedWeights {
    /// The most that are told.
    int MOST = 100;

    /// Weights of the last units of a product that were saved with nothing missing and nothing
    /// wrong, the newest first, at most [#MOST]. Undone acts do not count.
    List<Weight> clean(ClientId client, Sku sku);
}
