package regrade.history.store;

import regrade.catalog.Product;
import regrade.history.FoldedText;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;

/// What a product is found by, as it was known when a unit of it was opened.
///
/// @param text the folded words of its title and its folded identifiers, one a line
record ProductWords(String text, String fingerprint) {
    static ProductWords of(Product product) {
        var words =
                new LinkedHashSet<String>(
                        List.of(
                                FoldedText.of(product.title())
                                        .strip()
                                        .split("[\\s\\p{Z}\\p{Cntrl}]+")));
        // a SKU may hold blanks and is one word all the same
        for (var code :
                List.of(product.sku().text(), product.asin(), product.fnsku(), product.gtin()))
            words.add(FoldedText.of(code));
        words.remove("");
        var text = String.join("\n", words);
        return new ProductWords(text, sha256(product.client().text() + "\n" + text));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
