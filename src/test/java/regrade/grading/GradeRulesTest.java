package regrade.grading;

import static org.assertj.core.api.Assertions.assertThat;

import static regrade.checklist.Answer.OK;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import regrade.checklist.AProduct;
import regrade.checklist.Answer;
import regrade.checklist.Answers;
import regrade.checklist.BuildChecklist;
import regrade.checklist.Checklist;
import regrade.checklist.Question;
import regrade.checklist.RestIsFine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class GradeRulesTest {
    private static final Checklist CHECKLIST =
            BuildChecklist.forProduct(
                    AProduct.of("computers").with("charger*; bag; notice").withSerial().made());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        nothing                                   | A | complete-not-sealed
        seal ok                                   | N | complete-sealed
        seal damaged                              | A | seal-broken
        packaging missing                         | B | packaging-missing
        packaging damaged                         | B | packaging-damaged
        manual missing                            | B | manual-missing
        manual damaged                            | B | manual-damaged
        warranty missing                          | A | warranty-missing
        part:bag missing                          | B | part-missing
        part:bag damaged                          | B | part-damaged
        part:charger missing                      | X | part-essential-missing
        part:charger damaged                      | D | part-essential-damaged
        cosmetic marks                            | B | cosmetic-marks
        cosmetic worn                             | C | cosmetic-worn
        cosmetic damaged                          | D | cosmetic-damaged
        function fail                             | X | function-fail
        function n/a                              | A | complete-not-sealed
        data fail                                 | X | data-present
        serial missing                            | A | serial-missing
        serial fail                               | X | serial-wrong
        seal ok + warranty missing                | A | warranty-missing
        seal ok + packaging damaged               | B | packaging-damaged
        manual missing + packaging damaged        | B | packaging-damaged manual-missing
        warranty missing + manual missing         | B | manual-missing warranty-missing
        cosmetic worn + manual missing            | C | cosmetic-worn manual-missing
        seal damaged + function fail + cosmetic marks | X | function-fail cosmetic-marks seal-broken
        """)
    void gradeFollowsFromTheAnswers(String found, Grade expected, String reasons) {
        var proposal = GradeRules.shipped().propose(CHECKLIST, answers(found));

        assertThat(proposal.grade()).isEqualTo(expected);
        assertThat(proposal.reasons().stream().map(Reason::code).collect(Collectors.joining(" ")))
                .isEqualTo(reasons);
    }

    @Test
    void beautyPastItsDateIsNotSold() {
        var cream = BuildChecklist.forProduct(AProduct.of("beauty").made());

        var proposal =
                GradeRules.shipped()
                        .propose(cream, rest(cream, Answers.NONE.with("expiry", Answer.FAIL)));

        assertThat(proposal.grade()).isEqualTo(Grade.X);
        assertThat(proposal.reasons()).extracting(Reason::code).containsExactly("expired");
    }

    @Test
    void aManualThatTheCatalogueCallsEssentialIsEssential() {
        var kit = BuildChecklist.forProduct(AProduct.of("toys").with("notice*; bricks").made());

        var proposal =
                GradeRules.shipped()
                        .propose(kit, rest(kit, Answers.NONE.with("manual", Answer.MISSING)));

        assertThat(proposal.grade()).isEqualTo(Grade.X);
        assertThat(proposal.reasons())
                .extracting(Reason::code)
                .containsExactly("paper-essential-missing", "manual-missing");
    }

    @Test
    void aReasonNamesThePartInTheCataloguesWords() {
        assertThat(
                        GradeRules.shipped()
                                .propose(CHECKLIST, answers("part:charger missing"))
                                .reasons())
                .containsExactly(new Reason("part-essential-missing", "charger", Grade.X));
    }

    @Test
    void aUnitThatIsNotLookedAtYetIsNotCalledComplete() {
        var proposal = GradeRules.shipped().propose(CHECKLIST, Answers.NONE.with("seal", OK));

        assertThat(proposal.grade()).isEqualTo(Grade.A);
        assertThat(proposal.reasons()).extracting(Reason::code).containsExactly("no-fault-so-far");
    }

    @ParameterizedTest
    @MethodSource("everyFault")
    void everyFaultOfEveryQuestionLowersTheGradeOfASealedUnit(String fault) {
        var sealed = answers("seal ok");
        var words = fault.split(" ");

        var proposal =
                GradeRules.shipped()
                        .propose(
                                CHECKLIST,
                                sealed.with(words[0], Answer.of(words[1]).orElseThrow()));

        assertThat(proposal.grade()).isNotEqualTo(Grade.N);
        assertThat(proposal.reasons().getFirst().cap()).isEqualTo(proposal.grade());
    }

    static Stream<String> everyFault() {
        return CHECKLIST.questions().stream()
                .flatMap(
                        question ->
                                question.cycle().stream()
                                        .filter(Answer::fault)
                                        .map(answer -> question.id() + " " + answer.code()));
    }

    @Property
    void addingAFaultNeverImprovesAGrade(
            @ForAll("someAnswers") Answers answers, @ForAll("oneAnswer") Given more) {
        var before = GradeRules.shipped().propose(CHECKLIST, rest(CHECKLIST, answers)).grade();
        var sound = answers.to(more.question()).filter(Answer::fault).isEmpty();
        if (!sound || !more.answer().fault()) return;

        var after =
                GradeRules.shipped()
                        .propose(
                                CHECKLIST,
                                rest(CHECKLIST, answers.with(more.question(), more.answer())))
                        .grade();

        assertThat(after.orWorse(before)).isEqualTo(after);
    }

    @Property
    void theOrderOfTheAnswersDoesNotMatter(
            @ForAll("someAnswers") Answers answers, @ForAll long seed) {
        var entries = new ArrayList<>(answers.given().entrySet());
        Collections.shuffle(entries, new Random(seed));
        var shuffled = new LinkedHashMap<String, Answer>();
        entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));

        assertThat(GradeRules.shipped().propose(CHECKLIST, new Answers(shuffled)))
                .isEqualTo(GradeRules.shipped().propose(CHECKLIST, answers));
    }

    @Property
    void theDecisiveReasonStandsFirstAndNoneIsWorse(@ForAll("someAnswers") Answers answers) {
        var proposal = GradeRules.shipped().propose(CHECKLIST, answers);

        assertThat(proposal.reasons()).isNotEmpty();
        assertThat(proposal.reasons().getFirst().cap()).isEqualTo(proposal.grade());
        assertThat(proposal.reasons())
                .isSortedAccordingTo((one, other) -> other.cap().compareTo(one.cap()));
    }

    record Given(String question, Answer answer) {}

    @Provide
    Arbitrary<Given> oneAnswer() {
        var all =
                CHECKLIST.questions().stream()
                        .flatMap(
                                question ->
                                        Arrays.stream(Answer.values())
                                                .filter(question::allows)
                                                .map(answer -> new Given(question.id(), answer)))
                        .toList();
        return Arbitraries.of(all);
    }

    @Provide
    Arbitrary<Answers> someAnswers() {
        return oneAnswer().list().ofMaxSize(12).map(GradeRulesTest::of);
    }

    private static Answers of(List<Given> given) {
        var answers = Answers.NONE;
        for (var one : given) answers = answers.with(one.question(), one.answer());
        return answers;
    }

    private static Answers answers(String found) {
        var answers = Answers.NONE.with(Question.SERIAL, OK);
        if (found.equals("nothing")) return rest(CHECKLIST, answers);
        for (var one : found.split(" \\+ ")) {
            var words = one.split(" ");
            answers = answers.with(words[0], Answer.of(words[1]).orElseThrow());
        }
        return rest(CHECKLIST, answers);
    }

    private static Answers rest(Checklist checklist, Answers answers) {
        var serial =
                checklist.question(Question.SERIAL).isPresent()
                                && answers.to(Question.SERIAL).isEmpty()
                        ? answers.with(Question.SERIAL, OK)
                        : answers;
        return switch (RestIsFine.say(checklist, serial)) {
            case RestIsFine.Done done -> done.answers();
            case RestIsFine.Refused refused -> throw new AssertionError("refused: " + refused);
        };
    }
}
