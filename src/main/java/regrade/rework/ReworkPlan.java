package regrade.rework;

import regrade.grading.Grade;
import regrade.kernel.Money;
import regrade.rework.RankWorks.Hour;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Works that together raise a unit's grade, and what that is worth (economics.md §5).
///
/// @param works in the order of the checklist, one for each finding
/// @param from the grade it has as it is
/// @param reaches the grade it would have then
/// @param chance that all of them succeed, out of 10,000
/// @param minutes that they take as a rule
/// @param parts what their parts cost
/// @param perHour what an hour of work costs
/// @param before what the unit earns as it is, at the best place
/// @param after what it earns at the grade it reaches
/// @param unit what a new unit costs, if that is known
/// @param bin where it waits for the work
/// @param version of the works by which it was planned
public record ReworkPlan(
        List<PlannedWork> works,
        Grade from,
        Grade reaches,
        int chance,
        int minutes,
        Money parts,
        Money perHour,
        Money before,
        Money after,
        Optional<Money> unit,
        String bin,
        int version) {
    private static final Duration ENDLESS = Duration.ofHours(1000);
    private static final int SECONDS = 3600;

    public ReworkPlan {
        works = List.copyOf(works);
        if (works.isEmpty()) throw new IllegalArgumentException("nothing to do");
    }

    static ReworkPlan of(List<PlannedWork> works, Stakes stakes) {
        int chance = Chance.WHOLE;
        int minutes = 0;
        var parts = Money.zero(stakes.before().currency());
        for (var work : works) {
            chance = Chance.both(chance, work.chance().basisPoints());
            minutes += work.minutes();
            parts = parts.plus(work.parts());
        }
        return new ReworkPlan(
                works,
                stakes.from(),
                stakes.reaches(),
                chance,
                minutes,
                parts,
                stakes.hour().wage().perHour(),
                stakes.before(),
                stakes.after(),
                stakes.unit(),
                stakes.hour().wage().bin(),
                stakes.hour().version());
    }

    /// What is at stake for a unit.
    record Stakes(
            Grade from,
            Grade reaches,
            Money before,
            Money after,
            Optional<Money> unit,
            Hour hour) {}

    /// What the unit is expected to earn if the work is done: q·V1 + (1 − q)·V0 − P − t·w/60.
    public Money net() {
        return before.plus(after.minus(before).share(chance)).minus(cost());
    }

    /// Parts and the time it takes as a rule.
    public Money cost() {
        return parts.plus(labour(perHour, minutes));
    }

    /// Longer than this the work must not take, or the unit earns more as it is: 60·(q·(V1 − V0) −
    /// P)/w minutes, cut to whole seconds. Never below zero.
    public Duration breakEven() {
        var gain =
                exact(after.minus(before))
                        .multiply(BigInteger.valueOf(chance))
                        .subtract(exact(parts).multiply(BigInteger.valueOf(Chance.WHOLE)));
        if (gain.signum() <= 0) return Duration.ZERO;
        var seconds =
                gain.multiply(BigInteger.valueOf(SECONDS))
                        .divide(exact(perHour).multiply(BigInteger.valueOf(Chance.WHOLE)));
        return Duration.ofSeconds(
                seconds.min(BigInteger.valueOf(ENDLESS.toSeconds())).longValueExact());
    }

    /// Whether it is worth repairing rather than replacing: P + t·w/60 < C − V0. Asked only where a
    /// unit that nobody can use is to be as good as new, and the cost of a new one is known. One
    /// that sells as it is does not stand in the place of a new one: there the gain alone decides.
    boolean cheaperThanNew() {
        if (from != Grade.X || reaches.compareTo(Grade.A) > 0) return true;
        return unit.filter(cost -> cost.currency().equals(before.currency()))
                .map(cost -> cost().compareTo(cost.minus(before)) < 0)
                .orElse(true);
    }

    /// Rounded half up.
    static Money labour(Money perHour, int minutes) {
        long twice = Math.multiplyExact(perHour.minorUnits(), 2L * minutes);
        return new Money(Math.floorDiv(Math.addExact(twice, 60), 120), perHour.currency());
    }

    private static BigInteger exact(Money money) {
        return BigInteger.valueOf(money.minorUnits());
    }
}
