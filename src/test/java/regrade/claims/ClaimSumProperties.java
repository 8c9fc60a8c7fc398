package regrade.claims;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import regrade.claims.ClaimLine.Detail;
import regrade.claims.ClaimLine.Source;
import regrade.inspection.UnitStory;
import regrade.kernel.ClientId;
import regrade.kernel.Money;
import regrade.reports.LineKey;
import regrade.returns.WaitingReturn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Nobody is asked for more than is owed, whatever was returned, refunded, paid and taken back.
class ClaimSumProperties {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final long EACH = 1999;

    /// An order: units broken by Amazon, units refunded beside them, payments and reversals.
    record Story(int broken, int refunded, List<Integer> paid, List<Integer> reversed) {}

    @Provide
    Arbitrary<Story> stories() {
        var units = Arbitraries.integers().between(0, 5);
        var payments = Arbitraries.integers().between(1, 3).list().ofMaxSize(4);
        return Combinators.combine(units, units, payments, payments).as(Story::new);
    }

    @Property(tries = 500)
    void paidAndClaimedUnitsAreWhatIsOwed(@ForAll("stories") Story story) {
        var reversed = reversible(story);
        long owed = (long) story.broken + story.refunded;
        long paid = sum(story.paid) - sum(reversed);

        long claimed = claims(story, reversed).stream().mapToLong(Claim::units).sum();

        // what was paid beyond all that is owed is nobody's claim
        assertThat(claimed)
                .isBetween(Math.max(0, owed - sum(story.paid)), Math.max(owed, sum(reversed)));
        if (sum(story.paid) <= owed) assertThat(paid + claimed).isEqualTo(owed);
    }

    @Property(tries = 500)
    void paidAndClaimedMoneyIsNeverMoreThanIsOwed(@ForAll("stories") Story story) {
        var reversed = reversible(story);
        long owed = (story.broken + story.refunded) * EACH;
        long paid = (sum(story.paid) - sum(reversed)) * EACH;

        long claimed =
                claims(story, reversed).stream()
                        .mapToLong(claim -> claim.owed().money().orElseThrow().minorUnits())
                        .sum();

        if (sum(story.paid) <= story.broken + story.refunded)
            assertThat(paid + claimed).isEqualTo(owed);
    }

    /// Of each payment at most all is taken back.
    private static List<Integer> reversible(Story story) {
        var reversed = new ArrayList<Integer>();
        for (int i = 0; i < Math.min(story.paid.size(), story.reversed.size()); i++)
            reversed.add(Math.min(story.paid.get(i), story.reversed.get(i)));
        return reversed;
    }

    private static long sum(List<Integer> units) {
        return units.stream().mapToLong(Integer::longValue).sum();
    }

    private static List<Claim> claims(Story story, List<Integer> reversed) {
        var lines = new ArrayList<ClaimLine>();
        for (int i = 0; i < story.broken; i++)
            lines.add(line(lines, Source.FBA_RETURN, 1, "DAMAGED", "LPN" + i, Map.of()));
        int all = story.broken + story.refunded;
        if (all > 0) lines.add(line(lines, Source.SETTLEMENT, all, "Refund", "S1", Map.of()));
        for (int i = 0; i < story.paid.size(); i++)
            lines.add(
                    line(
                            lines,
                            Source.REIMBURSEMENT,
                            story.paid.get(i),
                            "Paid",
                            "R" + i,
                            Map.of()));
        for (int i = 0; i < reversed.size(); i++)
            lines.add(
                    line(
                            lines,
                            Source.REIMBURSEMENT,
                            -reversed.get(i),
                            "Reimbursement_Reversal",
                            "X" + i,
                            Map.of(Detail.ORIGINAL, "R" + i)));
        var claims = new ArrayList<Claim>();
        for (var item : OrderItem.of(lines, new Returned(story.broken))) {
            var payments = item.payments();
            for (var rule : ClaimRule.ALL) claims.addAll(rule.claims(item, payments));
        }
        return claims;
    }

    private static ClaimLine line(
            List<ClaimLine> before,
            Source source,
            int units,
            String says,
            String number,
            Map<Detail, String> more) {
        var amount = Money.of(units * EACH, "EUR").amount().toPlainString();
        return new ClaimLine(
                source,
                new LineKey(1, before.size()),
                ClientId.OWN,
                Optional.of(FIRST.plusDays(before.size())),
                "O1",
                "A",
                "",
                "",
                units,
                source == Source.FBA_RETURN ? "" : amount,
                source == Source.FBA_RETURN ? "" : "EUR",
                says,
                number,
                more);
    }

    /// The broken units are what came back.
    private record Returned(int broken) implements OrderItem.Around {
        @Override
        public List<WaitingReturn> returns() {
            return List.of();
        }

        @Override
        public List<BenchUnit> units() {
            var units = new ArrayList<BenchUnit>();
            for (int i = 0; i < broken; i++)
                units.add(new BenchUnit(UnitStory.reference(i), "O1", "A", true, false));
            return units;
        }

        @Override
        public Optional<Worth> sold(String sku) {
            return Optional.empty();
        }
    }
}
