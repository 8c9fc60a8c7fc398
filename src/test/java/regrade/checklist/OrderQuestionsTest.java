package regrade.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import static regrade.checklist.Answer.DAMAGED;
import static regrade.checklist.Answer.FAIL;
import static regrade.checklist.Answer.MARKS;
import static regrade.checklist.Answer.MISSING;
import static regrade.checklist.Answer.OK;
import static regrade.checklist.Answer.WORN;

import org.junit.jupiter.api.Test;

import regrade.checklist.OrderQuestions.Ordered;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class OrderQuestionsTest {
    private static final Checklist FIXED =
            BuildChecklist.forProduct(
                    AProduct.of("electronics").with("cable; case").withSerial().made());

    private static FoundCounts counts(String question, int units, Map<Answer, Integer> found) {
        return new FoundCounts(Map.of(question, new FoundCounts.Count(units, found)));
    }

    private static Ordered learned(String question, int units, Map<Answer, Integer> found) {
        var product = counts(question, units, found);
        return OrderQuestions.by(new FoundHistory(product, FoundCounts.NONE), FIXED);
    }

    private static Ordered alike(String question, int units, Map<Answer, Integer> found) {
        var category = counts(question, units, found);
        return OrderQuestions.by(new FoundHistory(FoundCounts.NONE, category), FIXED);
    }

    private static List<String> ids(Checklist checklist) {
        return checklist.questions().stream().map(Question::id).toList();
    }

    @Test
    void withoutHistoryTheFixedOrderStands() {
        assertThat(OrderQuestions.by(FoundHistory.NONE, FIXED)).isEqualTo(Ordered.fixed(FIXED));
    }

    @Test
    void whatIsUsuallyMissingComesFirstAndSaysWhy() {
        var ordered = learned("part:case", 31, Map.of(MISSING, 7));

        assertThat(ids(ordered.checklist())).startsWith("part:case", "packaging", "manual");
        assertThat(ordered.usual())
                .containsExactly(new UsualFinding("part:case", MISSING, 7, 31, true));
        assertThat(ordered.checklist().lists()).isEqualTo(FIXED.lists());
    }

    @Test
    void oneFaultAloneMovesNothing() {
        assertThat(learned("part:case", 1, Map.of(MISSING, 1)).checklist()).isEqualTo(FIXED);
        assertThat(ids(learned("part:case", 2, Map.of(MISSING, 2)).checklist()))
                .startsWith("part:case");
    }

    @Test
    void aFaultOfTheProductIsNotToldOnceMoreByItsCategory() {
        var one = counts("part:case", 1, Map.of(MISSING, 1));
        var alike = counts(QuestionForm.EACH_PART, 1, Map.of(MISSING, 1));

        assertThat(OrderQuestions.by(new FoundHistory(one, alike), FIXED).checklist())
                .isEqualTo(FIXED);
    }

    @Test
    void aRareFaultStaysWhereItIsHoweverManyUnitsCame() {
        assertThat(learned("part:case", 10_000, Map.of(MISSING, 480)).checklist()).isEqualTo(FIXED);
    }

    @Test
    void aProductThatNeverCameIsOrderedAsItsCategory() {
        var ordered = alike("function", 310, Map.of(FAIL, 80));

        assertThat(ids(ordered.checklist())).startsWith("function", "packaging");
        assertThat(ordered.usual())
                .containsExactly(new UsualFinding("function", FAIL, 80, 310, false));
    }

    @Test
    void theProductsOwnUnitsOutweighItsCategory() {
        var history =
                new FoundHistory(
                        counts("function", 200, Map.of(FAIL, 2)),
                        counts("function", 510, Map.of(FAIL, 82)));

        assertThat(OrderQuestions.by(history, FIXED).checklist()).isEqualTo(FIXED);
    }

    @Test
    void partsOfACategoryCountTogether() {
        var ordered = alike(QuestionForm.EACH_PART, 400, Map.of(MISSING, 100));

        assertThat(ids(ordered.checklist())).startsWith("part:cable", "part:case", "packaging");
    }

    @Test
    void theDigitGivesFirstWhatIsClearlyFoundMoreOften() {
        var ordered = learned("packaging", 31, Map.of(MISSING, 2, DAMAGED, 9));

        var question = ordered.checklist().question("packaging").orElseThrow();
        assertThat(question.cycle()).containsExactly(DAMAGED, MISSING);
        assertThat(ordered.usual())
                .containsExactly(new UsualFinding("packaging", DAMAGED, 9, 31, true));
    }

    @Test
    void theDigitStaysAsItWasWhereBothAreFoundAboutAsOften() {
        var ordered = learned("packaging", 31, Map.of(MISSING, 5, DAMAGED, 9));

        assertThat(ordered.checklist()).isEqualTo(FIXED);
        assertThat(ordered.usual())
                .containsExactly(new UsualFinding("packaging", MISSING, 5, 31, true));
    }

    @Test
    void theOthersOfALongCycleKeepTheirOrder() {
        var ordered = learned("cosmetic", 31, Map.of(MARKS, 1, DAMAGED, 9));

        assertThat(ordered.checklist().questions().getFirst().cycle())
                .containsExactly(DAMAGED, MARKS, WORN);
    }

    @Test
    void anUnbrokenSealIsNoFault() {
        assertThat(learned("seal", 100, Map.of(OK, 90)).checklist()).isEqualTo(FIXED);
    }

    @Test
    void threeQuestionsSayWhyAndTheOthersKeepTheirDigits() {
        var often = new FoundCounts.Count(100, Map.of(DAMAGED, 50));
        var product =
                new FoundCounts(
                        Map.of(
                                "packaging", often,
                                "manual", often,
                                "part:cable", often,
                                "part:case", often));

        var ordered = OrderQuestions.by(new FoundHistory(product, FoundCounts.NONE), FIXED);

        assertThat(ordered.usual())
                .extracting(UsualFinding::question)
                .containsExactly("packaging", "manual", "part:cable");
        assertThat(ordered.checklist().question("part:case").orElseThrow().cycle())
                .containsExactly(MISSING, DAMAGED);
    }

    @Test
    void whatIsScannedKeepsItsPlaceAndQuestionsKeepTheirSideOfIt() {
        assertThat(ids(learned("serial", 31, Map.of(MISSING, 20)).checklist()))
                .isEqualTo(ids(FIXED));

        var asked = FIXED.questions();
        var early = new Checklist("electronics", 1, List.of(asked.getLast(), asked.getFirst()));
        var product = counts("packaging", 31, Map.of(DAMAGED, 20));
        assertThat(
                        ids(
                                OrderQuestions.by(
                                                new FoundHistory(product, FoundCounts.NONE), early)
                                        .checklist()))
                .containsExactly("serial", "packaging");
    }

    @Test
    void aQuestionStandsBehindTheOneItHangsOn() {
        var hanging =
                new Question(
                        "hygiene",
                        "",
                        false,
                        List.of(FAIL),
                        OK,
                        false,
                        new Manner(
                                Map.of(),
                                Optional.of(new Condition("seal", Set.of(DAMAGED))),
                                List.of(),
                                false,
                                Optional.empty(),
                                0));
        var asked = new java.util.ArrayList<>(FIXED.questions());
        asked.add(8, hanging);
        var product =
                new FoundCounts(
                        Map.of(
                                "hygiene", new FoundCounts.Count(31, Map.of(FAIL, 20)),
                                "seal", new FoundCounts.Count(31, Map.of(DAMAGED, 20)),
                                "cosmetic", new FoundCounts.Count(31, Map.of(MARKS, 8))));

        var ordered =
                OrderQuestions.by(
                        new FoundHistory(product, FoundCounts.NONE),
                        new Checklist("electronics", 1, asked));

        assertThat(ids(ordered.checklist())).startsWith("seal", "hygiene", "cosmetic", "packaging");
    }
}
