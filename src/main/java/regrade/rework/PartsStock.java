package regrade.rework;

import regrade.catalog.Product;
import regrade.kernel.ClientId;
import regrade.kernel.Money;
import regrade.kernel.Reference;
import regrade.kernel.Sku;

import java.util.List;
import java.util.Optional;

/// The parts that scrapped units left and those that were bought, one row a product and part. A
/// part is named by the id of the question that asks for it. Answers come from memory: it is asked
/// at each key press.
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

                @Override
                public Optional<Money> price(Product product, String part, Reference unit) {
                    return Optional.empty();
                }

                @Override
                public int booked(ClientId client, Sku sku, String part) {
                    return 0;
                }

                @Override
                public List<StockedPart> listed(int most) {
                    return List.of();
                }
            };

    /// How many lie there; never below zero.
    int stocked(Product product, String part);

    /// How many units wait for one, sent to rework for it.
    ///
    /// @param but this one left out: it does not stand in its own way
    int wanted(Product product, String part, Reference but);

    /// What the part cost that this unit would get: the one that has lain there longest behind
    /// those that other units wait for; if there is none, the one that came last. Empty: it cost
    /// nothing.
    Optional<Money> price(Product product, String part, Reference unit);

    /// How many came less how many went; below zero if what was used is said not to have come.
    /// Reads the database.
    int booked(ClientId client, Sku sku, String part);

    /// What lies there or is waited for, by client, SKU and part. Reads the database.
    List<StockedPart> listed(int most);

    /// Whether one lies there that no other unit waits for.
    default boolean free(Product product, String part, Reference unit) {
        return stocked(product, part) > wanted(product, part, unit);
    }
}
