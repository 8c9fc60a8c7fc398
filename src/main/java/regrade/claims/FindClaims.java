package regrade.claims;

import regrade.claims.Claim.Dated;
import regrade.kernel.ClientId;
import regrade.kernel.Money;
import regrade.kernel.Progress;
import regrade.reports.ReportLines;
import regrade.returns.ExpectedReturns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds what is owed: walks through the lines that concern money, order by order, and keeps the
/// most urgent claims. Holds one page of lines and the kept claims, however many lines there are.
public final class FindClaims {
    /// Claims that are listed.
    public static final int MOST = 500;

    private static final int PAGE = 2_000;
    private static final int MOST_WITHOUT_ORDER = 10_000;

    private final Ports ports;
    private final Clock clock;

    /// Where claims are found.
    public record Ports(
            ClaimLines lines,
            SettledClaims settled,
            ExpectedReturns returns,
            ReportLines reports) {}

    /// @param clock of the bench
    public FindClaims(Ports ports, Clock clock) {
        this.ports = ports;
        this.clock = clock;
    }

    /// What is looked for; empty: all.
    public record Sought(
            Optional<ClaimKind> kind, Optional<ClientId> client, Optional<ClaimState> state) {
        public static final Sought ALL =
                new Sought(Optional.empty(), Optional.empty(), Optional.empty());

        private boolean takes(Dated dated) {
            return kind.filter(one -> one != dated.claim().key().kind()).isEmpty()
                    && client.filter(one -> !one.equals(dated.claim().client())).isEmpty()
                    && state.filter(one -> one != dated.state()).isEmpty();
        }
    }

    /// What was found.
    ///
    /// @param claims the most urgent, at most [#MOST]
    /// @param all how many fit what was sought
    /// @param sums of what is known of their amounts, by currency
    /// @param unknown how many of them have an amount that no report tells
    /// @param clients that have any claim
    /// @param lines that were walked through
    public record Found(
            List<Dated> claims,
            long all,
            List<Money> sums,
            long unknown,
            List<ClientId> clients,
            long lines) {
        public Found {
            claims = List.copyOf(claims);
            sums = List.copyOf(sums);
            clients = List.copyOf(clients);
        }
    }

    /// @return empty if it was cancelled
    public Optional<Found> find(Sought sought, Progress progress) {
        var gathering =
                new Gathering(sought, LocalDate.ofInstant(clock.instant(), clock.getZone()));
        long all = ports.lines.count();
        long walked = 0;
        var nowhere = ports.lines.withoutOrder(MOST_WITHOUT_ORDER);
        if (!nowhere.isEmpty())
            gathering.take(new AskedOrders(ports, "", ""), nowhere.stream().map(List::of).toList());
        walked += nowhere.size();
        var page = ports.lines.ordersAfter("", PAGE);
        while (!page.isEmpty()) {
            progress.at(walked, all);
            if (progress.cancelled()) return Optional.empty();
            var asked = new AskedOrders(ports, page.getFirst().order(), page.getLast().order());
            gathering.take(asked, orders(page));
            walked += page.size();
            page = ports.lines.ordersAfter(page.getLast().order(), PAGE);
        }
        return Optional.of(gathering.found(walked));
    }

    private static List<List<ClaimLine>> orders(List<ClaimLine> page) {
        var orders = new ArrayList<List<ClaimLine>>();
        for (var line : page) {
            if (orders.isEmpty() || !orders.getLast().getFirst().order().equals(line.order()))
                orders.add(new ArrayList<>());
            orders.getLast().add(line);
        }
        return orders;
    }

    /// The claims of an order, without what was filed or dismissed.
    private static List<Claim> claims(AskedOrders asked, List<ClaimLine> lines) {
        var order = lines.getFirst().order();
        var claims = new ArrayList<Claim>();
        for (var item : OrderItem.of(lines, asked.around(order))) {
            var payments = item.payments();
            for (var rule : ClaimRule.ALL) claims.addAll(rule.claims(item, payments));
        }
        if (claims.isEmpty()) return claims;
        var settled = asked.settled(order);
        return settled.isEmpty() ? claims : without(settled, claims);
    }

    private static List<Claim> without(List<SettledClaims.Settled> all, List<Claim> claims) {
        var settled = new TreeMap<String, SettledClaims.Settled>();
        for (var one : all) settled.merge(one.claim().text(), one, SettledClaims.Settled::and);
        return claims.stream()
                .flatMap(
                        claim ->
                                Optional.ofNullable(settled.get(claim.key().text()))
                                        .map(claim::without)
                                        .orElseGet(() -> Optional.of(claim))
                                        .stream())
                .toList();
    }

    /// What is kept of a walk.
    private static final class Gathering {
        private final Sought sought;
        private final LocalDate today;
        private final PriorityQueue<Dated> kept = new PriorityQueue<>(Claim.URGENT.reversed());
        private final TreeMap<String, Long> sums = new TreeMap<>();
        private final TreeSet<String> clients = new TreeSet<>();
        private long all;
        private long unknown;

        private Gathering(Sought sought, LocalDate today) {
            this.sought = sought;
            this.today = today;
        }

        private void take(AskedOrders asked, List<List<ClaimLine>> orders) {
            for (var order : orders) take(claims(asked, order));
        }

        private void take(List<Claim> claims) {
            for (var claim : claims) {
                var dated = new Dated(claim, today);
                if (!dated.shown()) continue;
                clients.add(claim.client().text());
                if (sought.takes(dated)) keep(dated);
            }
        }

        private void keep(Dated dated) {
            all++;
            dated.claim()
                    .owed()
                    .money()
                    .ifPresentOrElse(
                            money ->
                                    sums.merge(
                                            money.currency().getCurrencyCode(),
                                            money.minorUnits(),
                                            Math::addExact),
                            () -> unknown++);
            kept.add(dated);
            if (kept.size() > MOST) kept.remove();
        }

        private Found found(long walked) {
            return new Found(
                    kept.stream().sorted(Claim.URGENT).toList(),
                    all,
                    sums.entrySet().stream()
                            .map(
                                    sum ->
                                            new Money(
                                                    sum.getValue(),
                                                    Currency.getInstance(sum.getKey())))
                            .toList(),
                    unknown,
                    clients.stream().map(ClientId::new).toList(),
                    walked);
        }
    }
}
