package regrade.grading;

import regrade.journal.Fact;
import regrade.journal.FactKind;
import regrade.journal.UndoesAct;

import java.util.List;

/// What was decided about grading.
public sealed interface GradingFact extends Fact {
    /// How they are written.
    List<FactKind<?>> KINDS =
            List.of(
                    FactKind.of("grade-rules-published", GradeRulesPublished.class),
                    FactKind.of("grade-rules-withdrawn", GradeRulesWithdrawn.class));

    /// Other rules are in force from this act on; the whole set, so that past grades can always be
    /// explained.
    record GradeRulesPublished(GradeRuleSet set) implements GradingFact {}

    /// A counter-entry: these rules were not published after all. Those before are in force again;
    /// the number is not given a second time.
    ///
    /// @param entry the number of the undone entry
    record GradeRulesWithdrawn(long entry, int version) implements GradingFact, UndoesAct {}
}
