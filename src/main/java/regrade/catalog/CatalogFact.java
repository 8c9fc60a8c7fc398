package regrade.catalog;

import regrade.intake.ClosesImport;
import regrade.journal.Fact;
import regrade.journal.FactKind;
import regrade.journal.UndoesAct;
import regrade.kernel.ClientId;
import regrade.kernel.Sku;

import java.util.List;

/// What happened to the catalogue.
public sealed interface CatalogFact extends Fact {
    /// How they are written.
    List<FactKind<?>> KINDS =
            List.of(
                    new FactKind<>(
                            "products-listed",
                            ProductsListed.class,
                            List.of(OldProducts::allWithWeights, OldProducts::allWithPackagings)),
                    FactKind.of("catalogue-imported", CatalogueImported.class),
                    new FactKind<>(
                            "product-declared",
                            ProductDeclared.class,
                            List.of(OldProducts::withWeight, OldProducts::withPackaging)),
                    FactKind.of("product-withdrawn", ProductWithdrawn.class),
                    FactKind.of("products-taken-back", ProductsTakenBack.class),
                    FactKind.of("products-restored", ProductsRestored.class));

    /// Some products of a catalogue file, at most [#MOST_PRODUCTS], as they are from now on; a part
    /// of an import.
    record ProductsListed(List<Product> products) implements CatalogFact {
        /// Few, because replay counts its transactions in facts.
        public static final int MOST_PRODUCTS = 10;

        public ProductsListed {
            products = List.copyOf(products);
        }
    }

    /// A catalogue file was taken in; closes its import.
    ///
    /// @param file the file's name without its folder
    /// @param sha256 of the file, lower-case hex
    record CatalogueImported(
            String file, String sha256, long read, long added, long known, long rejected)
            implements CatalogFact, ClosesImport {
        @Override
        public String kind() {
            return "catalogue";
        }
    }

    /// Some products that are gone, because the import that brought them was taken back; at most
    /// [ProductsListed#MOST_PRODUCTS].
    ///
    /// @param entry the number of that import's act
    record ProductsTakenBack(long entry, List<Name> products) implements CatalogFact {
        public ProductsTakenBack {
            products = List.copyOf(products);
        }
    }

    /// Which product.
    record Name(ClientId client, Sku sku) {}

    /// Some products that are again as they were before an import that was taken back; at most
    /// [ProductsListed#MOST_PRODUCTS].
    ///
    /// @param entry the number of that import's act
    record ProductsRestored(long entry, List<Former> products) implements CatalogFact {
        public ProductsRestored {
            products = List.copyOf(products);
        }
    }

    /// A product as it was, and where that was said.
    ///
    /// @param entry the number of the act
    /// @param place of the fact in it
    /// @param line of the product in that
    record Former(long entry, int place, int line, Product product) {}

    /// A product was made at the bench, for a unit that nobody announced.
    record ProductDeclared(Product product) implements CatalogFact {}

    /// A counter-entry: the product was not made at the bench after all.
    ///
    /// @param entry the number of the undone entry
    record ProductWithdrawn(long entry, ClientId client, Sku sku)
            implements CatalogFact, UndoesAct {}
}
