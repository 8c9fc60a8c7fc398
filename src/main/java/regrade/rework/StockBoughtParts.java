package regrade.rework;

import regrade.catalog.Product;
import regrade.journal.Journal;
import regrade.kernel.Money;
import regrade.kernel.Problem;
import regrade.rework.WorkshopFact.PartsBought;
import regrade.settings.Settings;

import java.util.List;
import java.util.Optional;

/// Puts parts into the stock that were bought for a product.
public final class StockBoughtParts {
    private final Journal journal;
    private final Settings settings;

    public StockBoughtParts(Journal journal, Settings settings) {
        this.journal = journal;
        this.settings = settings;
    }

    /// @param part id of the question that asks for it
    /// @param pieces 1 to [PartsBought#MOST]
    /// @param each what one cost; empty: nothing
    /// @throws Problem if it could not be saved
    public void stock(Product product, String part, int pieces, Optional<Money> each) {
        journal.append(
                settings.current().inspector(),
                List.of(new PartsBought(product.client(), product.sku(), part, pieces, each)));
    }
}
