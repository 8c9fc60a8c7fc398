package regrade.returns.store;

import regrade.returns.ReturnQuery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The part of a list with the lines that wait, or the part with those that are done.
///
/// @param low lowest rank in it
/// @param high first rank above it
record Band(int low, int high) {
    static final Band WAITING = new Band(Rank.WAITING, Integer.MAX_VALUE);
    static final Band DONE = new Band(Integer.MIN_VALUE, Rank.WAITING);

    static List<Band> of(ReturnQuery query) {
        return switch (query.part()) {
            case WAITING -> List.of(WAITING);
            case LATE -> List.of(before(query.lateBefore()));
            case ALL -> List.of(WAITING, DONE);
        };
    }

    /// Those that wait since before this day.
    private static Band before(LocalDate day) {
        return new Band(Rank.WAITING, Math.max(Rank.WAITING, Rank.of(day, true)));
    }

    /// Where a page begins in this part: behind the last line of the page before, whichever part
    /// that was in.
    Hit start(Optional<Hit> after, Way way) {
        return after.map(hit -> new Hit(hit.id(), Rank.day(hit.rank()) + offset()))
                // downwards no line of the first rank above is behind it, upwards all of the lowest
                .orElse(new Hit(Long.MIN_VALUE, way == Way.OLDEST ? low : high));
    }

    private int offset() {
        return low >= Rank.WAITING ? Rank.WAITING : 0;
    }
}
