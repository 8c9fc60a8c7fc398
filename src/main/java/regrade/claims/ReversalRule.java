package regrade.claims;

import static regrade.history.Phrase.said;

import regrade.claims.Claim.Owed;
import regrade.claims.ClaimLine.Detail;
import regrade.history.Phrase;
import regrade.kernel.Money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Reimbursements that were taken back and not paid again since (amazon-reports.md §9).
final class ReversalRule implements ClaimRule {
    @Override
    public List<Claim> claims(OrderItem item, Payments payments) {
        var byNumber = new LinkedHashMap<String, List<ClaimLine>>();
        for (var line : item.reversals())
            byNumber.computeIfAbsent(line.number(), _ -> new ArrayList<>()).add(line);
        return byNumber.values().stream()
                .flatMap(lines -> claim(item, lines, payments).stream())
                .toList();
    }

    private static Optional<Claim> claim(OrderItem item, List<ClaimLine> lines, Payments payments) {
        var line = lines.getFirst();
        var day = line.day().orElse(LocalDate.MIN);
        long units = lines.stream().mapToLong(ClaimLine::count).sum();
        var paid = payments.take(units, payment -> again(payment, line, day));
        return Owing.of(units, worth(lines, units), paid)
                .map(
                        owing ->
                                new Claim(
                                        new ClaimKey(
                                                ClaimKind.REVERSAL,
                                                item.order(),
                                                item.sku(),
                                                line.number()),
                                        item.client(),
                                        item.goods(),
                                        owing.units(),
                                        owing.owed(),
                                        new Claim.Span(day, Optional.empty()),
                                        reason(item, line, owing),
                                        proof(item, lines, paid.lines()),
                                        item.evidence()));
    }

    private static boolean again(ClaimLine payment, ClaimLine reversal, LocalDate day) {
        return !payment.number().equals(reversal.more(Detail.ORIGINAL))
                && payment.day().filter(day::isBefore).isPresent();
    }

    private static Optional<Worth> worth(List<ClaimLine> lines, long units) {
        var amounts = lines.stream().flatMap(line -> line.money().stream()).toList();
        var currencies = amounts.stream().map(Money::currency).distinct().toList();
        if (amounts.size() != lines.size() || currencies.size() != 1) return Optional.empty();
        long minor = amounts.stream().mapToLong(money -> Math.abs(money.minorUnits())).sum();
        return Optional.of(new Money(minor, currencies.getFirst()))
                .filter(total -> total.minorUnits() > 0)
                .map(total -> new Worth(total, units, Owed.Source.REVERSED));
    }

    private static Phrase reason(OrderItem item, ClaimLine line, Owing owing) {
        var day = line.day().<Object>map(one -> one).orElse("?");
        boolean back = !line.order().isEmpty() && item.returned() > 0;
        return back
                ? said("claims.reason.reversal-returned", owing.units(), day, item.returned())
                : said("claims.reason.reversal", owing.units(), day);
    }

    /// The reversal, what it took back, and what was paid again of it.
    private static List<ClaimLine> proof(
            OrderItem item, List<ClaimLine> lines, List<ClaimLine> again) {
        var proof = new ArrayList<>(lines);
        var original = lines.getFirst().more(Detail.ORIGINAL);
        item.of(ClaimLine.Source.REIMBURSEMENT).stream()
                .filter(line -> !original.isEmpty() && line.number().equals(original))
                .forEach(proof::add);
        proof.addAll(again);
        return proof;
    }
}
