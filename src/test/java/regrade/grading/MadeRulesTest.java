package regrade.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static regrade.checklist.Answer.DAMAGED;
import static regrade.checklist.Answer.MISSING;
import static regrade.checklist.Answer.OK;
import static regrade.checklist.Answer.WORN;

import org.junit.jupiter.api.Test;

import regrade.checklist.Answer;
import regrade.checklist.Answers;
import regrade.checklist.Checklist;
import regrade.checklist.Question;
import regrade.platform.i18n.Words;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/// Rules that a supervisor makes, and their reasons.
class MadeRulesTest {
    private static final Words ENGLISH = new Words(Locale.ENGLISH, ZoneId.of("UTC"));
    private static final Words FRENCH = new Words(Locale.FRENCH, ZoneId.of("UTC"));
    private static final GradeRuleSet SHIPPED = GradeRuleSet.shipped();
    private static final Checklist CHECKLIST =
            new Checklist(
                    "general",
                    1,
                    List.of(
                            question("seal", "", DAMAGED),
                            question("antenna", "", WORN),
                            question("packaging", "", MISSING, DAMAGED),
                            question("part:bag", "bag", MISSING)));

    private static Question question(String id, String part, Answer... cycle) {
        return new Question(id, part, false, List.of(cycle), OK, false);
    }

    private static Answers fine() {
        var answers = Answers.NONE;
        for (var question : CHECKLIST.questions()) answers = answers.with(question.id(), OK);
        return answers;
    }

    private static Proposal graded(GradeRuleSet set, Answers answers) {
        return GradeRules.by(set).propose(CHECKLIST, answers);
    }

    private static GradeRule battery(OwnWords words) {
        return new GradeRule("own-antenna", "antenna", WORN, Grade.C, words, true);
    }

    @Test
    void aQuestionThatNoShippedChecklistHasCanLowerTheGrade() {
        var proposal = graded(SHIPPED.with(battery(OwnWords.NONE)), fine().with("antenna", WORN));

        assertThat(proposal.grade()).isEqualTo(Grade.C);
        assertThat(proposal.reasons().getFirst().rule()).isEqualTo("own-antenna");
        assertThat(RuleWords.reason(proposal.reasons().getFirst(), ENGLISH))
                .isEqualTo("antenna: " + ENGLISH.named("answer.", "worn"));
    }

    @Test
    void aUnitThatWasReturnedBeforeIsNotNewUnlessThatIsSwitchedOff() {
        var rules = GradeRules.by(SHIPPED);
        assertThat(rules.propose(CHECKLIST, fine()).grade()).isEqualTo(Grade.N);

        var proposal = rules.propose(CHECKLIST, fine(), true);

        assertThat(proposal.grade()).isEqualTo(Grade.A);
        assertThat(proposal.reasons().getFirst().rule()).isEqualTo("new-not-returned");
        assertThat(RuleWords.reason(proposal.reasons().getFirst(), ENGLISH))
                .contains("returned before");
        var off = GradeRules.by(SHIPPED.switching("new-not-returned", false));
        assertThat(off.propose(CHECKLIST, fine(), true).grade()).isEqualTo(Grade.N);
    }

    @Test
    void rulesOfBeforeTheConditionMeanWhatTheyMeant() {
        var old = SHIPPED.without("new-not-returned").as(2);

        var now = old.complete();

        assertThat(GradeRules.by(now).propose(CHECKLIST, fine(), true).grade()).isEqualTo(Grade.N);
        assertThat(now.condition("new-not-returned"))
                .hasValueSatisfying(condition -> assertThat(condition.on()).isFalse());
        assertThat(now.complete()).isEqualTo(now);
    }

    @Test
    void aReasonIsSaidInTheRulesOwnWords() {
        var words = OwnWords.of("batterie fatiguée", "tired battery");
        var proposal = graded(SHIPPED.with(battery(words)), fine().with("antenna", WORN));
        var reason = proposal.reasons().getFirst();

        assertThat(RuleWords.reason(reason, ENGLISH)).isEqualTo("tired battery");
        assertThat(RuleWords.reason(reason, FRENCH)).isEqualTo("batterie fatiguée");
    }

    @Test
    void wordsInOneLanguageServeForTheOthers() {
        var words = OwnWords.of("batterie fatiguée", "");
        var reason =
                graded(SHIPPED.with(battery(words)), fine().with("antenna", WORN))
                        .reasons()
                        .getFirst();

        assertThat(RuleWords.reason(reason, ENGLISH)).isEqualTo("batterie fatiguée");
    }

