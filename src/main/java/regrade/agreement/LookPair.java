package regrade.agreement;

import regrade.checklist.Answer;
import regrade.grading.Grade;
import regrade.kernel.Inspector;
import regrade.kernel.Reference;

import java.util.Map;

/// Two looks at one unit, of which the second knew nothing of the first.
public record LookPair(Reference unit, Look first, Look second) {
    /// What one person found.
    ///
    /// @param grade that the rules give for it
    public record Look(Inspector who, Map<String, Answer> answers, Grade grade) {
        public Look {
            answers = Map.copyOf(answers);
        }
    }

    /// Whether somebody looked again at their own unit, which tells how steady they are and not how
    /// far two agree.
    public boolean samePerson() {
        return first.who().equals(second.who());
    }
}
