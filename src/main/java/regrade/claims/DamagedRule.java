package regrade.claims;

import static regrade.history.Phrase.said;

import regrade.claims.ClaimLine.Detail;
import regrade.claims.ClaimLine.Source;
import regrade.claims.Payments.Taken;
import regrade.history.Phrase.Named;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// FBA units that Amazon or its carrier broke and that nobody paid (amazon-reports.md §3: Amazon
/// compensates, ownership passes). Each return is a claim of its own, the oldest is paid first.
final class DamagedRule implements ClaimRule {
    private static final String REIMBURSED = "Reimbursed";

    @Override
    public List<Claim> claims(OrderItem item, Payments payments) {
        var claims = new ArrayList<Claim>();
        var worth = Optional.<Worth>empty();
        for (var line : item.of(Source.FBA_RETURN)) {
            var paid = payments.take(line.count(), _ -> true);
            // paid, as the return itself says, even where the payment's report was not imported
            if (line.more(Detail.STATUS).equalsIgnoreCase(REIMBURSED)) continue;
            if (paid.units() >= line.count()) continue;
            if (worth.isEmpty()) worth = item.worth();
            claim(item, line, worth, paid).ifPresent(claims::add);
        }
        return claims;
    }

    private static Optional<Claim> claim(
            OrderItem item, ClaimLine line, Optional<Worth> worth, Taken paid) {
        var returned = line.day().orElse(LocalDate.MIN);
        var from = ClaimTerms.after(returned, ClaimTerms.DAYS_TO_PAY);
        return Owing.of(line.count(), worth, paid)
                .map(
                        owing ->
                                new Claim(
                                        new ClaimKey(
                                                ClaimKind.DAMAGED,
                                                item.order(),
                                                item.sku(),
                                                number(line)),
                                        item.client(),
                                        item.goods(),
                                        owing.units(),
                                        owing.owed(),
                                        new Claim.Span(from, Optional.empty()),
                                        said(
                                                "claims.reason.damaged",
                                                line.count(),
                                                new Named("disposition.", line.says()),
                                                returned,
                                                paid.units()),
                                        proof(item, line, paid),
                                        item.evidence()));
    }

    private static String number(ClaimLine line) {
        return line.number().isEmpty()
                ? Long.toHexString(line.key().high()) + Long.toHexString(line.key().low())
                : line.number();
    }

    private static List<ClaimLine> proof(OrderItem item, ClaimLine line, Taken paid) {
        var proof = new ArrayList<>(List.of(line));
        proof.addAll(paid.lines());
        proof.addAll(item.refunds());
        return proof;
    }
}