    @Test
    void aShippedRuleWithWordsOfItsOwnNamesThePart() {
        var set =
                SHIPPED.changing(
                        "part-missing", rule -> rule.called(OwnWords.of("à racheter", "rebuy")));
        var reason = graded(set, fine().with("part:bag", MISSING)).reasons().getFirst();

        assertThat(RuleWords.reason(reason, ENGLISH)).isEqualTo("rebuy: bag");
    }

    @Test
    void wordsFromOutsideStayWords() {
        var wicked = "{0} {1,number,#'} %s ${env} <b>'; drop";
        var reason =
                graded(
                                SHIPPED.with(battery(OwnWords.of(wicked, wicked))),
                                fine().with("antenna", WORN))
                        .reasons()
                        .getFirst();

        assertThat(RuleWords.reason(reason, ENGLISH)).isEqualTo(wicked);
        assertThatThrownBy(() -> OwnWords.of("a\nb", "")).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> OwnWords.of("a\u001b[2J", ""))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> OwnWords.of("x".repeat(OwnWords.LONGEST + 1), ""))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void aRuleOnOnePartCountsBesideThoseOnAllParts() {
        var set =
                SHIPPED.with(
                        new GradeRule(
                                "own-bag", "part:bag", MISSING, Grade.D, OwnWords.NONE, true));
        var proposal = graded(set, fine().with("part:bag", MISSING));

        assertThat(proposal.reasons())
                .extracting(Reason::rule)
                .containsExactly("own-bag", "part-missing");
    }

    @Test
    void theGateStandsWhateverTheRulesLeave() {
        var loose = SHIPPED.changing("packaging-damaged", rule -> rule.switched(false));
        var proposal = graded(loose, fine().with("packaging", DAMAGED));

        assertThat(proposal.grade()).isEqualTo(Grade.A);
        assertThat(proposal.reasons()).extracting(Reason::rule).containsExactly("new-packaging");
        assertThat(RuleWords.reason(proposal.reasons().getFirst(), ENGLISH))
                .isEqualTo("Original packaging: damaged");
    }

    @Test
    void aRuleThatLeavesNewDoesNotOpenTheGate() {
        var set = SHIPPED.changing("seal-broken", rule -> rule.leaving(Grade.N));

        assertThat(graded(set, fine().with("seal", DAMAGED)).grade()).isEqualTo(Grade.A);
        assertThat(graded(set, fine()).grade()).isEqualTo(Grade.N);
    }

    @Test
    void aConditionThatIsNeededMustHaveBeenAsked() {
        var set =
                SHIPPED.with(new NewCondition("new-returned", "returned", List.of(OK), true, true));
        var reason = graded(set, fine()).reasons().getFirst();

        assertThat(graded(set, fine()).grade()).isEqualTo(Grade.A);
        assertThat(RuleWords.reason(reason, ENGLISH)).isEqualTo("returned: not asked");
    }

    @Test
    void aConditionIsNoFault() {
        assertThatThrownBy(() -> new NewCondition("x", "seal", List.of(DAMAGED), true, true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NewCondition("x", "seal", List.of(), true, true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rulesOnlyCountOncePublished() {
        var inForce = new GradeRuleSet[] {SHIPPED};
        var rules = new GradeRules(() -> inForce[0]);
        // a fault that no rule speaks of yet says only that the unit is not new
        var before = rules.propose(CHECKLIST, fine().with("antenna", WORN));
        assertThat(before.grade()).isEqualTo(Grade.A);
        assertThat(RuleWords.reason(before.reasons().getFirst(), ENGLISH))
                .isEqualTo("antenna: " + ENGLISH.named("answer.", "worn"));

        inForce[0] = SHIPPED.with(battery(OwnWords.NONE)).as(2);

        var after = rules.propose(CHECKLIST, fine().with("antenna", WORN));
        assertThat(after.grade()).isEqualTo(Grade.C);
        assertThat(after.rules()).isEqualTo(2);
    }

    @Test
    void aFaultWhoseRuleIsSwitchedOffWasWeighedAndIsHarmless() {
        var off = SHIPPED.changing("warranty-missing", rule -> rule.switched(false));

        assertThat(graded(off, fine().with("warranty", MISSING)).grade()).isEqualTo(Grade.N);
    }
}
