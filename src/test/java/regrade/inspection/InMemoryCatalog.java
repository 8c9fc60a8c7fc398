package regrade.inspection;

import regrade.catalog.Catalog;
import regrade.catalog.Product;
import regrade.kernel.ClientId;
import regrade.kernel.Sku;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A catalogue in a list.
public final class InMemoryCatalog implements Catalog {
    public final List<Product> products = new ArrayList<>();

    @Override
    public Optional<Product> find(ClientId client, Sku sku) {
        return products.stream()
                .filter(product -> product.client().equals(client) && product.sku().equals(sku))
                .findFirst();
    }

    @Override
    public List<Product> withIdentifier(String identifier, int most) {
        return products.stream()
                .filter(
                        product ->
                                Stream.of(
                                                product.sku().text(),
                                                product.asin(),
                                                product.fnsku(),
                                                product.gtin())
                                        .anyMatch(identifier::equals))
                .limit(most)
                .toList();
    }

    @Override
    public List<Product> search(String words, int most) {
        return products.stream()
                .filter(product -> product.title().contains(words))
                .limit(most)
                .toList();
    }

    @Override
    public List<ClientId> clients() {
        return products.stream().map(Product::client).distinct().toList();
    }

    @Override
    public long count() {
        return products.size();
    }
}
