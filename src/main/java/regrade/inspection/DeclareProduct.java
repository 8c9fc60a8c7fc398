package regrade.inspection;

import regrade.catalog.Product;
import regrade.kernel.ClientId;
import regrade.kernel.Sku;
import regrade.kernel.Text;
import regrade.scan.Code;
import regrade.scan.Identified;

import java.util.List;
import java.util.Optional;

/// Makes the product of a unit nobody announced out of what its code says. Pure.
public final class DeclareProduct {
    private static final int LONGEST_SKU = 120;

    private DeclareProduct() {}

    /// @param title in a person's words; empty takes the code itself
    public static Product from(Identified scan, ClientId client, String title) {
        var sku = sku(scan);
        return new Product(
                client,
                sku,
                first(scan, Code.Asin.class),
                first(scan, Code.Fnsku.class),
                gtin(scan),
                title.isBlank() ? sku.text() : Text.clean(title, 200),
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);
    }

    /// An IMEI names one device, of which another one is no other product: its model is taken.
    private static Sku sku(Identified scan) {
        if (scan.best() instanceof Code.Imei imei) return modelOf(imei);
        var text = Text.clean(scan.scanned(), LONGEST_SKU);
        return new Sku(text.isEmpty() ? scan.best().text() : text);
    }

    /// The SKU under which a device that nobody announced and no catalogue has is kept.
    static Sku modelOf(Code.Imei imei) {
        return new Sku("TAC-" + imei.model());
    }

    private static String gtin(Identified scan) {
        var plain = first(scan, Code.Gtin.class);
        return plain.isEmpty() ? first(scan, Code.Gs1.class) : plain;
    }

    private static String first(Identified scan, Class<? extends Code> kind) {
        return scan.candidates().stream()
                .filter(kind::isInstance)
                .map(Code::text)
                .findFirst()
                .orElse("");
    }
}
