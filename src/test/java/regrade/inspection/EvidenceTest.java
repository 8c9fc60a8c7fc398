package regrade.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import regrade.checklist.AForm;
import regrade.checklist.Answer;
import regrade.checklist.QuestionSet;
import regrade.checklist.Scope;
import regrade.inspection.SaveInspection.Result;
import regrade.kernel.Reference;
import regrade.photo.PhotoFact;
import regrade.photo.Picture;
import regrade.photo.Pictures;

import java.util.List;
import java.util.Optional;

/// What a supervisor's questions ask for beside their answer: photos, notes, values, codes.
class EvidenceTest {
    private static final String LPN = "LPNHE919225404";

    private final Workbench bench = new Workbench();
    private Reference unit = UnitStory.reference(0);

    @BeforeEach
    void open() {
        bench.catalog.products.add(Workbench.headset(false));
        bench.returns.add(Workbench.announced(LPN, "X001T4P9QZ"));
        bench.questions.live(
                new QuestionSet(
                        Scope.of(Workbench.CLIENT),
                        List.of(
                                AForm.of("lid,1,damaged,ok,,photo!:damaged"),
                                AForm.of("odour,2,fail,ok,,note!:fail photo:fail"),
                                AForm.of("charge,3,fail,look,,photo:fail,measure:%:80:100"),
                                AForm.of("chip,98,missing,look,,,scan"))));
        unit = bench.opened(LPN).draft().unit();
        bench.check.measured(unit, "charge", 91);
        bench.check.code(unit, "chip", "AZ:1234");
    }

    @Test
    void aUnitIsNotSavedWithoutThePhotoThatAnAnswerRequires() {
        answer("lid", Answer.DAMAGED);

        assertThat(bench.save.restIsFine(unit))
                .isInstanceOfSatisfying(
                        Result.Demanded.class,
                        demanded ->
                                assertThat(demanded.demands())
                                        .extracting(open -> open.question().id())
                                        .containsExactly("lid"));
        assertThat(draft().state()).isEqualTo(UnitState.OPEN);

        photograph(1);

        assertThat(bench.save.restIsFine(unit)).isInstanceOf(Result.Saved.class);
        bench.restart();
        assertThat(draft().photos()).extracting(PhotoFact::question).containsExactly("lid");
    }

    @Test
    void aPhotoThatOnlyHelpsHoldsNothingUp() {
        answer("odour", Answer.FAIL);
        bench.check.note(unit, "odour", "smoke");

        assertThat(bench.save.restIsFine(unit)).isInstanceOf(Result.Saved.class);
    }

    @Test
    void thePhotoGoesToTheAnswerThatCannotDoWithoutItThenToTheOneItHelps() {
        answer("odour", Answer.FAIL);
        answer("lid", Answer.DAMAGED);

        for (int seed = 1; seed <= 3; seed++) photograph(seed);

        assertThat(draft().photos())
                .extracting(PhotoFact::question)
                .containsExactly("lid", "odour", "");
    }

    @Test
    void onePictureMayShowTwoFaults() {
        answer("odour", Answer.FAIL);
        answer("lid", Answer.DAMAGED);

        photograph(1);
        photograph(1);

        assertThat(draft().photos())
                .extracting(PhotoFact::question)
                .containsExactly("lid", "odour");
        assertThat(bench.photograph.photograph(unit, new Picture.OfCamera(Pictures.jpeg(1))))
                .isInstanceOf(PhotographUnit.Result.AlreadyThere.class);
    }

    @Test
    void aNoteIsKeptUntilItIsTakenBack() {
        answer("odour", Answer.FAIL);
        assertThat(bench.save.restIsFine(unit)).isInstanceOf(Result.Demanded.class);

        bench.check.note(unit, "odour", " cold\tsmoke ");
        bench.restart();
        assertThat(draft().answers().remark("odour")).contains("cold smoke");

        bench.check.note(unit, "odour", "");
        assertThat(draft().answers().remark("odour")).isEmpty();
        bench.undo.undo();
        assertThat(draft().answers().remark("odour")).contains("cold smoke");
    }

