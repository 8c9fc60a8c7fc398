package regrade.grading.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.checklist.Answer;
import regrade.checklist.QuestionSets;
import regrade.grading.Grade;
import regrade.grading.GradeRule;
import regrade.grading.GradeRuleSet;
import regrade.grading.GradingFact;
import regrade.grading.GradingFact.GradeRulesPublished;
import regrade.grading.ListedQuestions;
import regrade.grading.OwnWords;
import regrade.grading.PublishGradeRules;
import regrade.grading.PublishGradeRules.Result;
import regrade.grading.PublishedRules;
import regrade.grading.RuleFinding;
import regrade.journal.FactKinds;
import regrade.journal.InMemoryJournal;
import regrade.journal.JournalBed;
import regrade.journal.ProjectionBed;
import regrade.kernel.BenchId;
import regrade.kernel.Inspector;
import regrade.settings.BenchSettings;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

class JdbiGradeRulesTest {
    private static final GradeRuleSet SHIPPED = GradeRuleSet.shipped();
    private static final String WICKED = "'; drop table grade_rules; -- {0} \uD83D\uDE00 :name ?";

    private final Jdbi jdbi = ProjectionBed.database();
    private final JdbiGradeRules sets = ProjectionBed.make(jdbi, new JdbiGradeRules(jdbi));
    private final InMemoryJournal journal =
            new InMemoryJournal(new BenchId("03K"), Clock.systemUTC(), sets);
    private final PublishGradeRules publish =
            new PublishGradeRules(
                    journal,
                    sets,
                    new ListedQuestions(QuestionSets.shipped()),
                    () -> BenchSettings.DEFAULTS);

    @Test
    void anOldVersionHasTheConditionThatItDidNotKnowSwitchedOff() {
        var old = SHIPPED.without("new-not-returned").as(2);
        journal.append(new Inspector("Ines"), List.of(new GradeRulesPublished(old)));

        assertThat(sets.current()).isEqualTo(old.complete());
        assertThat(new JdbiGradeRules(jdbi).current()).isEqualTo(old.complete());
        assertThat(sets.all().getFirst().set()).isEqualTo(old.complete());
        var on = sets.current().switching("new-not-returned", true);
        assertThat(publish.publish(on)).isInstanceOf(Result.Published.class);
        assertThat(sets.current().condition("new-not-returned").orElseThrow().on()).isTrue();
    }

    private static GradeRuleSet stricter() {
        return SHIPPED.changing("manual-missing", rule -> rule.leaving(Grade.C))
                .with(
                        new GradeRule(
                                "own-1",
                                "function",
                                Answer.NOT_APPLICABLE,
                                Grade.C,
                                OwnWords.of(WICKED, WICKED),
                                true));
    }

    @Test
    void untilSomebodyPublishesTheShippedRulesAreInForce() {
        assertThat(sets.current()).isEqualTo(SHIPPED);
        assertThat(sets.all()).containsExactly(PublishedRules.shipped());
    }

    @Test
    void whatIsPublishedIsInForceAsTheNextVersion() {
        var result = publish.publish(stricter());

        assertThat(result).isEqualTo(new Result.Published(stricter().as(2)));
        assertThat(sets.current()).isEqualTo(stricter().as(2));
        assertThat(sets.current()).isSameAs(sets.current());
        assertThat(new JdbiGradeRules(jdbi).current()).isEqualTo(stricter().as(2));
    }

    @Test
    void everyVersionIsKeptWithWhoAndWhen() {
        publish.publish(stricter());
        publish.publish(SHIPPED);

        assertThat(sets.all())
                .extracting(published -> published.set().version())
                .containsExactly(3, 2, 1);
        assertThat(sets.all().get(1).set()).isEqualTo(stricter().as(2));
        assertThat(sets.all().get(1).who()).contains(BenchSettings.DEFAULTS.inspector());
        assertThat(sets.all().get(1).at()).isPresent();
    }

    @Test
    void theSameRulesAreNotPublishedAgain() {
        assertThat(publish.publish(SHIPPED.as(9))).isEqualTo(new Result.Unchanged(SHIPPED));
        assertThat(journal.last()).isZero();
    }

    @Test
    void whatContradictsItselfIsRefused() {
        var draft =
                SHIPPED.with(
                        new GradeRule(
                                "own-1", "manual", Answer.MISSING, Grade.C, OwnWords.NONE, true));

        assertThat(publish.publish(draft))
                .isEqualTo(
                        new Result.Refused(
                                List.of(
                                        new RuleFinding(
                                                RuleFinding.Kind.TWO_CAPS,
                                                List.of("manual-missing", "own-1")))));
        assertThat(journal.last()).isZero();
        assertThat(sets.current()).isEqualTo(SHIPPED);
    }

    @Test
    void applyingOldSetsAnewLeavesTheNewestInForce() {
        publish.publish(stricter());
        publish.publish(SHIPPED);
        var again = new ArrayList<regrade.journal.Entry>();
        journal.read(1, 1, again::add);

        sets.apply(again.getFirst().header(), 0, again.getFirst().facts().getFirst());

        assertThat(sets.current()).isEqualTo(SHIPPED.as(3));
    }

    @Test
    void aSetThatIsTooLargeCannotBeMade() {
        var rules = new ArrayList<>(SHIPPED.rules());
        for (int i = 0; i <= GradeRuleSet.MOST_RULES; i++)
            rules.add(
                    new GradeRule("own-" + i, "q" + i, Answer.FAIL, Grade.C, OwnWords.NONE, true));

        assertThatThrownBy(() -> new GradeRuleSet(2, rules, SHIPPED.gate()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRestartFindsTheSameSetInTheJournalAndInTheTables(@TempDir Path folder) {
        var kinds = new FactKinds(GradingFact.KINDS);
        try (var bed = open(folder, kinds)) {
            bed.journal()
                    .append(
                            new Inspector("Ines"),
                            List.of(new GradeRulesPublished(stricter().as(2))));
        }

        try (var bed = open(folder, kinds)) {
            assertThat(new JdbiGradeRules(bed.jdbi()).current()).isEqualTo(stricter().as(2));
            var read = new ArrayList<regrade.journal.Entry>();
            bed.journal().read(1, 1, read::add);
            assertThat(read.getFirst().facts())
                    .isEqualTo(List.of(new GradeRulesPublished(stricter().as(2))));
        }
    }

    private static JournalBed open(Path folder, FactKinds kinds) {
        return JournalBed.open(
                folder, kinds, jdbi -> List.of(new JdbiGradeRules(jdbi)), Clock.systemUTC());
    }
}
