package regrade.fba;

import regrade.fba.WatchedLine.What;
import regrade.kernel.Money;
import regrade.reports.LineKey;
import regrade.reports.ReportLine;
import regrade.returns.ExpectedReturn;
import regrade.returns.ReturnKey;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what a line tells of Amazon's programmes (fba-programs.md §1, §5).
public final class ReadWatchedLine {
    /// SKUs that Amazon makes for graded units; group 1 is the seller's own.
    private static final Pattern REGRADED =
            Pattern.compile("amzn\\.gr\\.(.+?)-[A-Za-z0-9]{8,}.*", Pattern.CASE_INSENSITIVE);

    /// Reports of sales, the best first: each tells the same sale.
    private static final List<String> SALES =
            List.of("all-orders", "fba-shipments", "shipment-sales");

    private ReadWatchedLine() {}

    /// @return empty unless it was repackaged or is to be
    public static Optional<WatchedLine> of(ExpectedReturn line) {
        return what(line.status())
                .map(
                        what ->
                                new WatchedLine(
                                        what,
                                        keyOf(line),
                                        line.client(),
                                        line.returnDate(),
                                        line.orderId(),
                                        line.sku(),
                                        line.sku(),
                                        line.quantity(),
                                        Optional.empty(),
                                        line.lpn(),
                                        0));
    }

    public static LineKey keyOf(ExpectedReturn line) {
        var key = ReturnKey.of(line);
        return new LineKey(key.high(), key.low());
    }

    /// Help pages and files differ in capitals and blanks.
    private static Optional<What> what(String status) {
        var folded = status.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ").strip();
        return switch (folded) {
            case "pending repackaging" -> Optional.of(What.PENDING);
            case "repackaged successfully" -> Optional.of(What.REPACKAGED);
            default -> Optional.empty();
        };
    }

    /// Whether lines of this kind tell of sales, so that one may be of a graded unit.
    public static boolean tellsSales(String kind) {
        return SALES.contains(kind);
    }

    /// @param kind of report
    /// @return empty unless a graded unit was sold
    public static Optional<WatchedLine> of(String kind, ReportLine line) {
        if (!tellsSales(kind) || line.quantity() <= 0 || line.day().isEmpty())
            return Optional.empty();
        if (line.cell("order-status").toLowerCase(Locale.ROOT).startsWith("cancel"))
            return Optional.empty();
        return baseSku(line.sku()).map(base -> sale(kind, line, base));
    }

    /// The seller's SKU behind one that Amazon made for a graded unit.
    public static Optional<String> baseSku(String sku) {
        var read = REGRADED.matcher(sku);
        return read.matches() ? Optional.of(read.group(1)) : Optional.empty();
    }

    private static WatchedLine sale(String kind, ReportLine line, String base) {
        return new WatchedLine(
                What.REGRADED,
                line.key(),
                line.client(),
                line.day().orElseThrow(),
                line.order(),
                line.sku(),
                base,
                line.quantity(),
                money(kind, line),
                "",
                SALES.indexOf(kind));
    }

    private static Optional<Money> money(String kind, ReportLine line) {
        boolean each = kind.equals("shipment-sales");
        var amount = line.cell(each ? "item-price-per-unit" : "item-price");
        if (amount.isEmpty()) return Optional.empty();
        try {
            var written = new BigDecimal(amount).stripTrailingZeros();
            var all = each ? written.multiply(BigDecimal.valueOf(line.quantity())) : written;
            return Optional.of(Money.of(all, Currency.getInstance(line.cell("currency"))));
        } catch (ArithmeticException | IllegalArgumentException e) {
            // no currency, or decimals that it does not have: no exact amount
            return Optional.empty();
        }
    }
}
