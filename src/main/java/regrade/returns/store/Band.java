package regrade.returns.store;

import java.util.Optional;

/// The part of a list with the lines that wait, or the part with those that are done.
///
/// @param low lowest rank in it
/// @param high first rank above it
record Band(int low, int high) {
    static final Band WAITING = new Band(Rank.WAITING, Integer.MAX_VALUE);
    static final Band DONE = new Band(Integer.MIN_VALUE, Rank.WAITING);

    /// Where a page begins in this part: behind the last line of the page before, whichever part
    /// that was in.
    Hit start(Optional<Hit> after) {
        return after.map(
                        hit ->
                                new Hit(
                                        hit.id(),
                                        Rank.day(hit.rank())
                                                + (equals(WAITING) ? Rank.WAITING : 0)))
                .orElse(new Hit(Long.MAX_VALUE, high));
    }
}
