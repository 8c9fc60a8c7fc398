package regrade.catalog;

import regrade.kernel.ClientId;
import regrade.kernel.Money;
import regrade.kernel.Sku;

import java.util.List;
import java.util.Optional;

/// A client's SKU and what the bench knows of it. Texts are empty where nothing is known.
///
/// @param asin empty or 10 characters, upper case
/// @param fnsku empty or 10 characters, upper case; may equal the ASIN
/// @param gtin empty or 14 digits
/// @param category a code of [Category], as the catalogue spells it where it is none of them
/// @param price what a new unit sells for
/// @param landedCost what a new unit costs the client on the shelf
/// @param weight of a whole unit, where the catalogue tells
/// @param packaging what it is sold in, where the catalogue tells
public record Product(
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
        Optional<ProductWeight> weight,
        Optional<Packaging> packaging) {
    public Product {
        contents = List.copyOf(contents);
    }

    /// One whose weight and packaging nobody told.
    public Product(
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
            boolean serial) {
        this(
                client,
                sku,
                asin,
                fnsku,
                gtin,
                title,
                brand,
                supplier,
                category,
                price,
                landedCost,
                contents,
                serial,
                Optional.empty(),
                Optional.empty());
    }
}
