package regrade.history;

import regrade.kernel.Reference;

import java.util.List;
import java.util.Optional;

/// Every unit the bench ever opened, as a search needs it. Answers come from the projection, in
/// well under a frame at a million units.
public interface HistoryUnits {
    /// Units that fit every term, the newest first: by day where days are asked for, else by
    /// opening.
    ///
    /// @param after the last unit of the page before, or empty for the first page
    List<Found> search(SearchTerms terms, Optional<HistoryCursor> after, int most);

    /// A unit that fits, and its place in the order.
    record Found(Reference unit, HistoryCursor at) {}
}
