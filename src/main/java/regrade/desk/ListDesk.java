package regrade.desk;

import regrade.desk.Board.Row;
import regrade.requests.Marketplace;
import regrade.requests.OddMail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Lays out what is to be done, in the order of the time that is left.
public final class ListDesk {
    /// Rows shown of each sort.
    public static final int MOST = 200;

    // no marketplace waits longer
    private static final Duration REFUNDS_SINCE = Duration.ofDays(61);

    private final Desk desk;
    private final Clock clock;

    public ListDesk(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    public Board list() {
        var now = clock.instant();
        var rules = new HashMap<String, MarketplaceRules>();
        var rows = new ArrayList<Row>();
        for (var request : desk.waiting(MOST))
            rows.add(
                    new Row.Waiting(
                            request, AnswerClock.of(request.received(), rules(request, rules))));
        for (var request : desk.delivered(now.minus(REFUNDS_SINCE), MOST))
            refunding(request, rules(request, rules))
                    // what the marketplace has refunded nobody can decide on any more
                    .filter(row -> row.due().isAfter(now))
                    .ifPresent(rows::add);
        for (var mail : desk.oddMails(MOST)) rows.add(odd(mail));
        rows.sort(Comparator.comparing(Row::due));
        return new Board(rows, desk.waiting());
    }

    private MarketplaceRules rules(DeskRequest request, Map<String, MarketplaceRules> known) {
        return known.computeIfAbsent(request.known().request().marketplace(), desk::rules);
    }

    private Optional<Row> refunding(DeskRequest request, MarketplaceRules rules) {
        if (rules.refundDays() == 0) return Optional.empty();
        var zone = zone(rules.marketplace());
        return request.delivered()
                .map(
                        at ->
                                new Row.Refunding(
                                        request, RefundClock.of(at, rules.refundDays(), zone)));
    }

    private ZoneId zone(String marketplace) {
        return Marketplace.all().stream()
                .filter(one -> one.code().equals(marketplace))
                .map(Marketplace::zone)
                .findFirst()
                .orElse(clock.getZone());
    }

    /// If it is a request, its clock has run since it was sent; a mail that names no day may be as
    /// old as it likes.
    private static Row odd(OddMail mail) {
        var sent = mail.sent().orElse(Instant.EPOCH);
        return new Row.Odd(mail, AnswerClock.of(sent, MarketplaceRules.shipped("")));
    }
}
