package regrade.grading;

import regrade.grading.GradingFact.GradeRulesPublished;
import regrade.journal.Journal;
import regrade.kernel.Problem;
import regrade.settings.Settings;

import java.util.List;

/// Puts a set of rules into force, from the next grade on. Past grades stay as they are.
public final class PublishGradeRules {
    private final Journal journal;
    private final RuleSets sets;
    private final AskedQuestions questions;
    private final Settings settings;

    public PublishGradeRules(
            Journal journal, RuleSets sets, AskedQuestions questions, Settings settings) {
        this.journal = journal;
        this.sets = sets;
        this.questions = questions;
        this.settings = settings;
    }

    /// What came of it.
    public sealed interface Result {
        /// In force, as this version.
        record Published(GradeRuleSet set) implements Result {}

        /// These rules are in force already; nothing was written.
        record Unchanged(GradeRuleSet set) implements Result {}

        /// Nothing was written: the set contradicts itself.
        record Refused(List<RuleFinding> findings) implements Result {
            public Refused {
                findings = List.copyOf(findings);
            }
        }
    }

    /// @param draft its version does not matter
    /// @throws Problem if it could not be saved; then the rules are as before
    public Result publish(GradeRuleSet draft) {
        journal.level();
        var current = sets.current();
        if (draft.saysTheSameAs(current)) return new Result.Unchanged(current);
        var findings =
                CheckGradeRules.check(draft, questions.all()).stream()
                        .filter(RuleFinding::refuses)
                        .toList();
        if (!findings.isEmpty()) return new Result.Refused(findings);
        var set = draft.as(sets.all().getFirst().set().version() + 1);
        try {
            journal.append(settings.current().inspector(), List.of(new GradeRulesPublished(set)));
        } catch (Problem e) {
            sets.lookAgain();
            throw e;
        }
        return new Result.Published(sets.current());
    }
}
