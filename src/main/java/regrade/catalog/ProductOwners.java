package regrade.catalog;

import regrade.kernel.ClientId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Whose goods a report's line announces: the one client whose catalogue has its FNSKU, else its
/// ASIN, else its SKU; the bench's own client where that says nothing or more than one.
public final class ProductOwners implements Owners {
    private static final int REMEMBERED = 20_000;
    private static final int LOOKED_AT = 20;

    private final Catalog catalog;
    private final ClientId otherwise;
    private final boolean empty;
    private final Map<List<String>, ClientId> remembered =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<List<String>, ClientId> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /// @param otherwise whose they are where the catalogue does not tell
    public ProductOwners(Catalog catalog, ClientId otherwise) {
        this.catalog = catalog;
        this.otherwise = otherwise;
        this.empty = catalog.count() == 0;
    }

    @Override
    public ClientId of(String sku, String asin, String fnsku) {
        if (empty) return otherwise;
        return remembered.computeIfAbsent(List.of(fnsku, asin, sku), this::find);
    }

    private ClientId find(List<String> identifiers) {
        return identifiers.stream()
                .filter(identifier -> !identifier.isEmpty())
                .flatMap(identifier -> only(identifier).stream())
                .findFirst()
                .orElse(otherwise);
    }

    private Optional<ClientId> only(String identifier) {
        var clients =
                catalog.withIdentifier(identifier, LOOKED_AT).stream()
                        .map(Product::client)
                        .collect(Collectors.toSet());
        return clients.size() == 1 ? clients.stream().findFirst() : Optional.empty();
    }
}
