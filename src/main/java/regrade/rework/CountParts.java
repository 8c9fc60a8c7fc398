package regrade.rework;

import regrade.journal.Journal;
import regrade.kernel.Problem;
import regrade.rework.WorkshopFact.PartsCounted;
import regrade.settings.Settings;

import java.util.List;

/// Puts right how many of a part lie in the stock, after somebody counted them.
public final class CountParts {
    private final Journal journal;
    private final PartsStock stock;
    private final Settings settings;

    public CountParts(Journal journal, PartsStock stock, Settings settings) {
        this.journal = journal;
        this.stock = stock;
        this.settings = settings;
    }

    /// @param row which part; how many were listed does not matter
    /// @param found 0 to [PartsBought#MOST]
    /// @return whether anything was written: not if as many lie there as should
    /// @throws Problem if it could not be saved
    public boolean count(StockedPart row, int found) {
        journal.level();
        // parts may have come or gone since the row was listed
        int was = stock.booked(row.client(), row.sku(), row.part());
        if (found == was) return false;
        journal.append(
                settings.current().inspector(),
                List.of(new PartsCounted(row.client(), row.sku(), row.part(), was, found)));
        return true;
    }
}
