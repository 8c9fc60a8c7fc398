package regrade.grading;

import regrade.journal.Fact;
import regrade.journal.FactKind;

import java.util.List;

/// What was decided about grading.
public sealed interface GradingFact extends Fact {
    /// How they are written.
    List<FactKind<?>> KINDS =
            List.of(FactKind.of("grade-rules-published", GradeRulesPublished.class));

    /// Other rules are in force from this act on; the whole set, so that past grades can always be
    /// explained.
    record GradeRulesPublished(GradeRuleSet set) implements GradingFact {}
}
