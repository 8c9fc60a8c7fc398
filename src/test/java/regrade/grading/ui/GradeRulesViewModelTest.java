package regrade.grading.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.checklist.Answer;
import regrade.grading.AskedQuestion;
import regrade.grading.Grade;
import regrade.grading.GradeRule;
import regrade.grading.GradeRuleSet;
import regrade.grading.RuleFinding;
import regrade.grading.RuleTrial;

import java.util.List;
import java.util.Locale;

class GradeRulesViewModelTest {
    private final RulesBed bed = new RulesBed(Locale.ENGLISH);
    private final GradeRulesViewModel model = bed.model;

    {
        model.look();
    }

    private RulesPage page() {
        return model.pageProperty().get();
    }

    private GradeRule rule(String id) {
        return page().draft().rule(id).orElseThrow();
    }

    private AskedQuestion question(String id) {
        return page().asked().stream().filter(q -> q.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void rulesStandUnderTheGradeTheyLeaveTheStrictestFirst() {
        var rows = page().rows();

        assertThat(rows.getFirst().id()).isEqualTo("function-fail");
        assertThat(rows.stream().filter(RuleRow::first).map(RuleRow::id))
                .containsExactly(
                        "function-fail",
                        "cosmetic-damaged",
                        "cosmetic-worn",
                        "packaging-missing",
                        "warranty-missing",
                        "new-seal");
        assertThat(rows).noneMatch(RuleRow::changed);
    }

    @Test
    void aGradesLetterIsTheBestThatTheChosenRuleLeaves() {
        model.choose("manual-missing");

        model.leave(Grade.C);

        assertThat(rule("manual-missing").cap()).isEqualTo(Grade.C);
        assertThat(page().changed()).isTrue();
        assertThat(page().rows().stream().filter(RuleRow::changed).map(RuleRow::id))
                .containsExactly("manual-missing");
        assertThat(bed.sets.current()).isEqualTo(GradeRuleSet.shipped());
    }

    @Test
    void aConditionOfTheGateIsSwitchedLikeARule() {
        model.choose("new-data");
        model.switchOver();
        model.choose("warranty-missing");
        model.switchOver();

        assertThat(page().draft().condition("new-data").orElseThrow().on()).isFalse();
        assertThat(rule("warranty-missing").on()).isFalse();
    }

    @Test
    void aContradictionIsNamedAtOnceAndKeepsTheDraftFromBeingPublished() {
        model.choose("cosmetic-worn");
        model.leave(Grade.A);

        assertThat(page().findings())
                .extracting(RuleFinding::kind)
                .contains(RuleFinding.Kind.WORSE_LEAVES_BETTER);
        model.publish();
        assertThat(bed.feedback.keys()).containsExactly("grade.rules.contradicts");
        assertThat(bed.journal.last()).isZero();
    }

    @Test
    void whatWouldChangeIsShownBeforeItIsPublished() {
        model.choose("manual-missing");
        model.leave(Grade.C);

        model.publish();
        assertThat(bed.journal.last()).isZero();
        assertThat(model.tryingProperty().get()).isEqualTo(new Trying.Done(RulesBed.TRIAL));
        assertThat(bed.feedback.keys()).containsExactly("grade.rules.look-first");

        model.publish();
        assertThat(bed.sets.current().version()).isEqualTo(2);
        assertThat(bed.sets.current().rule("manual-missing").orElseThrow().cap())
                .isEqualTo(Grade.C);
        assertThat(page().changed()).isFalse();
        assertThat(page().inForce().version()).isEqualTo(2);
        assertThat(page().versions()).hasSize(2);
    }

    @Test
    void aChangeAfterTheTrialMustBeTriedAnew() {
        model.choose("manual-missing");
        model.leave(Grade.C);
        model.tryIt();
        model.leave(Grade.D);

        assertThat(model.tryingProperty().get()).isEqualTo(new Trying.NotYet());
        model.publish();

        assertThat(bed.journal.last()).isZero();
        assertThat(bed.tried).hasSize(2);
    }

    @Test
    void aTrialThatWasStoppedDoesNotCount() {
        bed.trial = new RuleTrial(5, 0, List.of(), List.of(), 0, List.of(), false);
        model.choose("manual-missing");
        model.leave(Grade.C);

        model.publish();
        model.publish();

        assertThat(bed.journal.last()).isZero();
        assertThat(bed.feedback.keys())
                .containsExactly("grade.rules.stopped", "grade.rules.stopped");
    }

    @Test
    void nothingIsPublishedTwice() {
        model.publish();

        assertThat(bed.feedback.keys()).containsExactly("grade.rules.unchanged");
    }

    @Test
    void changesAreUndoneOneByOne() {
        model.choose("manual-missing");
        model.leave(Grade.C);
        model.leave(Grade.D);

        model.undo();
        assertThat(rule("manual-missing").cap()).isEqualTo(Grade.C);
        model.undo();
        assertThat(page().changed()).isFalse();
        model.undo();
        assertThat(bed.feedback.keys()).containsExactly("grade.rules.nothing-to-undo");
    }

    @Test
    void aNewRuleIsAddedAndChosen() {
        model.add();
        var taken =
                model.added(question("function"), Answer.NOT_APPLICABLE, Grade.C, "non testé", "");

        assertThat(taken).isTrue();
        assertThat(model.formProperty().get()).isEmpty();
        assertThat(model.chosenProperty().get()).isEqualTo("own-function-n-a");
        assertThat(rule("own-function-n-a").words().in("en")).contains("non testé");
        assertThat(page().findings()).isEmpty();
    }

    @Test
    void aFindingThatHasItsRuleIsChosenInstead() {
        model.added(question("manual"), Answer.MISSING, Grade.D, "", "");

        assertThat(model.chosenProperty().get()).isEqualTo("manual-missing");
        assertThat(page().changed()).isFalse();
        assertThat(bed.feedback.keys()).containsExactly("grade.rules.there-already");
    }

    @Test
    void aConditionForNewIsAddedAndTakenAway() {
        model.add();
        model.conditionAdded(question("function"), Answer.OK);

        assertThat(model.chosenProperty().get()).isEqualTo("own-new-function");
        assertThat(page().draft().gate().getLast().question()).isEqualTo("function");
        assertThat(page().findings()).isEmpty();
        model.conditionAdded(question("function"), Answer.OK);
        assertThat(bed.feedback.keys()).containsExactly("grade.rules.there-already");

        model.remove();
        assertThat(page().changed()).isFalse();
    }

    @Test
    void wordsThatAreNoneAreRefused() {
        model.choose("manual-missing");
        model.reword();

        assertThat(model.reworded("x".repeat(500), "")).isFalse();
        assertThat(model.formProperty().get()).isPresent();
        assertThat(model.reworded("", "line\nbreak")).isFalse();
        assertThat(model.reworded("notice à imprimer", "print a manual")).isTrue();
        assertThat(rule("manual-missing").words().in("fr")).contains("notice à imprimer");
    }

    @Test
    void onlyRulesOfOnesOwnAreTakenAway() {
        model.choose("manual-missing");
        model.remove();
        assertThat(bed.feedback.keys()).containsExactly("grade.rules.not-removed");

        model.added(question("function"), Answer.NOT_APPLICABLE, Grade.C, "", "");
        model.remove();
        assertThat(page().changed()).isFalse();
    }

    @Test
    void anOldVersionIsTakenUpAsADraft() {
        model.choose("manual-missing");
        model.leave(Grade.C);
        model.publish();
        model.publish();

        model.takeUp(page().versions().getLast().set());

        assertThat(rule("manual-missing").cap()).isEqualTo(Grade.B);
        assertThat(page().changed()).isTrue();
        model.publish();
        model.publish();
        assertThat(bed.sets.current().saysTheSameAs(GradeRuleSet.shipped())).isTrue();
        assertThat(bed.sets.current().version()).isEqualTo(3);
    }

    @Test
    void theShippedRulesComeBackAsADraft() {
        model.choose("manual-missing");
        model.leave(Grade.D);
        model.restoreShipped();

        assertThat(page().changed()).isFalse();
    }

    @Test
    void lookingAgainKeepsTheDraft() {
        model.choose("manual-missing");
        model.leave(Grade.C);

        model.look();

        assertThat(rule("manual-missing").cap()).isEqualTo(Grade.C);
    }
}
