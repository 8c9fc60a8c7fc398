package regrade.catalog.file;

import regrade.catalog.Product;
import regrade.kernel.ClientId;
import regrade.mapping.ColumnMapping;
import regrade.mapping.MappableKind;
import regrade.platform.file.TableForm;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// Catalogues in CSV, tab-separated text or a workbook; the README describes the format for people.
public final class TableCatalogues {
    /// Each column with its English and French names, folded. Not `product-name`: Amazon's own
    /// lists, which are no catalogues, have that beside their SKU.
    private static final Map<String, List<String>> COLUMNS =
            Map.ofEntries(
                    Map.entry("client", List.of("seller", "owner", "vendeur", "marchand")),
                    Map.entry("sku", List.of("reference", "code-article")),
                    Map.entry("asin", List.of()),
                    Map.entry("fnsku", List.of()),
                    Map.entry("gtin", List.of("ean", "upc", "ean13", "code-barres", "barcode")),
                    Map.entry(
                            "title",
                            List.of("product-title", "titre", "designation", "libelle", "nom")),
                    Map.entry("brand", List.of("marque")),
                    Map.entry("supplier", List.of("fournisseur")),
                    Map.entry("category", List.of("categorie")),
                    Map.entry("price", List.of("selling-price", "prix", "prix-de-vente")),
                    Map.entry(
                            "landed-cost",
                            List.of("cost", "cout", "cout-de-revient", "prix-de-revient")),
                    Map.entry("currency", List.of("devise", "monnaie")),
                    Map.entry(
                            "expected-contents", List.of("contents", "contenu", "contenu-attendu")),
                    Map.entry(
                            "serial",
                            List.of("serial-number", "numero-de-serie", "n°-de-serie", "serie")),
                    Map.entry("weight", List.of("unit-weight", "poids", "poids-unitaire")),
                    Map.entry("weight-tolerance", List.of("tolerance", "tolerance-de-poids")),
                    Map.entry("packaging", List.of("packaging-profile", "emballage")));

    private static final List<String> IN_ORDER =
            List.of(
                    "sku",
                    "title",
                    "client",
                    "asin",
                    "fnsku",
                    "gtin",
                    "brand",
                    "supplier",
                    "category",
                    "price",
                    "landed-cost",
                    "currency",
                    "expected-contents",
                    "serial",
                    "weight",
                    "weight-tolerance",
                    "packaging");

    private static final Map<String, String> NAMES = names();

    private TableCatalogues() {}

    /// What a file that names none means; asked for each file.
    ///
    /// @param client owner of the products
    /// @param currency of the amounts
    public record Otherwise(ClientId client, Currency currency) {}

    public static TableForm<Product> form(Supplier<Otherwise> otherwise) {
        return new TableForm<>(
                NAMES,
                columns -> columns.has("sku") && columns.has("title"),
                _ -> new CatalogueRow(otherwise.get())::read);
    }

    /// Products in a table whose columns a person named.
    public static TableForm<Product> mapped(ColumnMapping mapping, Supplier<Otherwise> otherwise) {
        return new TableForm<>(
                mapping.names(),
                columns -> columns.named(mapping.header()),
                _ -> new CatalogueRow(otherwise.get())::read);
    }

    /// What a person may say of a table of products.
    public static MappableKind mappable(String kind) {
        return new MappableKind(kind, IN_ORDER, NAMES, List.of(Set.of("sku"), Set.of("title")));
    }

    private static Map<String, String> names() {
        var names = new HashMap<String, String>();
        COLUMNS.forEach(
                (column, others) -> {
                    names.put(column, column);
                    others.forEach(other -> names.put(other, column));
                });
        return Map.copyOf(names);
    }
}
