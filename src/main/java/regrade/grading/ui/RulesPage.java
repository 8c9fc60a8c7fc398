package regrade.grading.ui;

import regrade.grading.AskedQuestion;
import regrade.grading.CheckGradeRules;
import regrade.grading.GradeRuleSet;
import regrade.grading.PublishedRules;
import regrade.grading.RuleFinding;

import java.util.List;

/// All that is shown of the rules at one moment.
///
/// @param draft the rules as they are changed; the ones in force while nothing is
record RulesPage(
        GradeRuleSet inForce,
        GradeRuleSet draft,
        List<AskedQuestion> asked,
        List<RuleFinding> findings,
        List<PublishedRules> versions) {
    static final RulesPage NOTHING =
            new RulesPage(
                    GradeRuleSet.shipped(),
                    GradeRuleSet.shipped(),
                    List.of(),
                    List.of(),
                    List.of());

    boolean changed() {
        return !draft.saysTheSameAs(inForce);
    }

    List<RuleRow> rows() {
        return RuleRow.of(draft, inForce);
    }

    RulesPage with(GradeRuleSet other) {
        return new RulesPage(inForce, other, asked, CheckGradeRules.check(other, asked), versions);
    }
}
