package regrade.claims;

import regrade.kernel.Money;

import java.util.List;
import java.util.Optional;

/// What was filed or dismissed and not taken back. Answers come from the projection.
public interface SettledClaims {
    /// @param first order id
    /// @param last order id, in the order of an index
    List<Settled> ofOrders(String first, String last);

    /// @param units that it was about then
    /// @param money that it was about then, where it was told
    record Settled(ClaimKey claim, long units, Optional<Money> money) {
        Settled and(Settled other) {
            var sum =
                    money.filter(
                                    one ->
                                            other.money
                                                    .filter(
                                                            two ->
                                                                    two.currency()
                                                                            .equals(one.currency()))
                                                    .isPresent())
                            .map(one -> one.plus(other.money.orElseThrow()));
            return new Settled(claim, units + other.units, sum);
        }
    }
}
