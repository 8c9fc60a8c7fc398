package regrade.rework.ui;

import regrade.catalog.Catalog;
import regrade.catalog.ExpectedPart;
import regrade.catalog.Product;
import regrade.checklist.Question;
import regrade.rework.StockedPart;

import java.util.Optional;

/// One line of the parts stock with the names of the catalogue.
///
/// @param title of the product; its SKU if the catalogue has none
/// @param name of the part, as the catalogue writes it
record PartRow(StockedPart stocked, Optional<Product> product, String title, String name) {
    static PartRow of(StockedPart row, Catalog catalog) {
        var product = catalog.find(row.client(), row.sku());
        return new PartRow(
                row,
                product,
                product.map(Product::title)
                        .filter(title -> !title.isEmpty())
                        .orElse(row.sku().text()),
                product.stream()
                        .flatMap(found -> found.contents().stream())
                        .map(ExpectedPart::name)
                        .filter(name -> Question.idOfPart(name).equals(row.part()))
                        .findFirst()
                        .orElseGet(() -> row.part().substring(row.part().indexOf(':') + 1)));
    }
}
