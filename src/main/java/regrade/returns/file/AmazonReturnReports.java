package regrade.returns.file;

import regrade.catalog.Owners;
import regrade.mapping.ColumnMapping;
import regrade.mapping.MappableKind;
import regrade.platform.file.TableForm;
import regrade.returns.ExpectedReturn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// Amazon's FBA customer returns report, as the API gives it or as Seller Central does.
public final class AmazonReturnReports {
    /// Folded header names, each with the column it stands for.
    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("return-date", "return-date"),
                    Map.entry("order-id", "order-id"),
                    // the help page's name for it
                    Map.entry("amazon-order-id", "order-id"),
                    Map.entry("sku", "sku"),
                    Map.entry("asin", "asin"),
                    Map.entry("fnsku", "fnsku"),
                    Map.entry("product-name", "product-name"),
                    Map.entry("quantity", "quantity"),
                    Map.entry("fulfillment-center-id", "fulfillment-center-id"),
                    Map.entry("fulfilment-center-id", "fulfillment-center-id"),
                    Map.entry("detailed-disposition", "detailed-disposition"),
                    Map.entry("reason", "reason"),
                    Map.entry("status", "status"),
                    Map.entry("license-plate-number", "license-plate-number"),
                    Map.entry("licence-plate-number", "license-plate-number"),
                    Map.entry("customer-comments", "customer-comments"));

    private static final List<String> COLUMNS =
            List.of(
                    "return-date",
                    "license-plate-number",
                    "order-id",
                    "sku",
                    "asin",
                    "fnsku",
                    "product-name",
                    "quantity",
                    "fulfillment-center-id",
                    "detailed-disposition",
                    "reason",
                    "status",
                    "customer-comments");
    private static final List<Set<String>> NEEDS =
            List.of(
                    Set.of("return-date"),
                    Set.of("license-plate-number", "order-id", "sku", "asin", "fnsku"));

    private AmazonReturnReports() {}

    /// @param owners says whose goods a line announces; asked for each file
    public static TableForm<ExpectedReturn> form(Supplier<? extends Owners> owners) {
        return new TableForm<>(
                NAMES,
                columns ->
                        columns.has("license-plate-number") && columns.has("detailed-disposition"),
                _ -> new AmazonReturnLine(owners.get(), ReturnDate::parse)::read);
    }

    /// Lines of returns in a table whose columns a person named.
    ///
    /// @param day reads the days of such a table
    public static TableForm<ExpectedReturn> mapped(
            ColumnMapping mapping,
            Supplier<? extends Owners> owners,
            Function<String, Optional<LocalDate>> day) {
        return new TableForm<>(
                mapping.names(),
                columns -> columns.named(mapping.header()),
                _ -> new AmazonReturnLine(owners.get(), day)::read);
    }

    /// What a person may say of a table that announces returns.
    public static MappableKind mappable(String kind) {
        return new MappableKind(kind, COLUMNS, NAMES, NEEDS);
    }
}
