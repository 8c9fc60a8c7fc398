package regrade.grading;

import regrade.checklist.Answer;
import regrade.checklist.Question;

import java.util.List;

/// A question that some checklist asks, for whoever makes a rule about it.
///
/// @param id as answers name it, or one of the kinds of [GradeRule]
/// @param words a supervisor's own; empty for one that the bundles name
/// @param answers that it allows, in the order of the enum
public record AskedQuestion(String id, OwnWords words, List<Answer> answers) {
    public AskedQuestion {
        answers = List.copyOf(answers);
    }

    /// Whether it stands for all questions of a kind.
    public boolean kind() {
        return id.startsWith("*");
    }

    /// Whether it asks for one expected part.
    boolean asksForPart() {
        return id.startsWith("part:");
    }

    static AskedQuestion of(Question question) {
        return new AskedQuestion(
                question.id(),
                OwnWords.NONE,
                java.util.Arrays.stream(Answer.values()).filter(question::allows).toList());
    }
}
