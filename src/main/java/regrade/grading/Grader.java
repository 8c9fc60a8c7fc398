package regrade.grading;

import regrade.checklist.Answers;
import regrade.checklist.Checklist;

/// Grades what was found on a unit by the rules that are in force. Pure for the time they are.
@FunctionalInterface
public interface Grader {
    /// The grade for what is answered so far; open questions raise no objection.
    Proposal propose(Checklist checklist, Answers answers);
}
