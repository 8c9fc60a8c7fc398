package regrade.rework;

import regrade.catalog.Category;
import regrade.catalog.Product;

/// How likely a work is to succeed: what the table says, corrected by the bench's own units.
final class ExpectOutcome {
    /// From so many units on a product speaks for itself.
    static final int ENOUGH = 5;

    private final WorkHistory history;

    ExpectOutcome(WorkHistory history) {
        this.history = history;
    }

    Chance chance(Work work, Product product) {
        var ofProduct = history.of(work.code(), product);
        var own =
                ofProduct.tried() >= ENOUGH
                        ? ofProduct
                        : history.of(work.code(), Category.of(product.category()));
        return Chance.learned(work.chance(), own);
    }
}
