package regrade.claims;

import regrade.claims.ClaimLine.Detail;
import regrade.claims.ClaimLine.Source;
import regrade.kernel.ClientId;
import regrade.kernel.Reference;
import regrade.returns.ExpectedReturn;
import regrade.returns.WaitingReturn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything that is known of one item of an order: what reports say of its money, and what came
/// back.
///
/// @param lines of one order and one product, at least one
/// @param around asked only by the rules that need it
record OrderItem(List<ClaimLine> lines, Around around) {
    private static final Comparator<ClaimLine> OLDEST_FIRST =
            Comparator.<ClaimLine, LocalDate>comparing(line -> line.day().orElse(LocalDate.MIN))
                    .thenComparing(ClaimLine::number)
                    .thenComparingLong(line -> line.key().high())
                    .thenComparingLong(line -> line.key().low());

    /// What is known of the whole order elsewhere.
    interface Around {
        List<WaitingReturn> returns();

        List<BenchUnit> units();

        /// What a product of the order was sold for.
        Optional<Worth> sold(String sku);
    }

    /// Parts an order's lines by product. A line that names no SKU belongs to the product of its
    /// FNSKU or ASIN, one that names nothing to the only product there is.
    static List<OrderItem> of(List<ClaimLine> order, Around around) {
        var items = new ArrayList<List<ClaimLine>>();
        Stream.concat(
                        order.stream().filter(line -> !line.sku().isEmpty()),
                        order.stream().filter(line -> line.sku().isEmpty()))
                .forEach(line -> place(line, items));
        return items.stream().map(lines -> new OrderItem(lines, around)).toList();
    }

    private static void place(ClaimLine line, List<List<ClaimLine>> items) {
        var fits = items.stream().filter(item -> item.stream().anyMatch(one -> same(one, line)));
        var found = fits.findFirst();
        boolean nothing = (line.sku() + line.fnsku() + line.asin()).isEmpty();
        if (found.isEmpty() && nothing && items.size() == 1) found = Optional.of(items.getFirst());
        found.orElseGet(
                        () -> {
                            var item = new ArrayList<ClaimLine>();
                            items.add(item);
                            return item;
                        })
                .add(line);
    }

    private static boolean same(ClaimLine one, ClaimLine other) {
        if (!one.sku().isEmpty() && !other.sku().isEmpty()) return one.sku().equals(other.sku());
        if (!one.fnsku().isEmpty() && !other.fnsku().isEmpty())
            return one.fnsku().equals(other.fnsku());
        if (!one.asin().isEmpty() && !other.asin().isEmpty())
            return one.asin().equals(other.asin());
        return (one.sku() + one.fnsku() + one.asin() + other.sku() + other.fnsku() + other.asin())
                .isEmpty();
    }

    String order() {
        return lines.getFirst().order();
    }

    String sku() {
        return lines.getFirst().sku();
    }

    ClientId client() {
        return lines.getFirst().client();
    }

    private String first(java.util.function.Function<ClaimLine, String> part) {
        return lines.stream().map(part).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    Claim.Goods goods() {
        Optional<Locale> language =
                lines.stream()
                        .flatMap(line -> Marketplace.of(line.more(Detail.MARKETPLACE)).stream())
                        .map(Marketplace::language)
                        .findFirst();
        return new Claim.Goods(first(ClaimLine::asin), first(ClaimLine::fnsku), language);
    }

    /// Its lines from one report, the oldest first.
    List<ClaimLine> of(Source source) {
        return lines.stream().filter(line -> line.source() == source).sorted(OLDEST_FIRST).toList();
    }

    List<ClaimLine> reversals() {
        return of(Source.REIMBURSEMENT).stream().filter(ClaimLine::reversal).toList();
    }

    Payments payments() {
        return new Payments(
                of(Source.REIMBURSEMENT).stream().filter(line -> !line.reversal()).toList());
    }

    /// Its refunds. Several reports tell the same refund: that which tells of most units is
    /// believed, never two together.
    List<ClaimLine> refunds() {
        return Stream.of(Source.SETTLEMENT, Source.SETTLEMENT_LEGACY, Source.DATE_RANGE)
                .map(this::of)
                .max(Comparator.comparingLong(OrderItem::refunded))
                .orElseThrow();
    }

    private static long refunded(List<ClaimLine> refunds) {
        return refunds.stream()
                .filter(line -> !line.amount().startsWith("-"))
                .mapToLong(ClaimLine::count)
                .sum();
    }

    /// What a refund of it says it is worth; else what an order report says.
    Optional<Worth> worth() {
        return refunds().stream()
                .flatMap(
                        line ->
                                line.money().stream()
                                        .filter(money -> money.minorUnits() > 0)
                                        .map(
                                                money ->
                                                        new Worth(
                                                                money,
                                                                line.count(),
                                                                Claim.Owed.Source.REFUNDED)))
                .findFirst()
                .or(() -> around.sold(sku()));
    }

    /// Returns of it that Amazon's warehouse has told of.
    List<ExpectedReturn> processed() {
        return around.returns().stream()
                .map(WaitingReturn::line)
                .filter(line -> line.sku().equals(sku()))
                .filter(OrderItem::ofWarehouse)
                .toList();
    }

    /// Other reports announce what may never come; only Amazon's warehouse says how it found it.
    static boolean ofWarehouse(ExpectedReturn line) {
        return !line.disposition().isEmpty() || !line.fulfilmentCentre().isEmpty();
    }

    List<BenchUnit> units() {
        return around.units().stream().filter(unit -> unit.sku().equals(sku())).toList();
    }

    Optional<Reference> evidence() {
        return units().stream().map(BenchUnit::unit).findFirst();
    }

    /// How many came back. A unit that nobody announced is taken for one that the report tells of
    /// later.
    long returned() {
        long processed = processed().stream().mapToLong(ExpectedReturn::quantity).sum();
        var units = units();
        long announced =
                units.stream().filter(unit -> unit.announced() && !unit.processed()).count();
        long unannounced = units.stream().filter(unit -> !unit.announced()).count();
        return announced + Math.max(processed, unannounced);
    }

    /// Whether the seller shipped it, as far as any line tells.
    boolean sellerShipped(ClaimLine line) {
        var by = line.more(Detail.FULFILMENT).toLowerCase(Locale.ROOT);
        if (by.isEmpty())
            return lines.stream().anyMatch(one -> one.source() == Source.SELLER_RETURN);
        return !by.startsWith("afn") && !by.startsWith("amazon");
    }
}
