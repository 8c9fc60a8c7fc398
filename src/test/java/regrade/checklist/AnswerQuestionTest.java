package regrade.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import static regrade.checklist.Answer.DAMAGED;
import static regrade.checklist.Answer.FAIL;
import static regrade.checklist.Answer.MARKS;
import static regrade.checklist.Answer.MISSING;
import static regrade.checklist.Answer.NOT_APPLICABLE;
import static regrade.checklist.Answer.OK;
import static regrade.checklist.Answer.WORN;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class AnswerQuestionTest {
    private static final Checklist CHECKLIST =
            BuildChecklist.forProduct(
                    AProduct.of("electronics").with("cable; case").withSerial().made());

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        1, MISSING DAMAGED open
        2, MISSING DAMAGED open
        3, MISSING open
        4, OK DAMAGED open
        5, MISSING DAMAGED open
        7, MARKS WORN DAMAGED open
        8, FAIL open
        9, FAIL open
        0, MISSING FAIL open
        """)
    void aDigitGoesThroughItsAnswersAndThenOpensTheQuestionAgain(int digit, String steps) {
        var question = CHECKLIST.at(0, digit).orElseThrow().id();
        var seen = new ArrayList<String>();

        var answers = Answers.NONE;
        for (int i = 0; i < steps.split(" ").length; i++) {
            answers = AnswerQuestion.press(CHECKLIST, answers, digit);
            seen.add(answers.to(question).map(Answer::name).orElse("open"));
        }

        assertThat(String.join(" ", seen)).isEqualTo(steps);
    }

    @Test
    void anAnswerThatTheRestGaveIsCorrectedByOneKey() {
        var answered = Answers.NONE.with("packaging", OK).with("seal", NOT_APPLICABLE);

        var corrected =
                AnswerQuestion.press(CHECKLIST, AnswerQuestion.press(CHECKLIST, answered, 1), 4);

        assertThat(corrected).isEqualTo(Answers.NONE.with("packaging", MISSING).with("seal", OK));
    }

    @Test
    void aDigitWithoutAQuestionChangesNothing() {
        var shirt = BuildChecklist.forProduct(AProduct.of("fashion").made());

        assertThat(AnswerQuestion.press(shirt, Answers.NONE, 9)).isEqualTo(Answers.NONE);
    }

    @Test
    void onASecondPageTheDigitsActOnWhatIsShownThere() {
        var many = BuildChecklist.forProduct(AProduct.of("toys").with("a;b;c;d;e;f;g;h").made());

        var answers = AnswerQuestion.press(many, Answers.NONE, 1, 2);

        assertThat(many.pages()).isEqualTo(2);
        assertThat(answers).isEqualTo(Answers.NONE.with("part:h", MISSING));
    }

    @Test
    void anAnswerMayBeGivenByItsName() {
        assertThat(AnswerQuestion.give(CHECKLIST, Answers.NONE, "cosmetic", WORN))
                .contains(Answers.NONE.with("cosmetic", WORN));
        assertThat(AnswerQuestion.give(CHECKLIST, Answers.NONE, "function", NOT_APPLICABLE))
                .contains(Answers.NONE.with("function", NOT_APPLICABLE));
    }

    @ParameterizedTest
    @CsvSource({"warranty, DAMAGED", "function, MISSING", "manual, WORN", "colour, OK"})
    void anAnswerThatTheQuestionDoesNotAllowIsNotTaken(String question, Answer answer) {
        assertThat(AnswerQuestion.give(CHECKLIST, Answers.NONE, question, answer)).isEmpty();
    }

    @Test
    void theRestIsFineAnswersWhatIsOpenAndSaysWhichThoseWere() {
        var shirt = BuildChecklist.forProduct(AProduct.of("fashion").made());

        var said = RestIsFine.say(shirt, Answers.NONE.with("cosmetic", MARKS));

        var all =
                Answers.NONE
                        .with("cosmetic", MARKS)
                        .with("packaging", OK)
                        .with("seal", NOT_APPLICABLE)
                        .with("tags", OK)
                        .with("hygiene", OK);
        var others = shirt.questions().stream().filter(q -> !q.id().equals("cosmetic")).toList();
        assertThat(said).isEqualTo(new RestIsFine.Done(all, others));
    }

    @Test
    void restIsFineIsRefusedWhileASerialIsOpen() {
        var said = RestIsFine.say(CHECKLIST, Answers.NONE.with("manual", MISSING));

        assertThat(said)
                .isEqualTo(
                        new RestIsFine.Refused(
                                List.of(CHECKLIST.question("serial").orElseThrow())));
    }

    @Test
    void restIsFineIsTakenOnceTheSerialWasScanned() {
        var said = RestIsFine.say(CHECKLIST, Answers.NONE.with("serial", OK));

        assertThat(said)
                .isInstanceOfSatisfying(
                        RestIsFine.Done.class,
                        done -> {
                            assertThat(done.answers().open(CHECKLIST)).isEmpty();
                            assertThat(done.filled()).hasSize(CHECKLIST.questions().size() - 1);
                        });
    }

    @Test
    void restIsFineWithNothingOpenFillsNothing() {
        var shoes = BuildChecklist.forProduct(AProduct.of("shoes").made());
        var all = ((RestIsFine.Done) RestIsFine.say(shoes, Answers.NONE)).answers();

        assertThat(RestIsFine.say(shoes, all)).isEqualTo(new RestIsFine.Done(all, List.of()));
    }

    @Property
    void restIsFineNeverChangesAnAnswerThatWasGiven(
            @ForAll List<@IntRange(max = 9) Integer> digits) {
        var answers = Answers.NONE.with("serial", OK);
        for (int digit : digits) answers = AnswerQuestion.press(CHECKLIST, answers, digit);
        var given = answers.with("serial", FAIL);

        var done = (RestIsFine.Done) RestIsFine.say(CHECKLIST, given);

        assertThat(done.answers().given()).containsAllEntriesOf(given.given());
    }

    @Property
    void everyAnswerADigitGivesIsAllowed(@ForAll List<@IntRange(max = 9) Integer> digits) {
        var answers = Answers.NONE;
        for (int digit : digits) answers = AnswerQuestion.press(CHECKLIST, answers, digit);

        for (var question : CHECKLIST.questions())
            assertThat(answers.to(question.id()).map(question::allows))
                    .isIn(Optional.empty(), Optional.of(true));
    }

    @Test
    void pressingAKeyAsOftenAsItHasAnswersAndOnceMoreComesBackToOpen() {
        var damaged = AnswerQuestion.press(CHECKLIST, Answers.NONE.with("packaging", DAMAGED), 1);

        assertThat(damaged).isEqualTo(Answers.NONE);
    }
}
