package regrade.claims;

import regrade.claims.Claim.Owed;
import regrade.claims.Payments.Taken;
import regrade.kernel.Money;

import java.util.Optional;

/// What is left to pay for units: what is owed for them, less what was paid.
///
/// @param units not paid, at least one
record Owing(long units, Owed owed) {
    /// @param all units that are owed for
    /// @param worth of them, where any report tells it
    /// @return empty if nothing is left to pay
    static Optional<Owing> of(long all, Optional<Worth> worth, Taken paid) {
        long open = all - paid.units();
        if (open <= 0) return Optional.empty();
        // amounts in two currencies are not taken from each other: the person sees both
        var told = worth.filter(one -> sameCurrency(one, paid));
        if (told.isEmpty()) return Optional.of(new Owing(open, Owed.UNKNOWN));
        var left = left(all, told.get(), paid);
        return Optional.of(left)
                .filter(money -> money.minorUnits() > 0)
                .map(money -> new Owing(open, new Owed(Optional.of(money), told.get().source())));
    }

    private static boolean sameCurrency(Worth worth, Taken paid) {
        return paid.money().stream()
                .allMatch(money -> money.currency().equals(worth.total().currency()));
    }

    private static Money left(long all, Worth worth, Taken paid) {
        var left = worth.of(all).minus(worth.of(paid.inKind()));
        for (var money : paid.money()) left = left.minus(money);
        return left;
    }
}
