package regrade.rework;

import regrade.catalog.Category;
import regrade.catalog.Product;

/// What came of works on the bench's own units. Answers come from memory: it is asked at each key
/// press.
public interface WorkHistory {
    /// Of a bench that has none yet.
    WorkHistory NONE =
            new WorkHistory() {
                @Override
                public Outcomes of(String work, Category category) {
                    return Outcomes.NONE;
                }

                @Override
                public Outcomes of(String work, Product product) {
                    return Outcomes.NONE;
                }
            };

    /// On units of a category.
    Outcomes of(String work, Category category);

    /// On units of one product.
    Outcomes of(String work, Product product);
}
