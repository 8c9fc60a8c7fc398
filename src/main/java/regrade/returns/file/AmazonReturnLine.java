package regrade.returns.file;

import regrade.catalog.Owners;
import regrade.platform.file.RowReader;
import regrade.returns.ExpectedReturn;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads one line of the FBA customer returns report (domain reference, sections 2 to 4).
final class AmazonReturnLine {
    private static final int MOST_OTHERS = 64_000;
    private static final int MOST_UNITS = 100_000;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]+");

    /// Known dispositions without what stands between their words: help pages print a blank, files
    /// a `_`.
    private static final Map<String, String> DISPOSITIONS =
            Stream.of(
                            "SELLABLE",
                            "DAMAGED",
                            "CUSTOMER_DAMAGED",
                            "DEFECTIVE",
                            "CARRIER_DAMAGED",
                            "EXPIRED")
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    code -> code.replace("_", ""), code -> code));

    /// Amazon's own misspelling, which real files hold.
    private static final Map<String, String> MISSPELT =
            Map.of(
                    "UNDELIVERABLE_FALED_DELIVERY_ATTEMPTS",
                    "UNDELIVERABLE_FAILED_DELIVERY_ATTEMPTS");

    private final Owners owners;
    private final Function<String, Optional<LocalDate>> days;

    AmazonReturnLine(Owners owners, Function<String, Optional<LocalDate>> days) {
        this.owners = owners;
        this.days = days;
    }

    Optional<ExpectedReturn> read(RowReader row) {
        var returnedAt = row.required("return-date", 60);
        var date = days.apply(returnedAt);
        if (date.isEmpty()) row.refuse("import.refused.date", returnedAt);
        int quantity = quantity(row);
        var others = row.others(80, 2000);
        if (size(others) > MOST_OTHERS) row.refuse("import.refused.too-much", MOST_OTHERS);
        var line = date.map(day -> line(row, day, returnedAt, quantity, others));
        line.filter(AmazonReturnLine::saysNothing)
                .ifPresent(_ -> row.refuse("import.refused.no-identifier"));
        return row.refusal().isPresent() ? Optional.empty() : line;
    }

    private ExpectedReturn line(
            RowReader row,
            LocalDate day,
            String returnedAt,
            int quantity,
            Map<String, String> others) {
        var sku = row.code("sku", 120);
        var asin = capitals(row, "asin", 20);
        var fnsku = capitals(row, "fnsku", 20);
        return new ExpectedReturn(
                owners.of(sku, asin, fnsku),
                day,
                returnedAt,
                row.code("order-id", 60),
                sku,
                asin,
                fnsku,
                row.text("product-name", 500),
                quantity,
                row.text("fulfillment-center-id", 20),
                disposition(row.text("detailed-disposition", 80)),
                reason(row.text("reason", 80)),
                row.text("status", 80),
                capitals(row, "license-plate-number", 60),
                row.text("customer-comments", 4000),
                others);
    }

    /// One row is one unit in practice, and a missing number says no less.
    private static int quantity(RowReader row) {
        var text = row.code("quantity", 20);
        if (text.isEmpty()) return 1;
        boolean digits = text.length() <= 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int quantity = digits ? Integer.parseInt(text) : 0;
        if (quantity < 1 || quantity > MOST_UNITS) row.refuse("import.refused.quantity", text);
        return quantity;
    }

    /// Whether no scan could ever find the line.
    private static boolean saysNothing(ExpectedReturn line) {
        return line.lpn().isEmpty()
                && line.orderId().isEmpty()
                && line.sku().isEmpty()
                && line.asin().isEmpty()
                && line.fnsku().isEmpty();
    }

    private static String disposition(String written) {
        var folded = BETWEEN_WORDS.matcher(upper(written)).replaceAll("");
        return DISPOSITIONS.getOrDefault(folded, written);
    }

    private static String reason(String written) {
        return MISSPELT.getOrDefault(upper(written), written);
    }

    /// A code in capitals, of which some signs have more than one.
    private static String capitals(RowReader row, String column, int most) {
        var capitals = upper(row.code(column, most));
        if (capitals.length() <= most) return capitals;
        row.refuse("table.cell-too-long-in", column, most);
        return "";
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static int size(Map<String, String> others) {
        return others.values().stream().mapToInt(String::length).sum();
    }
}
