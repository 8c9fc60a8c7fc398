package regrade.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import static regrade.checklist.Answer.DAMAGED;
import static regrade.checklist.Answer.FAIL;
import static regrade.checklist.Answer.NOT_APPLICABLE;
import static regrade.checklist.Answer.OK;

import org.junit.jupiter.api.Test;

/// A cream is asked for its cleanliness only if its seal is broken.
class ConditionTest {
    private static final Checklist CREAM = BuildChecklist.forProduct(AProduct.of("beauty").made());
    private static final int SEAL = 2;
    private static final int HYGIENE = 4;

    @Test
    void aQuestionIsNotOpenBeforeItsConditionHolds() {
        assertThat(Answers.NONE.open(CREAM)).extracting(Question::id).doesNotContain("hygiene");
        assertThat(Answers.NONE.with("seal", DAMAGED).open(CREAM))
                .extracting(Question::id)
                .contains("hygiene");
    }

    @Test
    void itsDigitAnswersNothingUntilThenAndTheDigitsBehindItStay() {
        assertThat(AnswerQuestion.press(CREAM, Answers.NONE, HYGIENE)).isEqualTo(Answers.NONE);
        assertThat(AnswerQuestion.press(CREAM, Answers.NONE, HYGIENE + 1).to("expiry"))
                .contains(FAIL);

        var broken =
                AnswerQuestion.press(CREAM, AnswerQuestion.press(CREAM, Answers.NONE, SEAL), SEAL);

        assertThat(broken.to("seal")).contains(DAMAGED);
        assertThat(AnswerQuestion.press(CREAM, broken, HYGIENE).to("hygiene")).contains(FAIL);
    }

    @Test
    void itsAnswerFallsWithTheAnswerItHangsOn() {
        var used = Answers.NONE.with("seal", DAMAGED).with("hygiene", FAIL);

        var sealed = AnswerQuestion.give(CREAM, used, "seal", OK).orElseThrow();

        assertThat(sealed.to("hygiene")).isEmpty();
        assertThat(sealed.to("seal")).contains(OK);
    }

    @Test
    void itCannotBeAnsweredByNameBeforeItIsAsked() {
        assertThat(AnswerQuestion.give(CREAM, Answers.NONE, "hygiene", FAIL)).isEmpty();
    }

    @Test
    void theRestIsFineLeavesItAloneWhereItIsNotAsked() {
        var done = (RestIsFine.Done) RestIsFine.say(CREAM, Answers.NONE);

        assertThat(done.answers().to("seal")).contains(NOT_APPLICABLE);
        assertThat(done.answers().to("hygiene")).isEmpty();
        assertThat(done.answers().open(CREAM)).isEmpty();
    }

    @Test
    void aQuestionThatTheRestRaisesIsAnsweredInTheSameAct() {
        var list =
                InheritQuestionsTest.checklist(
                        "lid,10,missing,ok", "hinge,20,fail,ok,lid:ok", "pin,30,fail,ok,hinge:ok");

        var done = (RestIsFine.Done) RestIsFine.say(list, Answers.NONE);

        assertThat(done.filled()).extracting(Question::id).containsExactly("lid", "hinge", "pin");
    }

    @Test
    void theRestIsRefusedWhereItRaisesAQuestionThatWantsALook() {
        var list =
                InheritQuestionsTest.checklist("lid,10,missing,ok", "hinge,20,ok fail,look,lid:ok");

        assertThat(RestIsFine.say(list, Answers.NONE))
                .isEqualTo(new RestIsFine.Refused(java.util.List.of(list.questions().get(1))));
    }
}
