package regrade.dayclose;

import java.util.List;

/// The batches sealed so far. Answers come from the projection.
public interface Batches {
    /// The last ones, the newest first.
    List<SealedBatch> last(int most);
}
