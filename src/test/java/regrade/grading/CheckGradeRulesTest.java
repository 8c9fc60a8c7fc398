package regrade.grading;

import static org.assertj.core.api.Assertions.assertThat;

import static regrade.checklist.Answer.*;
import static regrade.grading.Grade.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import regrade.checklist.Answer;
import regrade.checklist.QuestionSets;
import regrade.kernel.Speaker;
import regrade.platform.i18n.Words;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

class CheckGradeRulesTest {
    private static final GradeRuleSet SHIPPED = GradeRuleSet.shipped();
    private static final List<AskedQuestion> ASKED =
            new ListedQuestions(QuestionSets.shipped()).all();

    private static GradeRule rule(String id, String question, Answer answer, Grade cap) {
        return new GradeRule(id, question, answer, cap, OwnWords.NONE, true);
    }

    private static NewCondition wants(String id, String question, Answer answer) {
        return new NewCondition(id, question, List.of(answer), true, true);
    }

    private static List<String> found(GradeRuleSet set) {
        return CheckGradeRules.check(set, ASKED).stream()
                .map(finding -> finding.kind().code() + finding.about())
                .toList();
    }

    private static GradeRuleSet leaving(String id, Grade cap) {
        return SHIPPED.changing(id, rule -> rule.leaving(cap));
    }

    private static GradeRuleSet off(String id) {
        return SHIPPED.changing(id, rule -> rule.switched(false));
    }

    @Test
    void theShippedRulesContradictNothing() {
        assertThat(found(SHIPPED)).isEmpty();
    }

    @Test
    void theSameFindingWithTwoGradesIsNamed() {
        assertThat(found(SHIPPED.with(rule("own-1", "manual", MISSING, C))))
                .containsExactly("two-caps[manual-missing, own-1]");
        assertThat(found(SHIPPED.with(rule("own-1", "manual", MISSING, B))))
                .containsExactly("twice[manual-missing, own-1]");
    }

    @Test
    void aRuleThatIsSwitchedOffContradictsNothing() {
        var set = off("manual-missing").with(rule("own-1", "manual", MISSING, C));

        assertThat(found(set)).isEmpty();
    }

    @Test
    void aRuleBehindStricterOnesIsNamed() {
        assertThat(found(SHIPPED.with(rule("own-bag", "part:bag", MISSING, A))))
                .contains("never-decisive[own-bag, part-missing, part-essential-missing]");
    }

    @Test
    void aRuleOnOnePartThatIsStricterStands() {
        assertThat(found(SHIPPED.with(rule("own-bag", "part:bag", MISSING, D)))).isEmpty();
    }

    @Test
    void aWorseAnswerThatLeavesABetterGradeIsNamed() {
        assertThat(found(leaving("cosmetic-marks", D)))
                .contains("worse-leaves-better[cosmetic-marks, cosmetic-worn]");
    }

    @Test
    void aWorseAnswerWithoutARuleIsNamed() {
        assertThat(found(off("cosmetic-worn"))).containsExactly("worse-is-free[cosmetic-marks]");
    }

    @Test
    void anEssentialPartThatCountsLessIsNamed() {
        assertThat(
                        found(
                                leaving("part-missing", X)
                                        .changing("part-essential-missing", r -> r.leaving(D))))
                .contains("essential-milder[part-essential-missing, part-missing]");
        assertThat(found(off("part-essential-missing")))
                .contains("essential-is-free[part-missing]");
    }

    @Test
    void anAnswerThatTheQuestionDoesNotHaveIsNamed() {
        assertThat(found(SHIPPED.with(rule("own-1", "function", MISSING, C))))
                .containsExactly("unknown-answer[own-1]");
    }

    @Test
    void aQuestionThatNobodyAsksIsNamedButNotRefused() {
        var findings =
                CheckGradeRules.check(SHIPPED.with(rule("own-1", "antenna", WORN, C)), ASKED);

        assertThat(findings).extracting(RuleFinding::refuses).containsExactly(false);
        assertThat(findings.getFirst().kind()).isEqualTo(RuleFinding.Kind.UNKNOWN_QUESTION);
    }

    @Test
    void anObjectionToWhatIsNoFaultIsNamed() {
        assertThat(found(SHIPPED.with(rule("own-1", "function", OK, B))))
                .containsExactly("objects-to-sound[own-1]");
    }

    @Test
    void aRuleThatLeavesNewChangesNothing() {
        assertThat(found(leaving("warranty-missing", N)))
                .containsExactly("no-effect[warranty-missing]");
    }

    @Test
    void aGateThatNoUnitPassesIsNamed() {
        assertThat(found(SHIPPED.with(wants("new-x", "radiation", OK))))
                .containsExactly("gate-unasked[new-x]");
        assertThat(found(SHIPPED.with(wants("new-x", "seal", NOT_APPLICABLE))))
                .containsExactly("gate-against-gate[new-seal, new-x]");
        assertThat(found(SHIPPED.with(rule("own-1", "seal", OK, A))))
                .contains("gate-against-rule[new-seal, own-1]");
    }

    @Test
    void aGateThatWantsNothingOfEveryUnitIsNamed() {
        assertThat(found(SHIPPED.switching("new-seal", false))).containsExactly("gate-open[]");
    }

    @Test
    void anAnswerThatTheGateCannotGetIsNamed() {
        var asked = List.of(new AskedQuestion("seal", OwnWords.NONE, List.of(OK, DAMAGED)));
        var set = new GradeRuleSet(1, List.of(), List.of(wants("new-x", "seal", NOT_APPLICABLE)));

        assertThat(CheckGradeRules.check(set, asked))
                .containsExactly(RuleFinding.of(RuleFinding.Kind.GATE_UNANSWERABLE, "new-x"));
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingIsASentenceThatNamesItsRules(RuleFinding.Kind kind) {
        for (var language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            Speaker words = new Words(language, ZoneId.of("UTC"));
            var finding = RuleFinding.of(kind, "manual-missing", "new-seal");

            var sentence = new RuleWords(words, ASKED).finding(finding, SHIPPED);

            assertThat(sentence).endsWith(".").doesNotContain("{", "grade.");
            if (kind != RuleFinding.Kind.GATE_OPEN)
                assertThat(sentence)
                        .containsAnyOf(
                                words.text("grade.reason.manual-missing"),
                                words.text("question.seal"));
        }
    }
}
