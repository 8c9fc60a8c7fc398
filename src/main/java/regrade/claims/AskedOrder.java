package regrade.claims;

import regrade.claims.Claim.Owed;
import regrade.kernel.Money;
import regrade.reports.ReportLine;
import regrade.returns.WaitingReturn;

import java.util.List;
import java.util.Optional;

/// What is known of an order elsewhere, asked when a rule wants it, and once.
final class AskedOrder implements OrderItem.Around {
    private static final int MOST = 200;

    /// What a report of sales says, and under which names.
    private record SalesReport(String kind, String amount, boolean each) {}

    private static final List<SalesReport> SALES =
            List.of(
                    new SalesReport("all-orders", "item-price", false),
                    new SalesReport("fba-shipments", "item-price", false),
                    new SalesReport("shipment-sales", "item-price-per-unit", true));

    private final FindClaims.Ports ports;
    private final String order;
    private Optional<List<WaitingReturn>> returns = Optional.empty();
    private Optional<List<BenchUnit>> units = Optional.empty();

    AskedOrder(FindClaims.Ports ports, String order) {
        this.ports = ports;
        this.order = order;
    }

    @Override
    public List<WaitingReturn> returns() {
        if (returns.isEmpty()) returns = Optional.of(ports.returns().ofOrder(order, MOST));
        return returns.get();
    }

    @Override
    public List<BenchUnit> units() {
        if (units.isEmpty())
            units = Optional.of(order.isEmpty() ? List.of() : ports.lines().units(order));
        return units.get();
    }

    @Override
    public Optional<Worth> sold(String sku) {
        return SALES.stream().flatMap(report -> sold(report, sku).stream()).findFirst();
    }

    private Optional<Worth> sold(SalesReport report, String sku) {
        return ports.reports().ofOrder(report.kind, order, MOST).stream()
                .filter(line -> line.sku().equals(sku) && line.quantity() > 0)
                .flatMap(line -> sold(report, line).stream())
                .findFirst();
    }

    private static Optional<Worth> sold(SalesReport report, ReportLine line) {
        return ClaimLine.money(line.cell(report.amount), line.cell("currency"))
                .filter(money -> money.minorUnits() > 0)
                .map(money -> report.each ? times(money, line.quantity()) : money)
                .map(money -> new Worth(money, line.quantity(), Owed.Source.SOLD));
    }

    private static Money times(Money each, long units) {
        return new Money(Math.multiplyExact(each.minorUnits(), units), each.currency());
    }
}
