package regrade.rework;

import regrade.catalog.Product;
import regrade.kernel.Reference;

/// The parts that scrapped units left, one row a product and part. A part is named by the id of the
/// question that asks for it. Answers come from memory: it is asked at each key press.
public interface PartsStock {
    /// Of a bench that has none.
    PartsStock NONE =
            new PartsStock() {
                @Override
                public int stocked(Product product, String part) {
                    return 0;
                }

                @Override
                public int wanted(Product product, String part, Reference but) {
                    return 0;
                }
            };

    /// How many lie there; never below zero.
    int stocked(Product product, String part);

    /// How many units wait for one, sent to rework for it.
    ///
    /// @param but this one left out: it does not stand in its own way
    int wanted(Product product, String part, Reference but);

    /// Whether one lies there that no other unit waits for.
    default boolean free(Product product, String part, Reference unit) {
        return stocked(product, part) > wanted(product, part, unit);
    }
}
