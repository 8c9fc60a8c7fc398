package regrade.claims;

import regrade.kernel.Money;

import java.math.BigInteger;

/// What units of an item are worth.
///
/// @param total of all of them
/// @param units at least one
/// @param source which report tells it
record Worth(Money total, long units, Claim.Owed.Source source) {
    /// What some of them are worth; never rounded up, so that parts are no more than the whole.
    Money of(long some) {
        var part =
                BigInteger.valueOf(total.minorUnits())
                        .multiply(BigInteger.valueOf(some))
                        .divide(BigInteger.valueOf(units));
        return new Money(part.longValueExact(), total.currency());
    }
}
