package regrade.rework;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import regrade.catalog.Category;
import regrade.catalog.Product;
import regrade.checklist.AProduct;
import regrade.checklist.Answer;
import regrade.checklist.Answers;
import regrade.checklist.BuildChecklist;
import regrade.checklist.Checklist;
import regrade.checklist.Condition;
import regrade.checklist.Manner;
import regrade.checklist.Question;
import regrade.grading.Grade;
import regrade.grading.GradeRules;
import regrade.inspection.UnitStory;
import regrade.kernel.ClientId;
import regrade.kernel.Money;
import regrade.kernel.Reference;
import regrade.kernel.Sku;
import regrade.rework.PlannedWork.Attempt;
import regrade.routing.Channels;
import regrade.routing.RankRoutes;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class RankWorksTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final RankRoutes ROUTES = new RankRoutes(Channels.shipped(), CLOCK);
    private static final RankWorks WORKS =
            new RankWorks(WorkSet::shipped, WorkHistory.NONE, PartsStock.NONE);
    private static final Reference UNIT = UnitStory.reference(1);
    private static final Product DRONE =
            AProduct.of("electronics").at(Money.of(249_00, "EUR")).made();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # found                                   | works                    | minutes | reaches
        packaging=missing manual=missing          | maker-box printed-manual |   6     | A
        manual=damaged                            | printed-manual           |   2     | A
        function=fail                             | repair                   |  35     | A
        function=fail cosmetic=worn               | repair                   |  35     | C
        function=fail warranty=missing            | repair                   |  35     | A
        """)
    void everyFaultInTheWayOfABetterGradeGetsItsWork(
            String found, String works, int minutes, Grade reaches) {
        var plan = best(DRONE, found).orElseThrow();

        assertThat(plan.works()).extracting(PlannedWork::work).containsExactly(works.split(" "));
        assertThat(plan.minutes()).isEqualTo(minutes);
        assertThat(plan.reaches()).isEqualTo(reaches);
    }

    @Test
    void whatStillHoldsABuyersDataIsWipedBeforeItIsSold() {
        var laptop = AProduct.of("computers").at(Money.of(249_00, "EUR")).made();

        var plan = best(laptop, "data=fail").orElseThrow();

        assertThat(plan.works()).extracting(PlannedWork::work).containsExactly("wipe");
        assertThat(plan.before()).isEqualTo(Money.of(-90, "EUR"));
        assertThat(plan.reaches()).isEqualTo(Grade.A);
    }

    @ParameterizedTest
    @CsvSource({"''", "warranty=missing", "cosmetic=damaged", "cosmetic=damaged manual=missing"})
    void whatNoWorkMendsIsLeftAlone(String found) {
        assertThat(best(DRONE, found)).isEmpty();
    }

    @Test
    void thePlanNetsWhatItsPartsSay() {
        var plan = best(DRONE, "manual=missing").orElseThrow();

        // back market at A: 249 × 82 % = 204.18, − 10 % (20.42) − 1.50 − 5.90 = 176.36, × 85 % =
        // 149.91 − 0.40;
        // at B: 184.26 − 18.43 − 7.40 = 158.43, × 85 % = 134.67 − 0.40; then 0.40 for paper, 2 min
        // at 24.00
        assertThat(plan.after()).isEqualTo(Money.of(149_51, "EUR"));
        assertThat(plan.before()).isEqualTo(Money.of(134_27, "EUR"));
        assertThat(plan.net()).isEqualTo(Money.of(148_31, "EUR"));
        // 15.24 − 0.40 = 14.84 buy 37 minutes and 6 seconds at 24.00 an hour
        assertThat(plan.breakEven()).hasMinutes(37).hasSeconds(37 * 60 + 6);
    }

    @Test
    void aPlainBoxIsNotTheMakers() {
        var essential = AProduct.of("electronics").at(Money.of(249_00, "EUR")).with("box*").made();

        var plan =
                WORKS.plans(
                        findings(essential, "packaging=missing"),
                        worth(essential, "packaging=missing"));

        assertThat(plan)
                .extracting(p -> p.works().getFirst().work() + " " + p.reaches())
                .containsExactlyInAnyOrder("maker-box A", "plain-box B");
        assertThat(
                        plan.stream()
                                .filter(p -> p.works().getFirst().work().equals("plain-box"))
                                .findFirst()
                                .orElseThrow()
                                .works()
                                .getFirst()
                                .leaves())
                .isEqualTo(Answer.DAMAGED);
    }

    @Test
    void whatWasOpenedForReworkIsNotNewAnyMore() {
        assertThat(best(DRONE, "manual=missing seal=ok").orElseThrow().reaches())
                .isEqualTo(Grade.A);
    }

    /// Whether it works is asked only where the manual is damaged: with a new one nobody asks.
    @Test
    void whatHangsOnAMendedFaultStandsInNobodysWay() {
        var when = new Condition(Question.MANUAL, Set.of(Answer.DAMAGED));
        var plain = BuildChecklist.forProduct(DRONE);
        var checklist =
                new Checklist(
                        plain.id(),
                        plain.version(),
                        plain.questions().stream()
                                .map(q -> q.id().equals(Question.FUNCTION) ? hanging(q, when) : q)
                                .toList());
        var answers = answers(DRONE, "manual=damaged function=fail");
        var found = new Findings(UNIT, DRONE, checklist, answers, Set.of());

        var plan = WORKS.best(found, worth(DRONE, checklist)).orElseThrow();

        assertThat(plan.works()).extracting(PlannedWork::question).containsExactly("manual");
        assertThat(plan.reaches()).isEqualTo(Grade.A);
    }

    private static Question hanging(Question question, Condition when) {
        return new Question(
                question.id(),
                question.part(),
                question.essential(),
                question.cycle(),
                question.rest(),
                question.ownLook(),
                new Manner(Map.of(), Optional.of(when), List.of(), false, Optional.empty(), 0));
    }

    @Test
    void aWorkThatFailedIsNotTriedAgain() {
        var found = findings(DRONE, "function=fail");
        var failed =
                new Findings(
                        UNIT,
                        found.product(),
                        found.checklist(),
                        found.answers(),
                        Set.of(new Attempt("repair", "function")));

        assertThat(WORKS.best(failed, worth(DRONE, "function=fail"))).isEmpty();
    }

    @Test
    void whatGainsTooLittleIsNotBegun() {
        var cable = AProduct.of("electronics").at(Money.of(6_00, "EUR")).made();

        assertThat(best(cable, "packaging=missing")).isEmpty();
    }

    @Test
    void aNewOneIsBoughtWhereItCostsLessThanTheWork() {
        var cheap = costing(DRONE, Money.of(100, "EUR"));

        assertThat(best(cheap, "function=fail")).isEmpty();
        assertThat(best(costing(DRONE, Money.of(120_00, "EUR")), "function=fail")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"JPY, 12000", "CHF, 24900"})
    void withoutATariffInTheCurrencyNothingIsPlanned(String currency, long price) {
        assertThat(
                        best(
                                AProduct.of("electronics").at(Money.of(price, currency)).made(),
                                "manual=missing"))
                .isEmpty();
    }

    @Test
    void aPartThatLacksIsWaitedForOnlyWhereNothingElseHelps() {
        var drone = AProduct.of("electronics").at(Money.of(249_00, "EUR")).with("charger").made();
        var lacking = best(drone, "part:charger=missing");
        var both = findings(drone, "part:charger=missing manual=missing");

        assertThat(lacking.orElseThrow().works()).allMatch(PlannedWork::stocked);
        assertThat(WORKS.ready(lacking.orElseThrow(), both)).isFalse();
        assertThat(having(1, 0).ready(lacking.orElseThrow(), both)).isTrue();
        assertThat(having(1, 1).ready(lacking.orElseThrow(), both)).isFalse();
        assertThat(having(2, 1).ready(lacking.orElseThrow(), both)).isTrue();
    }

    @Test
    void aPlanThatCanBeBegunGoesBeforeOneThatWaits() {
        var drone = AProduct.of("electronics").at(Money.of(249_00, "EUR")).with("charger").made();
        var found = "function=fail part:charger=missing";

        var now = best(drone, found).orElseThrow();
        var later = having(1, 0).best(findings(drone, found), worth(drone, found)).orElseThrow();

        assertThat(now.works()).extracting(PlannedWork::work).containsExactly("repair");
        assertThat(now.reaches()).isEqualTo(Grade.B);
        assertThat(later.works())
                .extracting(PlannedWork::work)
                .containsExactly("accessory", "repair");
        assertThat(later.reaches()).isEqualTo(Grade.A);
    }

    private static RankWorks having(int stocked, int wanted) {
        var parts =
                new PartsStock() {
                    @Override
                    public int stocked(Product product, String part) {
                        return stocked;
                    }

                    @Override
                    public int wanted(Product product, String part, Reference but) {
                        return wanted;
                    }

                    @Override
                    public Optional<Money> price(Product product, String part, Reference unit) {
                        return Optional.empty();
                    }

                    @Override
                    public int booked(ClientId client, Sku sku, String part) {
                        return stocked;
                    }

                    @Override
                    public List<StockedPart> listed(int most) {
                        return List.of();
                    }
                };
        return new RankWorks(WorkSet::shipped, WorkHistory.NONE, parts);
    }

    @Test
    void aWorkIsOnlyForItsCategories() {
        assertThat(best(AProduct.of("sports").at(Money.of(249_00, "EUR")).made(), "function=fail"))
                .isEmpty();
    }

    @Test
    void onesOwnUnitsCorrectTheChanceByCategoryUntilTheProductSpeaksForItself() {
        var category = repairs(Map.of("", new Outcomes(30, 3)));
        var few = repairs(Map.of("", new Outcomes(30, 3), "product", new Outcomes(4, 4)));
        var enough = repairs(Map.of("", new Outcomes(30, 3), "product", new Outcomes(10, 10)));

        // (5 + 3) of (10 + 30), then (5 + 10) of (10 + 10)
        assertThat(category).isEqualTo(new Chance(2000, 30));
        assertThat(few).isEqualTo(new Chance(2000, 30));
        assertThat(enough).isEqualTo(new Chance(7500, 10));
    }

    @Property
    void aPlanReachesABetterGradeAndIsWorthItsTime(@ForAll("units") Map<String, Answer> given) {
        var answers = new Answers(given);
        var checklist = BuildChecklist.forProduct(DRONE);
        var worth = worth(DRONE, answers);

        var plans = WORKS.plans(new Findings(UNIT, DRONE, checklist, answers, Set.of()), worth);

        assertThat(plans).isSortedAccordingTo(Comparator.comparing(ReworkPlan::net).reversed());
        for (var plan : plans) {
            assertThat(plan.reaches()).isLessThan(worth.grade(answers));
            assertThat(plan.breakEven()).isPositive();
            assertThat(plan.works()).extracting(PlannedWork::question).doesNotHaveDuplicates();
            assertThat(plan.before()).isEqualTo(worth.net(answers).orElseThrow());
        }
    }

    /// No cleverer choice of works nets more than the best plan does.
    @Property(tries = 200)
    void noOtherChoiceOfShippedWorksNetsMore(@ForAll("units") Map<String, Answer> given) {
        var answers = new Answers(given);
        var found = new Findings(UNIT, DRONE, BuildChecklist.forProduct(DRONE), answers, Set.of());
        var worth = worth(DRONE, answers);

        var best =
                WORKS.best(found, worth)
                        .map(plan -> plan.net().minorUnits())
                        .orElse(Long.MIN_VALUE);

        for (var plan : EveryPlan.of(found, worth, WorkSet.shipped()))
            assertThat(plan.net().minorUnits()).isLessThanOrEqualTo(best);
    }

    @Provide
    Arbitrary<Map<String, Answer>> units() {
        var questions = BuildChecklist.forProduct(DRONE).questions();
        var answers = questions.stream().map(RankWorksTest::answers).toList();
        return Combinators.combine(answers)
                .as(
                        given -> {
                            var map = new LinkedHashMap<String, Answer>();
                            for (int i = 0; i < given.size(); i++)
                                map.put(questions.get(i).id(), given.get(i));
                            return map;
                        });
    }

    private static Arbitrary<Answer> answers(Question question) {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, Arbitraries.just(question.rest())),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(question.cycle())));
    }

    private static Chance repairs(Map<String, Outcomes> own) {
        var history =
                new WorkHistory() {
                    @Override
                    public Outcomes of(String work, Category category) {
                        return own.getOrDefault("", Outcomes.NONE);
                    }

                    @Override
                    public Outcomes of(String work, Product product) {
                        return own.getOrDefault("product", Outcomes.NONE);
                    }
                };
        var dear = costing(DRONE, Money.of(200_00, "EUR"));
        return new RankWorks(WorkSet::shipped, history, PartsStock.NONE)
                .best(findings(dear, "function=fail"), worth(dear, "function=fail"))
                .orElseThrow()
                .works()
                .getFirst()
                .chance();
    }

    private static Optional<ReworkPlan> best(Product product, String found) {
        return WORKS.best(findings(product, found), worth(product, found));
    }

    private static Product costing(Product p, Money cost) {
        return new Product(
                p.client(),
                p.sku(),
                p.asin(),
                p.fnsku(),
                p.gtin(),
                p.title(),
                p.brand(),
                p.supplier(),
                p.category(),
                p.price(),
                Optional.of(cost),
                p.contents(),
                p.serial());
    }

    private static Findings findings(Product product, String found) {
        return new Findings(
                UNIT,
                product,
                BuildChecklist.forProduct(product),
                answers(product, found),
                Set.of());
    }

    /// All fine, but for what is named.
    private static Answers answers(Product product, String found) {
        var answers = Answers.NONE;
        for (var question : BuildChecklist.forProduct(product).questions())
            answers = answers.with(question.id(), question.rest());
        for (var pair : List.of(found.split(" ")))
            if (!pair.isBlank())
                answers =
                        answers.with(
                                pair.split("=")[0], Answer.of(pair.split("=")[1]).orElseThrow());
        return answers;
    }

    private static Worth worth(Product product, String found) {
        return worth(product, answers(product, found));
    }

    static Worth worth(Product product, Answers now) {
        return worth(product, BuildChecklist.forProduct(product));
    }

    private static Worth worth(Product product, Checklist checklist) {
        return new Worth() {
            @Override
            public Grade grade(Answers answers) {
                return GradeRules.shipped().propose(checklist, answers).grade();
            }

            @Override
            public Optional<Money> net(Answers answers) {
                boolean unwiped = answers.to(Question.DATA).filter(Answer.FAIL::equals).isPresent();
                return ROUTES.rank(product, grade(answers)).stream()
                        .filter(offer -> !unwiped || offer.kind().takesUnwiped())
                        .findFirst()
                        .orElseThrow()
                        .net();
            }
        };
    }
}
