package regrade.catalog;

import regrade.kernel.ClientId;
import regrade.kernel.Sku;

import java.util.List;
import java.util.Optional;

/// The products the bench knows. Answers come from the projection, in well under a frame at a
/// million products.
public interface Catalog {
    Optional<Product> find(ClientId client, Sku sku);

    /// Products with this identifier in any of SKU, ASIN, FNSKU or GTIN (14 digits), at most
    /// `most`.
    List<Product> withIdentifier(String identifier, int most);

    /// Products whose title or SKU holds every word, case and accents folded, at most `most`.
    List<Product> search(String words, int most);

    /// Every client that has a product, by name.
    List<ClientId> clients();

    long count();
}
