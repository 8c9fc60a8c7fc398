package regrade.claims;

import regrade.claims.ClaimLine.Detail;
import regrade.claims.ClaimLine.Source;
import regrade.reports.LineKey;
import regrade.reports.ReportLine;
import regrade.returns.ExpectedReturn;
import regrade.returns.ReturnKey;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Reads what a line of a report says of money that is owed (amazon-reports.md §2, §5, §9, §12).
public final class ReadClaimLine {
    private static final int MOST_OF_CELL = 120;

    private ReadClaimLine() {}

    /// @param kind of report
    /// @return empty for a line that concerns no claim; of one line it is always the same
    public static Optional<ClaimLine> of(String kind, ReportLine line) {
        return switch (kind) {
            case "reimbursements" -> reimbursement(line);
            case "settlement" -> settlement(line);
            case "settlement-legacy" -> legacy(line);
            case "date-range" -> dateRange(line);
            case "seller-returns" -> Optional.of(sellerReturn(line));
            case "safe-t-claims" -> safeT(line);
            default -> Optional.empty();
        };
    }

    /// @return empty unless Amazon is to pay for the unit
    public static Optional<ClaimLine> of(ExpectedReturn line) {
        if (!ClaimTerms.AMAZON_PAYS.contains(line.disposition())) return Optional.empty();
        var key = ReturnKey.of(line);
        return Optional.of(
                new ClaimLine(
                        Source.FBA_RETURN,
                        new LineKey(key.high(), key.low()),
                        line.client(),
                        Optional.of(line.returnDate()),
                        line.orderId(),
                        line.sku(),
                        line.asin(),
                        line.fnsku(),
                        line.quantity(),
                        "",
                        "",
                        line.disposition(),
                        line.lpn(),
                        line.status().isEmpty()
                                ? Map.of()
                                : Map.of(Detail.STATUS, cut(line.status()))));
    }

    /// The currency of a settlement, which only its first row tells.
    public static Optional<String> currencyOf(String kind, ReportLine line) {
        return Optional.of(line.cell("currency"))
                .filter(_ -> kind.startsWith("settlement"))
                .filter(currency -> !currency.isEmpty() && currency.length() <= 3);
    }

    private static Optional<ClaimLine> reimbursement(ReportLine line) {
        var total = line.cell("amount-total");
        var read =
                line(
                        Source.REIMBURSEMENT,
                        line,
                        new Sum(
                                total.isEmpty()
                                        ? times(line.cell("amount-per-unit"), line.quantity())
                                        : total,
                                line.cell("currency-unit")),
                        new Said(line.cell("reason"), line.cell("reimbursement-id")),
                        details(line, Map.of(Detail.ORIGINAL, "original-reimbursement-id")));
        // a payment for no order in particular settles none
        return Optional.of(read).filter(one -> !one.order().isEmpty() || one.reversal());
    }

    private static String times(String amount, long units) {
        return amount.isEmpty()
                ? ""
                : new BigDecimal(amount).multiply(BigDecimal.valueOf(units)).toPlainString();
    }

    private static Optional<ClaimLine> settlement(ReportLine line) {
        boolean principal = line.cell("amount-description").equalsIgnoreCase("Principal");
        return principal && line.cell("amount-type").equalsIgnoreCase("ItemPrice")
                ? refund(Source.SETTLEMENT, line, line.cell("transaction-type"), "amount")
                : Optional.empty();
    }

    private static Optional<ClaimLine> legacy(ReportLine line) {
        return line.cell("price-type").equalsIgnoreCase("Principal")
                ? refund(
                        Source.SETTLEMENT_LEGACY,
                        line,
                        line.cell("transaction-type"),
                        "price-amount")
                : Optional.empty();
    }

    private static Optional<ClaimLine> dateRange(ReportLine line) {
        return refund(Source.DATE_RANGE, line, line.cell("type"), "product-sales");
    }

    /// A refund is written as what it costs the seller: below zero.
    private static Optional<ClaimLine> refund(
            Source source, ReportLine line, String type, String amount) {
        if (!type.equalsIgnoreCase("Refund") || line.order().isEmpty()) return Optional.empty();
        var written = line.cell(amount);
        var shop =
                line.cell("marketplace-name").isEmpty()
                        ? line.cell("marketplace")
                        : line.cell("marketplace-name");
        var currency = line.cell("currency");
        var details = new EnumMap<Detail, String>(Detail.class);
        put(details, Detail.MARKETPLACE, shop);
        put(details, Detail.FULFILMENT, line.cell("fulfillment-id") + line.cell("fulfillment"));
        return Optional.of(
                line(
                        source,
                        line,
                        new Sum(
                                written.isEmpty()
                                        ? ""
                                        : new BigDecimal(written).negate().toPlainString(),
                                currency.isEmpty()
                                        ? Marketplace.of(shop).map(Marketplace::currency).orElse("")
                                        : currency),
                        new Said(type, line.cell("settlement-id")),
                        details));
    }

    private static ClaimLine sellerReturn(ReportLine line) {
        return line(
                Source.SELLER_RETURN,
                line,
                new Sum(line.cell("refunded-amount"), line.cell("currency-code")),
                new Said(line.cell("resolution"), line.cell("amazon-rma-id")),
                details(
                        line,
                        Map.of(
                                Detail.STATUS, "return-request-status",
                                Detail.PRIME, "is-prime",
                                Detail.SAFE_T, "safet-claim-id",
                                Detail.ORDER_AMOUNT, "order-amount",
                                Detail.ORDER_UNITS, "order-quantity")));
    }

    private static Optional<ClaimLine> safeT(ReportLine line) {
        return Optional.of(
                        line(
                                Source.SAFE_T_CLAIM,
                                line,
                                new Sum(line.cell("reimbursement-amount"), line.cell("currency")),
                                new Said(line.cell("claim-state"), line.cell("safe-t-claim-id")),
                                Map.of()))
                .filter(claim -> !claim.order().isEmpty());
    }

    private record Sum(String amount, String currency) {}

    private record Said(String says, String number) {}

    private static ClaimLine line(
            Source source, ReportLine line, Sum sum, Said said, Map<Detail, String> details) {
        return new ClaimLine(
                source,
                line.key(),
                line.client(),
                line.day(),
                line.order(),
                line.sku(),
                line.asin(),
                line.fnsku(),
                line.quantity(),
                cut(sum.amount),
                sum.currency.length() > 3 ? "" : sum.currency,
                cut(said.says),
                cut(said.number),
                details);
    }

    private static Map<Detail, String> details(ReportLine line, Map<Detail, String> columns) {
        var details = new EnumMap<Detail, String>(Detail.class);
        columns.forEach((detail, column) -> put(details, detail, line.cell(column)));
        return details;
    }

    private static void put(Map<Detail, String> details, Detail detail, String text) {
        if (!text.isEmpty()) details.put(detail, cut(text));
    }

    private static String cut(String text) {
        return text.length() <= MOST_OF_CELL ? text : text.substring(0, MOST_OF_CELL);
    }
}
