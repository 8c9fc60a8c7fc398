package regrade.grading.ui;

import regrade.grading.AskedQuestion;
import regrade.grading.GradeRule;

import java.util.List;
import java.util.Optional;

/// What is being entered: a rule that is made, or the words of one there is.
///
/// @param of the rule whose words they are; empty for a new one
/// @param questions that a new rule may hang on
record RuleForm(Optional<GradeRule> of, List<AskedQuestion> questions) {
    RuleForm {
        questions = List.copyOf(questions);
    }
}
