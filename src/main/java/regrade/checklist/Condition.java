package regrade.checklist;

import java.util.Set;

/// When a question is asked at all: another was answered in one of these ways, as in "if the seal
/// is broken".
public record Condition(String question, Set<Answer> answers) {
    /// @throws IllegalArgumentException without an answer
    public Condition {
        answers = Set.copyOf(answers);
        if (answers.isEmpty()) throw new IllegalArgumentException("a condition without an answer");
    }

    boolean holds(Answers given) {
        return given.to(question).filter(answers::contains).isPresent();
    }
}