    @Test
    void whatWasRemarkedGoesWithTheAnswerItWasAbout() {
        answer("odour", Answer.FAIL);
        bench.check.note(unit, "odour", "smoke");

        bench.check.answer(unit, "odour", Optional.empty());
        answer("odour", Answer.FAIL);

        assertThat(draft().answers().remark("odour")).isEmpty();
        assertThat(bench.save.restIsFine(unit)).isInstanceOf(Result.Demanded.class);
    }

    @Test
    void aValueDoesNotStandBehindAnotherAnswer() {
        answer("charge", Answer.FAIL);
        bench.restart();

        assertThat(draft().answers().to("charge")).contains(Answer.FAIL);
        assertThat(draft().answers().remark("charge")).isEmpty();
    }

    @Test
    void aValueOutsideItsLimitsIsAFault() {
        bench.check.measured(unit, "charge", 79);
        bench.restart();

        assertThat(draft().answers().to("charge")).contains(Answer.FAIL);
        assertThat(draft().answers().remark("charge")).contains("79 %");

        bench.check.measured(unit, "charge", 80);
        assertThat(draft().answers().to("charge")).contains(Answer.OK);
    }

    @Test
    void nobodyMeasuresWhatIsNotMeasured() {
        long before = bench.journal.last();

        assertThat(bench.check.measured(unit, "lid", 5)).isEmpty();
        assertThat(bench.check.measured(unit, "charge", Long.MIN_VALUE)).isEmpty();
        assertThat(bench.check.measured(unit, "charge", 1_000_000_000)).isEmpty();
        assertThat(bench.check.note(unit, "charge", "warm")).isEmpty();
        assertThat(bench.check.code(unit, "lid", "X")).isEmpty();
        assertThat(bench.check.code(unit, "chip", "two\nlines")).isEmpty();
        assertThat(bench.journal.last()).isEqualTo(before);
    }

    @Test
    void aScanAnswersTheOpenQuestionThatWantsACode() {
        bench.check.answer(unit, "chip", Optional.empty());

        var opening = bench.open.open("AZ:99XYZ");

        assertThat(opening)
                .isInstanceOfSatisfying(
                        Opening.CodeTaken.class,
                        taken -> {
                            assertThat(taken.question().id()).isEqualTo("chip");
                            assertThat(taken.code()).isEqualTo("AZ:99XYZ");
                        });
        assertThat(draft().answers().to("chip")).contains(Answer.OK);
        assertThat(draft().answers().remark("chip")).contains("AZ:99XYZ");
    }

    @Test
    void theRestIsRefusedWhileACodeIsOpen() {
        bench.check.answer(unit, "chip", Optional.empty());

        assertThat(bench.save.restIsFine(unit))
                .isInstanceOfSatisfying(
                        Result.NeedsALook.class,
                        look ->
                                assertThat(look.questions())
                                        .extracting(question -> question.id())
                                        .containsExactly("chip"));
    }

    @Test
    void aValueThatMakesTheUnitWorseTakesAChosenGradeBack() {
        bench.check.grade(
                unit,
                Optional.of(
                        new regrade.grading.GradeOverride(
                                regrade.grading.Grade.B,
                                regrade.grading.OverrideReason.LOOKS_WORSE)));
        answer("function", Answer.FAIL);

        assertThat(draft().override()).isEmpty();
    }

    private void answer(String question, Answer answer) {
        bench.check.answer(unit, question, Optional.of(answer));
    }

    private void photograph(int seed) {
        assertThat(bench.photograph.photograph(unit, new Picture.OfCamera(Pictures.jpeg(seed))))
                .isInstanceOf(PhotographUnit.Result.Taken.class);
    }

    private Draft draft() {
        return bench.drafts.find(unit).orElseThrow();
    }
}
