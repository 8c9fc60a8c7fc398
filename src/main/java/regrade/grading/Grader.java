package regrade.grading;

import regrade.checklist.Answers;
import regrade.checklist.Checklist;

/// Grades what was found on a unit by the rules that are in force. Pure for the time they are.
@FunctionalInterface
public interface Grader {
    /// The grade for what is answered so far; open questions raise no objection.
    ///
    /// @param returned whether the unit is known to have been returned before
    Proposal propose(Checklist checklist, Answers answers, boolean returned);

    /// The grade of a unit that was never here before, as far as anybody knows.
    default Proposal propose(Checklist checklist, Answers answers) {
        return propose(checklist, answers, false);
    }
}
