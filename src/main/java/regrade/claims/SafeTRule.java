package regrade.claims;

import static regrade.history.Phrase.said;

import regrade.claims.Claim.Owed;
import regrade.claims.ClaimLine.Detail;
import regrade.claims.ClaimLine.Source;
import regrade.claims.Payments.Taken;
import regrade.history.Phrase;
import regrade.history.Phrase.Named;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Refunds that Amazon granted for goods that the seller shipped, and that nobody claimed back
/// (return-requests.md §8: refund at first scan, seller-fulfilled Prime).
final class SafeTRule implements ClaimRule {
    private static final Set<String> NO_RETURN = Set.of("reject", "cancel", "denied", "declined");

    @Override
    public List<Claim> claims(OrderItem item, Payments payments) {
        if (!item.of(Source.SAFE_T_CLAIM).isEmpty()) return List.of();
        return item.of(Source.SELLER_RETURN).stream()
                .filter(line -> granted(line) && refunded(item, line))
                .flatMap(line -> claim(item, line).stream())
                .toList();
    }

    /// Whether Amazon decided, as far as the line tells, and nobody has claimed yet.
    private static boolean granted(ClaimLine line) {
        var status = line.more(Detail.STATUS).toLowerCase(Locale.ROOT);
        boolean byAmazon =
                line.says().equalsIgnoreCase("RefundAtFirstScan")
                        || line.more(Detail.PRIME).equalsIgnoreCase("Y");
        return byAmazon
                && line.more(Detail.SAFE_T).isEmpty()
                && NO_RETURN.stream().noneMatch(status::contains);
    }

    private static boolean refunded(OrderItem item, ClaimLine line) {
        return line.says().equalsIgnoreCase("RefundAtFirstScan")
                || line.money().filter(money -> money.minorUnits() > 0).isPresent()
                || refund(item, line).isPresent();
    }

    /// The refund for a return: the first one since it was asked for.
    private static Optional<ClaimLine> refund(OrderItem item, ClaimLine line) {
        var asked = line.day().orElse(LocalDate.MIN);
        return item.refunds().stream()
                .filter(refund -> !refund.amount().startsWith("-"))
                .filter(refund -> refund.day().filter(day -> !day.isBefore(asked)).isPresent())
                .min(Comparator.comparing(refund -> refund.day().orElseThrow()));
    }

    private static Optional<Claim> claim(OrderItem item, ClaimLine line) {
        var refund = refund(item, line);
        // where no report tells the day of the refund, the request came first: the claim is never
        // filed too late by that
        var day = refund.flatMap(ClaimLine::day).or(line::day).orElse(LocalDate.MIN);
        var shop = refund.flatMap(ClaimLine::marketplace).or(line::marketplace);
        if (lostToRefundRule(shop, day, item)) return Optional.empty();
        return Owing.of(line.count(), worth(line, refund), Taken.NOTHING)
                .map(
                        owing ->
                                new Claim(
                                        new ClaimKey(
                                                ClaimKind.SAFE_T,
                                                item.order(),
                                                item.sku(),
                                                line.number()),
                                        item.client(),
                                        item.goods(),
                                        owing.units(),
                                        owing.owed(),
                                        new Claim.Span(day, ClaimTerms.safeT(shop, day)),
                                        reason(line, refund),
                                        proof(line, refund),
                                        item.evidence()));
    }

    /// In the US only what never arrived can still be claimed.
    private static boolean lostToRefundRule(
            Optional<Marketplace> shop, LocalDate day, OrderItem item) {
        return shop.filter(Marketplace.US::equals).isPresent()
                && !day.isBefore(ClaimTerms.AUTOMATIC_REFUND_US)
                && !item.units().isEmpty();
    }

    private static Optional<Worth> worth(ClaimLine line, Optional<ClaimLine> refund) {
        return refund.flatMap(NotReturnedRule::worth)
                .map(worth -> atMost(worth, line.count()))
                .or(
                        () ->
                                line.money()
                                        .filter(money -> money.minorUnits() > 0)
                                        .map(
                                                money ->
                                                        new Worth(
                                                                money,
                                                                line.count(),
                                                                Owed.Source.REFUNDED)))
                .or(() -> ordered(line));
    }

    /// A refund of fewer units than are on their way is all there is.
    private static Worth atMost(Worth worth, long units) {
        return worth.units() >= units ? worth : new Worth(worth.total(), units, worth.source());
    }

    private static Optional<Worth> ordered(ClaimLine line) {
        long units = units(line.more(Detail.ORDER_UNITS));
        return ClaimLine.money(line.more(Detail.ORDER_AMOUNT), line.currency())
                .filter(money -> money.minorUnits() > 0)
                .map(money -> new Worth(money, Math.max(units, line.count()), Owed.Source.ORDERED));
    }

    private static long units(String written) {
        return written.matches("[0-9]{1,9}") ? Long.parseLong(written) : 1;
    }

    private static Phrase reason(ClaimLine line, Optional<ClaimLine> refund) {
        var why = new Named("claims.granted.", why(line));
        var day = refund.flatMap(ClaimLine::day).or(line::day).<Object>map(d -> d).orElse("?");
        return refund.isPresent()
                ? said("claims.reason.safe-t", line.count(), why, day)
                : said("claims.reason.safe-t-requested", line.count(), why, day);
    }

    private static String why(ClaimLine line) {
        return line.says().equalsIgnoreCase("RefundAtFirstScan") ? "first-scan" : "prime";
    }

    private static List<ClaimLine> proof(ClaimLine line, Optional<ClaimLine> refund) {
        var proof = new ArrayList<>(List.of(line));
        refund.ifPresent(proof::add);
        return proof;
    }
}
