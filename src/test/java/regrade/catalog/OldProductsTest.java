package regrade.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.catalog.CatalogFact.ProductDeclared;
import regrade.catalog.CatalogFact.ProductsListed;
import regrade.inspection.UnitStory;
import regrade.inspection.Workbench;
import regrade.journal.Entry;
import regrade.journal.Fact;
import regrade.journal.FactKind;
import regrade.journal.FactKinds;
import regrade.journal.JournalBed;
import regrade.kernel.ClientId;
import regrade.kernel.Money;
import regrade.kernel.Sku;
import regrade.scale.Weight;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Entries from before products had a weight, or a packaging.
class OldProductsTest {
    record OldProduct(
            ClientId client,
            Sku sku,
            String asin,
            String fnsku,
            String gtin,
            String title,
            String brand,
            String supplier,
            String category,
            Optional<Money> price,
            Optional<Money> landedCost,
            List<ExpectedPart> contents,
            boolean serial) {}

    record OldListed(List<OldProduct> products) implements Fact {}

    record OldDeclared(OldProduct product) implements Fact {}

    /// The second version, which had a weight.
    record Weighed(
            ClientId client,
            Sku sku,
            String asin,
            String fnsku,
            String gtin,
            String title,
            String brand,
            String supplier,
            String category,
            Optional<Money> price,
            Optional<Money> landedCost,
            List<ExpectedPart> contents,
            boolean serial,
            Optional<ProductWeight> weight) {}

    record WeighedListed(List<Weighed> products) implements Fact {}

    private static OldProduct old(Product product) {
        return new OldProduct(
                product.client(),
                product.sku(),
                product.asin(),
                product.fnsku(),
                product.gtin(),
                product.title(),
                product.brand(),
                product.supplier(),
                product.category(),
                product.price(),
                product.landedCost(),
                product.contents(),
                product.serial());
    }

    @Test
    void areReadAsProductsWhoseWeightNobodyTold(@TempDir Path folder) {
        var product = Workbench.headset(true);
        var before =
                new FactKinds(
                        List.of(
                                FactKind.of("products-listed", OldListed.class),
                                FactKind.of("product-declared", OldDeclared.class)));
        try (var bed = open(folder, before)) {
            bed.journal()
                    .append(
                            UnitStory.INSPECTOR,
                            List.of(
                                    new OldListed(List.of(old(product))),
                                    new OldDeclared(old(product))));
        }

        try (var bed = open(folder, new FactKinds(CatalogFact.KINDS))) {
            var read = new ArrayList<Entry>();
            bed.journal().read(1, 1, read::add);
            assertThat(read.getFirst().facts())
                    .isEqualTo(
                            List.of(
                                    new ProductsListed(List.of(product)),
                                    new ProductDeclared(product)));
        }
    }

    @Test
    void ofTheSecondVersionKeepTheirWeightAndHaveNoPackaging(@TempDir Path folder) {
        var weight = Optional.of(ProductWeight.of(Weight.ofGrams(480)));
        var product = old(Workbench.headset(true));
        var weighed =
                new Weighed(
                        product.client,
                        product.sku,
                        product.asin,
                        product.fnsku,
                        product.gtin,
                        product.title,
                        product.brand,
                        product.supplier,
                        product.category,
                        product.price,
                        product.landedCost,
                        product.contents,
                        product.serial,
                        weight);
        var before =
                new FactKinds(
                        List.of(
                                new FactKind<>(
                                        "products-listed",
                                        WeighedListed.class,
                                        List.of(OldProducts::allWithWeights))));
        try (var bed = open(folder, before)) {
            bed.journal().append(UnitStory.INSPECTOR, List.of(new WeighedListed(List.of(weighed))));
        }

        try (var bed = open(folder, new FactKinds(CatalogFact.KINDS))) {
            var read = new ArrayList<Entry>();
            bed.journal().read(1, 1, read::add);
            assertThat(read.getFirst().facts())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            ProductsListed.class,
                            listed -> {
                                assertThat(listed.products().getFirst().weight()).isEqualTo(weight);
                                assertThat(listed.products().getFirst().packaging()).isEmpty();
                            });
        }
    }

    private static JournalBed open(Path folder, FactKinds kinds) {
        return JournalBed.open(folder, kinds, _ -> List.of(), Clock.systemUTC());
    }
}
