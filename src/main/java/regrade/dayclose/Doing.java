package regrade.dayclose;

import regrade.journal.Fact;
import regrade.label.LabelFact.LabelFailed;
import regrade.label.LabelFact.LabelPrinted;

/// Whose doing a fact is.
public final class Doing {
    private Doing() {}

    /// Whether somebody did it. What a printer tells and closing a day happen by themselves: a
    /// batch takes them along, but none is made for them.
    public static boolean somebodys(Fact fact) {
        return !(fact instanceof DayCloseFact
                || fact instanceof LabelPrinted
                || fact instanceof LabelFailed);
    }
}
