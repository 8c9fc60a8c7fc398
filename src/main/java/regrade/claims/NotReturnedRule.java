package regrade.claims;

import static regrade.history.Phrase.said;

import regrade.claims.Claim.Owed;
import regrade.claims.Payments.Taken;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Refunds of goods that Amazon shipped and that never came back: not to its warehouse, not to the
/// bench (README of the domain reference, rule 16).
final class NotReturnedRule implements ClaimRule {
    @Override
    public List<Claim> claims(OrderItem item, Payments payments) {
        var refunds = item.refunds().stream().filter(line -> !item.sellerShipped(line)).toList();
        if (refunds.isEmpty()) return List.of();
        long returned = item.returned() + takenBack(refunds);
        var claims = new ArrayList<Claim>();
        for (var refund : refunds) {
            if (refund.amount().startsWith("-")) continue;
            long back = Math.min(returned, refund.count());
            returned -= back;
            long units = refund.count() - back;
            if (units == 0) continue;
            var paid = payments.take(units, _ -> true);
            claim(item, refund, units, paid).ifPresent(claims::add);
        }
        return claims;
    }

    /// Units whose refund the buyer paid back.
    private static long takenBack(List<ClaimLine> refunds) {
        return refunds.stream()
                .filter(line -> line.amount().startsWith("-"))
                .mapToLong(ClaimLine::count)
                .sum();
    }

    private static Optional<Claim> claim(OrderItem item, ClaimLine refund, long units, Taken paid) {
        var refunded = refund.day().orElse(LocalDate.MIN);
        var from = ClaimTerms.after(refunded, ClaimTerms.DAYS_TO_RETURN);
        return Owing.of(units, worth(refund), paid)
                .map(
                        owing ->
                                new Claim(
                                        new ClaimKey(
                                                ClaimKind.NOT_RETURNED,
                                                item.order(),
                                                item.sku(),
                                                number(refund)),
                                        item.client(),
                                        item.goods(),
                                        owing.units(),
                                        owing.owed(),
                                        new Claim.Span(from, Optional.empty()),
                                        said(
                                                "claims.reason.not-returned",
                                                refund.count(),
                                                refunded,
                                                ClaimTerms.DAYS_TO_RETURN,
                                                refund.count() - units,
                                                paid.units()),
                                        proof(refund, paid),
                                        item.evidence()));
    }

    static Optional<Worth> worth(ClaimLine refund) {
        return refund.money()
                .filter(money -> money.minorUnits() > 0)
                .map(money -> new Worth(money, refund.count(), Owed.Source.REFUNDED));
    }

    /// The day, not the line: settlement and date range tell the same refund by different lines.
    private static String number(ClaimLine refund) {
        return refund.day().map(LocalDate::toString).orElse(refund.number());
    }

    private static List<ClaimLine> proof(ClaimLine refund, Taken paid) {
        var proof = new ArrayList<>(List.of(refund));
        proof.addAll(paid.lines());
        return proof;
    }
}
