package regrade.inspection;

import regrade.journal.Journal;
import regrade.kernel.Reference;
import regrade.returns.ExpectedReturns;
import regrade.returns.MatchFact.UnitMatched;
import regrade.settings.Settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Finds the returns of units that nobody had announced, once a report brings them.
///
/// One identity, a licence plate or an IMEI that names one return and one unit, is enough; whatever
/// else fits waits for a person.
public final class MatchUndeclared {
    // those of the last weeks; each costs a few reads of an index
    private static final int MOST_UNITS = 1_000;

    private final Journal journal;
    private final UndeclaredUnits units;
    private final ExpectedReturns returns;
    private final Settings settings;
    private final FindReturn find;

    public MatchUndeclared(
            Journal journal, UndeclaredUnits units, ExpectedReturns returns, Settings settings) {
        this.journal = journal;
        this.units = units;
        this.returns = returns;
        this.settings = settings;
        this.find = new FindReturn(returns);
    }

    /// A unit and the returns it may have come for, the best first.
    public record Found(UndeclaredUnit unit, List<Candidate.Announced> candidates) {
        public Found {
            candidates = List.copyOf(candidates);
        }
    }

    /// @param matched units that have their return now
    /// @param toConfirm units for which a person must say
    public record Result(int matched, int toConfirm) {}

    /// The units for which some return fits. It takes its time: not for the bench's own lane.
    public List<Found> found() {
        return units.unmatched(MOST_UNITS).stream()
                .map(unit -> new Found(unit, find.candidates(unit)))
                .filter(found -> !found.candidates().isEmpty())
                .toList();
    }

    /// Gives those of them their return that one identity tells, as one act.
    ///
    /// @param found a moment ago; what changed since is looked at again
    /// @throws regrade.kernel.Problem if it could not be saved; then nothing changed
    public Result match(List<Found> found) {
        var sure = found.stream().filter(one -> isSure(one, found)).toList();
        var facts = new ArrayList<UnitMatched>();
        for (var one : sure)
            if (stands(one.unit().unit(), one.candidates().getFirst()))
                facts.add(fact(one.unit().unit(), one.candidates().getFirst(), true));
        if (!facts.isEmpty()) journal.append(settings.current().inspector(), facts);
        return new Result(facts.size(), found.size() - sure.size());
    }

    /// Gives a unit its return because a person says so.
    ///
    /// @return false if the unit has one by now, or the return its unit
    /// @throws regrade.kernel.Problem if it could not be saved; then nothing changed
    public boolean confirm(Reference unit, Candidate.Announced candidate) {
        if (!stands(unit, candidate)) return false;
        journal.append(settings.current().inspector(), List.of(fact(unit, candidate, false)));
        return true;
    }

    private static UnitMatched fact(Reference unit, Candidate.Announced found, boolean byItself) {
        var reason = found.reasons().getFirst().code();
        return new UnitMatched(unit, found.waiting(), reason, byItself);
    }

    private boolean stands(Reference unit, Candidate.Announced candidate) {
        boolean waits =
                returns.find(candidate.waiting().id())
                        .filter(now -> now.unit().isEmpty())
                        .isPresent();
        return waits && units.find(unit).isPresent();
    }

    private static boolean isSure(Found one, List<Found> all) {
        var identified = identified(one);
        if (identified.size() != 1) return false;
        var best = identified.getFirst();
        if (one.unit().refused().contains(best.waiting().id())) return false;
        return claims(all).getOrDefault(best.waiting().id(), 0) == 1;
    }

    /// How many units name each return by an identity.
    private static Map<Long, Integer> claims(List<Found> all) {
        var claims = new HashMap<Long, Integer>();
        for (var one : all) {
            var named = new HashSet<Long>();
            for (var candidate : identified(one)) named.add(candidate.waiting().id());
            for (long id : named) claims.merge(id, 1, Integer::sum);
        }
        return claims;
    }

    private static List<Candidate.Announced> identified(Found one) {
        return one.candidates().stream()
                .filter(candidate -> isIdentity(candidate.reasons().getFirst()))
                .toList();
    }

    private static boolean isIdentity(MatchReason reason) {
        return reason == MatchReason.PLATE || reason == MatchReason.DEVICE;
    }
}
