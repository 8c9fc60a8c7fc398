package regrade.checklist;

import regrade.catalog.ExpectedPart;
import regrade.catalog.Product;
import regrade.kernel.ClientId;
import regrade.kernel.Money;
import regrade.kernel.Sku;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Builds products for tests of what hangs on them.
public record AProduct(
        String category,
        List<ExpectedPart> contents,
        boolean serial,
        String supplier,
        Optional<Money> price) {
    /// Of a category, with nothing else known.
    public static AProduct of(String category) {
        return new AProduct(category, List.of(), false, "", Optional.empty());
    }

    /// @param parts as a catalogue lists them: between semicolons, `*` behind an essential one
    public AProduct with(String parts) {
        var contents =
                Arrays.stream(parts.split(";"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .map(part -> new ExpectedPart(part.replace("*", ""), part.endsWith("*")))
                        .toList();
        return new AProduct(category, contents, serial, supplier, price);
    }

    public AProduct withSerial() {
        return new AProduct(category, contents, true, supplier, price);
    }

    public AProduct from(String supplier) {
        return new AProduct(category, contents, serial, supplier, price);
    }

    public AProduct at(Money price) {
        return new AProduct(category, contents, serial, supplier, Optional.of(price));
    }

    /// Owned by the bench's own firm; it costs half of its price.
    public Product made() {
        return made(ClientId.OWN);
    }

    public Product made(ClientId client) {
        return new Product(
                client,
                new Sku("AUR-H7-BLK"),
                "B0C4XK7V2D",
                "X001T4P9QZ",
                "",
                "Casque Bluetooth Aurio H7, noir",
                "Aurio",
                supplier,
                category,
                price,
                price.map(amount -> amount.share(5_000)),
                contents,
                serial);
    }
}
