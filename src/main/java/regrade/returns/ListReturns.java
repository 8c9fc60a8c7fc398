package regrade.returns;

import regrade.catalog.Catalog;
import regrade.catalog.Product;
import regrade.kernel.ClientId;
import regrade.kernel.Money;
import regrade.kernel.Sku;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lists expected returns with what each is worth: what a new one sells for, as the catalogue says
/// now, times its units.
///
/// *Why are only the newest [#MOST_BY_VALUE] put in the order of their value?* A value is the
/// catalogue's, which may be imported or corrected after the returns, and amounts of two currencies
/// have no order. An index of values would have to be written anew for every line of a product with
/// each catalogue. So a page is never sorted that the reader did not first narrow down, and the
/// list says so where more lines are left out.
public final class ListReturns {
    /// Lines that are put in the order of their value: few enough to be read while somebody waits.
    public static final int MOST_BY_VALUE = 1_000;

    /// The dearest first, each currency by itself, those of which nobody knows the value last.
    private static final Comparator<Listed> DEAREST_FIRST =
            Comparator.comparing(
                    Listed::value,
                    (one, other) ->
                            one.isPresent() && other.isPresent()
                                    ? dearestFirst(one.get(), other.get())
                                    : Boolean.compare(other.isPresent(), one.isPresent()));

    private final ExpectedReturns returns;
    private final Catalog catalog;
    private final Clock clock;

    public ListReturns(ExpectedReturns returns, Catalog catalog, Clock clock) {
        this.returns = returns;
        this.catalog = catalog;
        this.clock = clock;
    }

    /// A line and what it is worth, where the catalogue tells.
    public record Listed(WaitingReturn expected, Optional<Money> value) {}

    /// A part of the list.
    ///
    /// @param more whether another page may stand behind it
    /// @param cut whether lines were left out, because only so many are put in this order
    public record Page(List<Listed> lines, boolean more, boolean cut) {
        public Page {
            lines = List.copyOf(lines);
        }
    }

    /// @param after the last line of the page before, or empty for the first page
    public Page list(ReturnQuery query, Optional<WaitingReturn> after, int size) {
        if (query.order() == ReturnQuery.Order.DEAREST)
            return after.isEmpty() ? dearest(query) : new Page(List.of(), false, false);
        var found = returns.page(query, after, size);
        return new Page(valued(found), found.size() == size, false);
    }

    private Page dearest(ReturnQuery query) {
        var found = returns.page(query, Optional.empty(), MOST_BY_VALUE + 1);
        boolean cut = found.size() > MOST_BY_VALUE;
        var kept = valued(cut ? found.subList(0, MOST_BY_VALUE) : found);
        return new Page(kept.stream().sorted(DEAREST_FIRST).toList(), false, cut);
    }

    /// How many lines there are, counted up to `most`.
    public long count(ReturnQuery query, int most) {
        return returns.count(query, most);
    }

    /// Every client that has a line.
    public List<ClientId> clients() {
        return returns.clients();
    }

    /// All lines, and those that wait for their unit.
    public record Totals(long all, long waiting) {}

    public Totals totals() {
        return new Totals(returns.count(), returns.waiting());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private record Name(ClientId client, String sku) {}

    private List<Listed> valued(List<WaitingReturn> found) {
        var prices = new HashMap<Name, Optional<Money>>();
        return found.stream().map(line -> new Listed(line, value(line.line(), prices))).toList();
    }

    private Optional<Money> value(ExpectedReturn line, Map<Name, Optional<Money>> prices) {
        if (line.sku().isBlank()) return Optional.empty();
        return prices.computeIfAbsent(new Name(line.client(), line.sku()), this::price)
                .map(price -> times(price, line.quantity()));
    }

    private Optional<Money> price(Name name) {
        return catalog.find(name.client(), new Sku(name.sku())).flatMap(Product::price);
    }

    private static Money times(Money price, int units) {
        return new Money(Math.multiplyExact(price.minorUnits(), units), price.currency());
    }

    private static int dearestFirst(Money one, Money other) {
        int currencies =
                one.currency().getCurrencyCode().compareTo(other.currency().getCurrencyCode());
        return currencies != 0 ? currencies : other.compareTo(one);
    }
}
