package regrade.returns.store;

import java.util.Comparator;

/// A line found in an index, not yet read.
record Hit(long id, int rank) {
    static final Comparator<Hit> WAITING_FIRST =
            Comparator.comparingInt(Hit::rank).thenComparingLong(Hit::id).reversed();

    static final Comparator<Hit> OLDEST_FIRST =
            Comparator.<Hit>comparingInt(hit -> Rank.day(hit.rank)).thenComparingLong(Hit::id);
}
