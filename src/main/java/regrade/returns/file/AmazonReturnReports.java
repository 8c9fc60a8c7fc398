package regrade.returns.file;

import regrade.kernel.FileLines;
import regrade.platform.file.Columns;
import regrade.platform.file.TableLines;
import regrade.platform.file.Tables;
import regrade.returns.ExpectedReturn;
import regrade.returns.ReturnReports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Opens Amazon's FBA customer returns report, as the API gives it or as Seller Central does.
public final class AmazonReturnReports implements ReturnReports {
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

    @Override
    public Optional<FileLines<ExpectedReturn>> open(Path file, Owners owners) {
        return Tables.open(file, AmazonReturnReports::isReturns)
                .map(
                        table -> {
                            var line = new AmazonReturnLine(owners);
                            return new TableLines<>(
                                    table, new Columns(table.header(), NAMES), line::read);
                        });
    }

    private static boolean isReturns(List<String> header) {
        var columns = new Columns(header, NAMES);
        return columns.has("license-plate-number") && columns.has("detailed-disposition");
    }
}
