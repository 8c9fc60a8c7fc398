package regrade.rework;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import regrade.checklist.Answer;
import regrade.grading.Grade;
import regrade.grading.OwnWords;
import regrade.kernel.Money;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

class ReworkPlanTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # before | after | chance | parts | minutes | per hour |  net  | breaks even
           3000  | 5000  | 10000  |  400  |    6    |   2400   | 4360  | PT40M
           3000  | 5000  |  5000  |  400  |    6    |   2400   | 3360  | PT15M
           3000  | 5000  |  5000  |  400  |   15    |   2400   | 3000  | PT15M
            -90  | 4110  |  9500  |    0  |   12    |   2400   | 3420  | PT1H39M45S
           3000  | 3100  | 10000  |  400  |    6    |   2400   | 2460  | PT0S
           1000  | 1001  | 10000  |    0  |    1    |   2400   |  961  | PT1S
           1000  | 1001  |  5000  |    0  |    0    |   2400   | 1001  | PT0S
        """)
    void theNetAndTheBreakEvenFollowFromWhatIsAtStake(
            long before,
            long after,
            int chance,
            long parts,
            int minutes,
            long perHour,
            long net,
            Duration breakEven) {
        var plan = plan(work(minutes, parts, chance), before, after, perHour, Optional.empty());

        assertThat(plan.net()).isEqualTo(eur(net));
        assertThat(plan.breakEven()).isEqualTo(breakEven);
    }

    @ParameterizedTest
    @CsvSource({
        "X, A, 9000, true",
        "X, A, 3400, false",
        "X, N, 3400, false",
        "X, B, 3400, true",
        "C, A, 3400, true"
    })
    void whatNobodyCanUseMustCostLessThanANewOneToBeAsGoodAsNew(
            Grade from, Grade reaches, long newUnit, boolean worthIt) {
        var stakes =
                new ReworkPlan.Stakes(
                        from, reaches, eur(3000), eur(9000), Optional.of(eur(newUnit)), wage(2400));

        // parts and work cost 4.00 + 2.40, and a new one costs 4.00 more than this one brings
        var plan = ReworkPlan.of(List.of(work(6, 400, 10_000)), stakes);

        assertThat(plan.cheaperThanNew()).isEqualTo(worthIt);
    }

    @Property
    void workThatTakesAsLongAsItMayLeavesTheUnitAtWhatItEarnsAnyway(
            @ForAll("plans") ReworkPlan plan) {
        long minutes = plan.breakEven().toMinutes();
        if (plan.breakEven().isZero() || minutes > Work.LONGEST) return;
        var inTime = lasting(plan, Math.toIntExact(minutes));
        var late = lasting(plan, Math.toIntExact(minutes) + 1);

        // a cent either way is rounding
        assertThat(inTime.net().minorUnits())
                .isGreaterThanOrEqualTo(plan.before().minorUnits() - 1);
        assertThat(late.net().minorUnits()).isLessThanOrEqualTo(plan.before().minorUnits() + 1);
    }

    @Property
    void moreChanceNeverBreaksEvenSooner(@ForAll("plans") ReworkPlan plan) {
        var sure =
                plan(
                        List.of(
                                new PlannedWork(
                                        "w",
                                        OwnWords.NONE,
                                        "q",
                                        Answer.OK,
                                        plan.minutes(),
                                        plan.parts(),
                                        false,
                                        new Chance(Chance.WHOLE, 0))),
                        plan.before().minorUnits(),
                        Math.max(plan.before().minorUnits(), plan.after().minorUnits()),
                        plan.perHour().minorUnits(),
                        Optional.empty());

        assertThat(sure.breakEven()).isGreaterThanOrEqualTo(plan.breakEven());
    }

    @Property
    void worksThatDoNotHangOnEachOtherAreLessLikelyTogether(
            @ForAll("chances") int one, @ForAll("chances") int other) {
        assertThat(Chance.both(one, other))
                .isLessThanOrEqualTo(Math.min(one, other))
                .isNotNegative();
        assertThat(Chance.both(one, Chance.WHOLE)).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({
        "5000, 0, 0, 5000",
        "5000, 10, 10, 7500",
        "5000, 10, 0, 2500",
        "9800, 1, 0, 8909",
        "6000, 990, 990, 9960"
    })
    void theTablesWordIsCorrectedByOnesOwnUnits(
            int expected, int tried, int succeeded, int learned) {
        assertThat(Chance.learned(expected, new Outcomes(tried, succeeded)))
                .isEqualTo(new Chance(learned, tried));
    }

    @Provide
    Arbitrary<Integer> chances() {
        return Arbitraries.integers().between(0, Chance.WHOLE);
    }

    @Provide
    Arbitrary<ReworkPlan> plans() {
        var money = Arbitraries.longs().between(-1_000, 10_000_000);
        return Combinators.combine(
                        money,
                        money,
                        chances(),
                        Arbitraries.longs().between(0, 100_000),
                        Arbitraries.integers().between(0, 600),
                        Arbitraries.longs().between(100, 20_000))
                .as(
                        (before, after, chance, parts, minutes, wage) ->
                                plan(
                                        work(minutes, parts, chance),
                                        before,
                                        after,
                                        wage,
                                        Optional.empty()));
    }

    private static ReworkPlan lasting(ReworkPlan plan, int minutes) {
        return new ReworkPlan(
                plan.works(),
                plan.from(),
                plan.reaches(),
                plan.chance(),
                minutes,
                plan.parts(),
                plan.perHour(),
                plan.before(),
                plan.after(),
                plan.unit(),
                plan.bin(),
                plan.version());
    }

    private static List<PlannedWork> single(PlannedWork work) {
        return List.of(work);
    }

    private static ReworkPlan plan(
            PlannedWork work, long before, long after, long perHour, Optional<Money> unit) {
        return plan(single(work), before, after, perHour, unit);
    }

    private static ReworkPlan plan(
            List<PlannedWork> works, long before, long after, long perHour, Optional<Money> unit) {
        return ReworkPlan.of(
                works,
                new ReworkPlan.Stakes(
                        Grade.X, Grade.B, eur(before), eur(after), unit, wage(perHour)));
    }

    private static PlannedWork work(int minutes, long parts, int chance) {
        return new PlannedWork(
                "repair",
                OwnWords.NONE,
                "function",
                Answer.OK,
                minutes,
                eur(parts),
                false,
                new Chance(chance, 0));
    }

    private static RankWorks.Hour wage(long perHour) {
        return new RankWorks.Hour(new Wage(eur(perHour), "R-01"), 1);
    }

    private static Money eur(long cents) {
        return Money.of(cents, "EUR");
    }
}
