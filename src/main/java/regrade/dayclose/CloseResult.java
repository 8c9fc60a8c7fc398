package regrade.dayclose;

import java.util.List;
import java.util.Optional;

/// What closing the day came to.
public sealed interface CloseResult {
    /// @param batches what is sealed now, in order; more than one where an earlier close had been
    ///   cut off
    record Sealed(List<SealedBatch> batches) implements CloseResult {
        public Sealed {
            batches = List.copyOf(batches);
        }
    }

    /// Nobody did anything since the last batch.
    ///
    /// @param last the last batch, if there is one
    record NothingNew(Optional<SealedBatch> last) implements CloseResult {}
}
