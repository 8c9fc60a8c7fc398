package regrade.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import static regrade.checklist.Answer.MISSING;
import static regrade.checklist.Answer.OK;
import static regrade.checklist.Answer.WORN;

import org.junit.jupiter.api.Test;

import regrade.catalog.Product;
import regrade.checklist.Answer;
import regrade.checklist.Answers;
import regrade.checklist.BuildChecklist;
import regrade.grading.Grade;
import regrade.grading.GradeOverride;
import regrade.grading.GradeRuleSet;
import regrade.grading.GradeRules;
import regrade.grading.OverrideReason;
import regrade.grading.PublishedRules;
import regrade.grading.RuleSets;
import regrade.grading.RuleTrial;
import regrade.grading.RuleTrial.Changed;
import regrade.grading.RuleTrial.Move;
import regrade.kernel.Money;
import regrade.kernel.Progress;
import regrade.rework.PartsStock;
import regrade.rework.RankWorks;
import regrade.rework.WorkHistory;
import regrade.rework.WorkSet;
import regrade.routing.Channels;
import regrade.routing.RankRoutes;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The money is worked out by hand from the shipped channels: a headset of 79.90 € nets 38.55 € as
/// B and 33.65 € as C on Back Market, 35.39 € and 29.62 € on Amazon.
class TryGradeRulesTest {
    private static final Clock NOW =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), Workbench.ZONE);
    private static final GradeRuleSet SHIPPED = GradeRuleSet.shipped();
    private static final GradeRuleSet NO_MANUAL_IS_C =
            SHIPPED.changing("manual-missing", rule -> rule.leaving(Grade.C));

    private final List<PastUnit> history = new ArrayList<>();
    private GradeRuleSet inForce = SHIPPED;

    private RuleTrial tried(GradeRuleSet draft) {
        return trials().run(draft, 100, Progress.NONE);
    }

    private TryGradeRules trials() {
        var assess =
                new AssessUnit(
                        GradeRules.shipped(),
                        new RankRoutes(Channels.shipped(), NOW),
                        new RankWorks(WorkSet::shipped, WorkHistory.NONE, PartsStock.NONE),
                        PartsStock.NONE);
        return new TryGradeRules(new Listed(history), new InForce(), assess);
    }

    private final class InForce implements RuleSets {
        @Override
        public GradeRuleSet current() {
            return inForce;
        }

        @Override
        public List<PublishedRules> all() {
            return List.of();
        }

        @Override
        public void lookAgain() {}
    }

    private record Listed(List<PastUnit> units) implements PastUnits {
        @Override
        public int count(int most) {
            return Math.min(most, units.size());
        }

        @Override
        public void newest(int most, Predicate<PastUnit> goOn) {
            for (var unit : units.subList(0, count(most))) if (!goOn.test(unit)) return;
        }
    }

    private static PastUnit unit(int n, Product product, Map<String, Answer> found) {
        var checklist = BuildChecklist.forProduct(product);
        var answers = Answers.NONE;
        for (var question : checklist.questions())
            answers = answers.with(question.id(), found.getOrDefault(question.id(), OK));
        var grade = GradeRules.shipped().propose(checklist, answers).grade();
        return new PastUnit(
                UnitStory.reference(n),
                product,
                checklist,
                answers,
                false,
                grade,
                Optional.empty(),
                "back-market",
                false,
                Optional.empty());
    }

    @Test
    void aUnitReturnedBeforeChangesWithItsCondition() {
        var before = unit(1, Map.of());
        history.add(
                new PastUnit(
                        before.unit(),
                        before.product(),
                        before.checklist(),
                        before.answers(),
                        true,
                        Grade.A,
                        Optional.empty(),
                        "back-market",
                        false,
                        Optional.empty()));
        history.add(unit(2, Map.of()));

        var trial = tried(SHIPPED.switching("new-not-returned", false));

        assertThat(trial.moves()).containsExactly(new Move(Grade.A, Grade.N, 1));
    }

    private static PastUnit unit(int n, Map<String, Answer> found) {
        return unit(n, Workbench.headset(false), found);
    }

    private static Product priced(Optional<Money> price) {
        var set = Workbench.headset(false);
        return new Product(
                set.client(),
                set.sku(),
                set.asin(),
                set.fnsku(),
                set.gtin(),
                set.title(),
                set.brand(),
                set.supplier(),
                set.category(),
                price,
                Optional.empty(),
                set.contents(),
                set.serial());
    }

    private static PastUnit graded(PastUnit unit, Grade chosen) {
        return new PastUnit(
                unit.unit(),
                unit.product(),
                unit.checklist(),
                unit.answers(),
                unit.returned(),
                chosen,
                Optional.of(new GradeOverride(chosen, OverrideReason.LOOKS_BETTER)),
                unit.channel(),
                false,
                unit.net());
    }

    private static PastUnit sentTo(PastUnit unit, String channel) {
        return new PastUnit(
                unit.unit(),
                unit.product(),
                unit.checklist(),
                unit.answers(),
                unit.returned(),
                unit.grade(),
                unit.override(),
                channel,
                true,
                unit.net());
    }

    private static Money eur(long cents) {
        return Money.of(cents, "EUR");
    }

    @Test
    void whatChangesIsCountedAndPricedToTheCent() {
        history.add(unit(1, Map.of("manual", MISSING)));
        history.add(unit(2, Map.of()));
        history.add(unit(3, Map.of("manual", MISSING, "cosmetic", WORN)));
        history.add(sentTo(unit(4, Map.of("manual", MISSING)), "amazon-used"));

        var trial = tried(NO_MANUAL_IS_C);

        assertThat(trial.tried()).isEqualTo(4);
        assertThat(trial.whole()).isTrue();
        assertThat(trial.moves()).containsExactly(new Move(Grade.B, Grade.C, 2));
        assertThat(trial.differences()).containsExactly(eur(3365 - 3855 + 2962 - 3539));
        assertThat(trial.units())
                .extracting(Changed::unit, Changed::net, Changed::then)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                UnitStory.reference(1),
                                Optional.of(eur(3855)),
                                Optional.of(eur(3365))),
                        org.assertj.core.groups.Tuple.tuple(
                                UnitStory.reference(4),
                                Optional.of(eur(3539)),
                                Optional.of(eur(2962))));
        assertThat(trial.units().getFirst().why().rule()).isEqualTo("manual-missing");
    }

    @Test
    void aChosenGradeStays() {
        history.add(graded(unit(1, Map.of("manual", MISSING)), Grade.A));

        var trial = tried(NO_MANUAL_IS_C);

        assertThat(trial.changed()).isZero();
        assertThat(trial.chosen()).isEqualTo(1);
    }

    @Test
    void currenciesAreNeverAdded() {
        history.add(unit(1, Map.of("manual", MISSING)));
        history.add(unit(2, priced(Optional.of(Money.of(7990, "GBP"))), Map.of("manual", MISSING)));

        assertThat(tried(NO_MANUAL_IS_C).differences())
                .containsExactly(eur(-490), Money.of(3459 - 3948, "GBP"));
    }

    @Test
    void aUnitWithoutAPriceIsCountedByItself() {
        history.add(unit(1, priced(Optional.empty()), Map.of("manual", MISSING)));

        var trial = tried(NO_MANUAL_IS_C);

        assertThat(trial.changed()).isEqualTo(1);
        assertThat(trial.unpriced()).isEqualTo(1);
        assertThat(trial.differences()).isEmpty();
    }

    @Test
    void theRulesInForceChangeNothing() {
        history.add(unit(1, Map.of("manual", MISSING)));
        inForce = NO_MANUAL_IS_C;

        assertThat(tried(NO_MANUAL_IS_C).changed()).isZero();
        assertThat(tried(SHIPPED).moves()).containsExactly(new Move(Grade.C, Grade.B, 1));
    }

    @Test
    void allAreCountedAndTheFirstAreListed() {
        IntStream.range(0, RuleTrial.LISTED + 50)
                .mapToObj(n -> unit(n, Map.of("manual", MISSING)))
                .forEach(history::add);

        var trial = trials().run(NO_MANUAL_IS_C, 10_000, Progress.NONE);

        assertThat(trial.changed()).isEqualTo(RuleTrial.LISTED + 50);
        assertThat(trial.units()).hasSize(RuleTrial.LISTED);
        assertThat(trial.differences()).containsExactly(eur(-490L * (RuleTrial.LISTED + 50)));
    }

    @Test
    void noMoreAreTriedThanWanted() {
        IntStream.range(0, 10).mapToObj(n -> unit(n, Map.of())).forEach(history::add);

        assertThat(trials().run(NO_MANUAL_IS_C, 4, Progress.NONE).tried()).isEqualTo(4);
    }

    @Test
    void aCancelledTrialStopsAndSaysSo() {
        IntStream.range(0, 10).mapToObj(n -> unit(n, Map.of())).forEach(history::add);
        var cancelled =
                new Progress() {
                    @Override
                    public void at(long done, long all) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };

        var trial = trials().run(NO_MANUAL_IS_C, 100, cancelled);

        assertThat(trial.whole()).isFalse();
        assertThat(trial.tried()).isEqualTo(1);
    }
}
