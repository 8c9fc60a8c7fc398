package regrade.inspection;

import regrade.returns.WaitingReturn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts what a scan may have come for into one order: the open parcel first, then the surest
/// reason, then as the expected returns give them, the newest first.
final class RankCandidates {
    private RankCandidates() {}

    /// @param found may hold one twice, for two reasons
    static List<Candidate> best(Stream<? extends Candidate> found, int most) {
        var all = new ArrayList<Candidate>();
        found.forEach(one -> add(all, one));
        all.sort(Candidate.BEST_FIRST);
        return oldestNamed(all.stream().limit(most).toList());
    }

    private static void add(List<Candidate> all, Candidate one) {
        for (int i = 0; i < all.size(); i++)
            if (all.get(i).same(one)) {
                var merged = all.get(i);
                for (var reason : one.reasons()) merged = merged.with(reason);
                all.set(i, merged);
                return;
            }
        all.add(one);
    }

    /// Says of the one that waits longest that it does, where others are younger. It keeps its
    /// place: age alone proves nothing.
    private static List<Candidate> oldestNamed(List<Candidate> all) {
        var days = all.stream().flatMap(one -> day(one).stream()).distinct().sorted().toList();
        if (days.size() < 2) return all;
        return all.stream()
                .map(
                        one ->
                                day(one).equals(Optional.of(days.getFirst()))
                                        ? one.with(MatchReason.WAITS_LONGEST)
                                        : one)
                .toList();
    }

    private static Optional<LocalDate> day(Candidate one) {
        return one instanceof Candidate.Announced(WaitingReturn waiting, _)
                ? Optional.of(waiting.line().returnDate())
                : Optional.empty();
    }
}
