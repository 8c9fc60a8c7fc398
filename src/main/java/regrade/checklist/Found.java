package regrade.checklist;

import java.util.List;
import java.util.Optional;

/// What one inspected unit tells about one of its questions.
///
/// @param answer the one it had, if it was one that its digit gives; empty where it was as "the
///   rest is fine" says, or not asked of this unit
public record Found(String question, Optional<Answer> answer) {
    /// Every question of the unit's checklist, also those whose condition did not hold: how often a
    /// fault is found is counted by unit, for so it is met.
    public static List<Found> of(Checklist checklist, Answers answers) {
        return checklist.questions().stream()
                .map(question -> new Found(question.id(), found(question, answers)))
                .toList();
    }

    private static Optional<Answer> found(Question question, Answers answers) {
        return answers.to(question.id())
                .filter(answer -> answer != question.rest() && question.cycle().contains(answer));
    }

    /// The same as a category counts it: its products have parts of any name.
    public Found ofCategory() {
        return new Found(ofCategory(question), answer);
    }

    static String ofCategory(String question) {
        return question.startsWith(Question.PART_PREFIX) ? QuestionForm.EACH_PART : question;
    }
}
