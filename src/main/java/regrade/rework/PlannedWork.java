package regrade.rework;

import regrade.checklist.Answer;
import regrade.checklist.Answers;
import regrade.grading.OwnWords;
import regrade.kernel.Money;

/// One work on one finding of a unit.
///
/// @param work its code
/// @param words its name, if a supervisor gave it one: the order outlives the catalogue
/// @param question id of the question whose fault it mends
/// @param leaves the answer it leaves behind
/// @param minutes that it takes as a rule
/// @param parts what its part costs
/// @param stocked whether its part is taken from the parts stock
/// @param chance that it succeeds
public record PlannedWork(
        String work,
        OwnWords words,
        String question,
        Answer leaves,
        int minutes,
        Money parts,
        boolean stocked,
        Chance chance) {
    /// Whether an inspection found what it should have left behind, or better.
    public boolean mended(Answers found) {
        return found.to(question).filter(answer -> answer == leaves || !answer.fault()).isPresent();
    }

    /// Which work on which finding.
    public Attempt attempt() {
        return new Attempt(work, question);
    }

    /// @param work its code
    /// @param question id of the question whose fault it mends
    public record Attempt(String work, String question) {}
}
