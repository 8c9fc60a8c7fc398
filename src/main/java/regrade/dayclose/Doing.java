package regrade.dayclose;

import regrade.journal.Fact;
import regrade.label.LabelFact.LabelFailed;
import regrade.label.LabelFact.LabelPrinted;
import regrade.rework.ReworkFact.BreakEvenReached;

/// Whose doing a fact is.
public final class Doing {
    private Doing() {}

    /// Whether somebody did it. What a printer or a clock tells and closing a day happen by
    /// themselves: a batch takes them along, but none is made for them.
    public static boolean somebodys(Fact fact) {
        return !(fact instanceof DayCloseFact
                || fact instanceof LabelPrinted
                || fact instanceof BreakEvenReached
                || fact instanceof LabelFailed);
    }
}
