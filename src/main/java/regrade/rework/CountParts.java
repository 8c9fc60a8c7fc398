package regrade.rework;

import regrade.journal.Journal;
import regrade.kernel.Problem;
import regrade.rework.WorkshopFact.PartsCounted;
import regrade.settings.Settings;

import java.util.List;

/// Puts right how many of a part lie in the stock, after somebody counted them.
public final class CountParts {
    private final Journal journal;
    private final Settings settings;

    public CountParts(Journal journal, Settings settings) {
        this.journal = journal;
        this.settings = settings;
    }

    /// @param row as it was listed
    /// @param found 0 to [PartsBought#MOST]
    /// @return whether anything was written: not if as many lie there as should
    /// @throws Problem if it could not be saved
    public boolean count(StockedPart row, int found) {
        if (found == row.pieces()) return false;
        journal.append(
                settings.current().inspector(),
                List.of(
                        new PartsCounted(
                                row.client(), row.sku(), row.part(), row.pieces(), found)));
        return true;
    }
}
