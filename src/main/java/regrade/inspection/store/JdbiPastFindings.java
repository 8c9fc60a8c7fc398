package regrade.inspection.store;

import org.jdbi.v3.core.Jdbi;

import regrade.catalog.Category;
import regrade.catalog.Product;
import regrade.checklist.FoundCounts;
import regrade.checklist.FoundHistory;
import regrade.checklist.Scope;
import regrade.inspection.PastFindings;

import java.util.List;

/// What was found on past units, as [JdbiPastUnits] sums it while it keeps them.
public final class JdbiPastFindings implements PastFindings {
    private final Jdbi jdbi;

    public JdbiPastFindings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// Name of the row of a product, which no category has.
    static String subject(Product product) {
        return Scope.of(product.client(), product.sku()).text();
    }

    @Override
    public FoundHistory of(Product product) {
        var own = subject(product);
        var category = Category.of(product.category()).code();
        var rows = jdbi.withHandle(handle -> FindingTotals.read(handle, List.of(own, category)));
        return new FoundHistory(
                rows.getOrDefault(own, FoundCounts.NONE),
                rows.getOrDefault(category, FoundCounts.NONE));
    }
}
