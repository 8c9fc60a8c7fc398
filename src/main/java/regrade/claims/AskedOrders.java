package regrade.claims;

import regrade.claims.Claim.Owed;
import regrade.claims.SettledClaims.Settled;
import regrade.kernel.Money;
import regrade.reports.ReportLine;
import regrade.returns.WaitingReturn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known elsewhere of the orders of one page: what few orders have is read for the whole
/// page at once, the rest when a rule wants it, and once.
final class AskedOrders {
    private static final int MOST = 200;

    /// What a report of sales says, and under which names.
    private record SalesReport(String kind, String amount, boolean each) {}

    private static final List<SalesReport> SALES =
            List.of(
                    new SalesReport("all-orders", "item-price", false),
                    new SalesReport("fba-shipments", "item-price", false),
                    new SalesReport("shipment-sales", "item-price-per-unit", true));

    private final FindClaims.Ports ports;
    private final Map<String, List<BenchUnit>> units = new HashMap<>();
    private final Map<String, List<Settled>> settled = new HashMap<>();

    /// @param first order id of the page
    /// @param last order id of the page
    AskedOrders(FindClaims.Ports ports, String first, String last) {
        this.ports = ports;
        for (var unit : ports.lines().units(first, last))
            units.computeIfAbsent(unit.order(), _ -> new ArrayList<>()).add(unit);
        for (var one : ports.settled().ofOrders(first, last))
            settled.computeIfAbsent(one.claim().order(), _ -> new ArrayList<>()).add(one);
    }

    List<Settled> settled(String order) {
        return settled.getOrDefault(order, List.of());
    }

    OrderItem.Around around(String order) {
        return new AskedOrder(order);
    }

    private final class AskedOrder implements OrderItem.Around {
        private final String order;
        private Optional<List<WaitingReturn>> returns = Optional.empty();

        private AskedOrder(String order) {
            this.order = order;
        }

        @Override
        public List<WaitingReturn> returns() {
            if (returns.isEmpty()) returns = Optional.of(ports.returns().ofOrder(order, MOST));
            return returns.get();
        }

        @Override
        public List<BenchUnit> units() {
            return order.isEmpty() ? List.of() : units.getOrDefault(order, List.of());
        }

        @Override
        public Optional<Worth> sold(String sku) {
            return SALES.stream().flatMap(report -> sold(report, sku).stream()).findFirst();
        }

        private Optional<Worth> sold(SalesReport report, String sku) {
            return ports.reports().ofOrder(report.kind, order, MOST).stream()
                    .filter(line -> line.sku().equals(sku) && line.quantity() > 0)
                    .flatMap(line -> worth(report, line).stream())
                    .findFirst();
        }
    }

    private static Optional<Worth> worth(SalesReport report, ReportLine line) {
        return ClaimLine.money(line.cell(report.amount), line.cell("currency"))
                .filter(money -> money.minorUnits() > 0)
                .map(money -> report.each ? times(money, line.quantity()) : money)
                .map(money -> new Worth(money, line.quantity(), Owed.Source.SOLD));
    }

    private static Money times(Money each, long units) {
        return new Money(Math.multiplyExact(each.minorUnits(), units), each.currency());
    }
}
