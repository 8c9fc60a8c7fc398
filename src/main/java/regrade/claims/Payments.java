package regrade.claims;

import regrade.kernel.Money;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What Amazon paid for an item of an order. Each payment pays one thing: what a rule takes is gone
/// for the next. For one item and one thread.
final class Payments {
    private static final Comparator<ClaimLine> OLDEST_FIRST =
            Comparator.<ClaimLine, LocalDate>comparing(line -> line.day().orElse(LocalDate.MIN))
                    .thenComparing(ClaimLine::number);

    private final List<Left> left = new ArrayList<>();

    /// @param lines reimbursements that are no reversals
    Payments(List<ClaimLine> lines) {
        lines.stream().sorted(OLDEST_FIRST).map(Left::new).forEach(left::add);
    }

    /// What was taken.
    ///
    /// @param money of the units that were paid in money
    /// @param inKind units that were given back, or paid with an amount that nobody told
    record Taken(long units, List<Money> money, long inKind, List<ClaimLine> lines) {
        static final Taken NOTHING = new Taken(0, List.of(), 0, List.of());
    }

    /// Takes payments for at most so many units, the oldest first.
    Taken take(long units, Predicate<ClaimLine> which) {
        long wanted = units;
        long inKind = 0;
        var money = new ArrayList<Money>();
        var lines = new ArrayList<ClaimLine>();
        for (var payment : left) {
            if (wanted == 0 || payment.units == 0 || !which.test(payment.line)) continue;
            long part = Math.min(wanted, payment.units);
            var paid = payment.take(part);
            if (paid.isPresent()) money.add(paid.get());
            else inKind += part;
            lines.add(payment.line);
            wanted -= part;
        }
        return new Taken(units - wanted, money, inKind, lines);
    }

    /// A payment of which something may be taken already.
    private static final class Left {
        private final ClaimLine line;
        private long units;
        private Optional<Money> money;

        private Left(ClaimLine line) {
            this.line = line;
            this.units = line.count();
            this.money = line.money().filter(paid -> paid.minorUnits() > 0);
        }

        /// The last units take what the division leaves.
        private Optional<Money> take(long part) {
            var taken = money.map(all -> part == units ? all : share(all, part));
            money = money.map(all -> all.minus(taken.orElseThrow()));
            units -= part;
            return taken;
        }

        private Money share(Money all, long part) {
            var minor =
                    BigInteger.valueOf(all.minorUnits())
                            .multiply(BigInteger.valueOf(part))
                            .divide(BigInteger.valueOf(units));
            return new Money(minor.longValueExact(), all.currency());
        }
    }
}
