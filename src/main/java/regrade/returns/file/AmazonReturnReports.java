package regrade.returns.file;

import regrade.catalog.Owners;
import regrade.platform.file.TableForm;
import regrade.returns.ExpectedReturn;

import java.util.Map;
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

    private AmazonReturnReports() {}

    /// @param owners says whose goods a line announces; asked for each file
    public static TableForm<ExpectedReturn> form(Supplier<? extends Owners> owners) {
        return new TableForm<>(
                NAMES,
                columns ->
                        columns.has("license-plate-number") && columns.has("detailed-disposition"),
                _ -> new AmazonReturnLine(owners.get())::read);
    }
}
