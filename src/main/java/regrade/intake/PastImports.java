package regrade.intake;

import java.util.List;
import java.util.Optional;

/// The files taken in so far. Answers come from the projection.
public interface PastImports {
    /// @param before only acts with a lower number; `Long.MAX_VALUE` for the newest
    /// @return the newest first, at most `most`
    List<PastImport> page(long before, int most);

    Optional<PastImport> find(long entry);
}
