package regrade.catalog.file;

import regrade.catalog.Category;
import regrade.catalog.ExpectedPart;
import regrade.catalog.Packaging;
import regrade.catalog.Product;
import regrade.catalog.ProductWeight;
import regrade.kernel.ClientId;
import regrade.kernel.Money;
import regrade.kernel.Sku;
import regrade.platform.file.RowReader;
import regrade.scan.Code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads one row of a catalogue: one product.
final class CatalogueRow {
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "oui", "o", "vrai");
    private static final Set<String> NO = Set.of("", "no", "n", "false", "0", "non", "faux");
    private static final Pattern AMAZON_CODE = Pattern.compile("[A-Z0-9]{10}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,14}");
    private static final int MOST_PARTS = 40;
    private static final int MOST_OF_PART = 80;

    private final ClientId client;
    private final Currency currency;

    CatalogueRow(TableCatalogues.Otherwise otherwise) {
        this.client = otherwise.client();
        this.currency = otherwise.currency();
    }

    Optional<Product> read(RowReader row) {
        var sku = row.required("sku", 120);
        var owner = row.code("client", 60);
        var money = currency(row);
        var price = amount(row, "price", money);
        var cost = amount(row, "landed-cost", money);
        var contents = contents(row);
        var asin = amazonCode(row, "asin");
        var fnsku = amazonCode(row, "fnsku");
        var gtin = gtin(row);
        boolean serial = yes(row, "serial");
        var weight = weight(row);
        if (row.refusal().isPresent()) return Optional.empty();
        return Optional.of(
                new Product(
                        owner.isEmpty() ? client : new ClientId(owner),
                        new Sku(sku),
                        asin,
                        fnsku,
                        gtin,
                        row.text("title", 500),
                        row.text("brand", 120),
                        row.text("supplier", 120),
                        category(row.text("category", 60)),
                        price,
                        cost,
                        contents,
                        serial,
                        weight,
                        // shops write much into such a column; other words tell nothing here
                        Packaging.of(row.text("packaging", 500))));
    }

    private static String amazonCode(RowReader row, String column) {
        var code = row.text(column, 60).toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && !AMAZON_CODE.matcher(code).matches())
            row.refuse("import.refused.amazon-code", column.toUpperCase(Locale.ROOT), code);
        return code;
    }

    /// Spreadsheets drop leading zeros, so any number of digits is read as 14; the check digit
    /// still proves it.
    private static String gtin(RowReader row) {
        var written = row.text("gtin", 60).replace(" ", "");
        if (written.isEmpty()) return "";
        if (DIGITS.matcher(written).matches()) {
            var padded = "0".repeat(14 - written.length()) + written;
            var gtin = Code.Gtin.parse(padded);
            if (gtin.isPresent() && !padded.equals("0".repeat(14))) return gtin.get().text();
        }
        row.refuse("import.refused.gtin", written);
        return "";
    }

    private static String category(String written) {
        var known = Category.of(written);
        return known == Category.GENERAL ? written : known.code();
    }

    private Currency currency(RowReader row) {
        var code = row.text("currency", 20).toUpperCase(Locale.ROOT);
        if (code.isEmpty()) return currency;
        var known =
                Currency.getAvailableCurrencies().stream()
                        .filter(
                                one ->
                                        one.getCurrencyCode().equals(code)
                                                && one.getDefaultFractionDigits() >= 0)
                        .findFirst();
        if (known.isEmpty()) row.refuse("import.refused.currency", code);
        return known.orElse(currency);
    }

    private static Optional<Money> amount(RowReader row, String column, Currency currency) {
        var written = row.text(column, 60);
        if (written.isEmpty()) return Optional.empty();
        var amount = Amount.parse(written, currency);
        if (amount.isEmpty())
            row.refuse("import.refused.amount", written, currency.getCurrencyCode());
        return amount;
    }

    private static Optional<ProductWeight> weight(RowReader row) {
        var written = row.text("weight", 60);
        var differs = row.text("weight-tolerance", 60);
        // half of the shops mean grams by a number alone and half kilograms: it tells nothing,
        // and is no reason to do without the product
        if (written.isEmpty() || WrittenWeight.isBare(written)) return Optional.empty();
        var weight = WrittenWeight.parse(written);
        if (weight.isEmpty()) {
            row.refuse("import.refused.weight", written);
            return Optional.empty();
        }
        if (differs.isEmpty()) return weight.map(ProductWeight::of);
        var tolerance = WrittenWeight.tolerance(differs, weight.orElseThrow());
        if (tolerance.isEmpty()) row.refuse("import.refused.weight-tolerance", differs);
        return tolerance.map(given -> new ProductWeight(weight.orElseThrow(), given));
    }

    private static boolean yes(RowReader row, String column) {
        var word = row.text(column, 20).toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) row.refuse("import.refused.yes-or-no", word);
        return YES.contains(word);
    }

    private static List<ExpectedPart> contents(RowReader row) {
        var parts = new ArrayList<ExpectedPart>();
        for (var word : Arrays.asList(row.text("expected-contents", 8000).split(";"))) {
            var part = word.strip();
            boolean essential = part.endsWith("*");
            var name = essential ? part.substring(0, part.length() - 1).strip() : part;
            if (name.isEmpty()) continue;
            if (name.length() > MOST_OF_PART || parts.size() == MOST_PARTS) {
                row.refuse("import.refused.contents", MOST_PARTS, MOST_OF_PART);
                return List.of();
            }
            parts.add(new ExpectedPart(name, essential));
        }
        return parts;
    }
}
