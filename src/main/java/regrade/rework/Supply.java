package regrade.rework;

import regrade.kernel.Money;

import java.util.Currency;
import java.util.Map;
import java.util.Optional;

/// Where a work has its part from.
public sealed interface Supply {
    /// It needs none.
    record None() implements Supply {}

    /// It is bought, at a price of its own in each currency.
    record Bought(Map<Currency, Money> prices) implements Supply {
        public Bought {
            prices = Map.copyOf(prices);
            if (prices.values().stream().anyMatch(price -> price.minorUnits() < 0))
                throw new IllegalArgumentException("a price below nothing");
        }
    }

    /// It comes from the parts stock, where scrapped units left it, and costs nothing more.
    record Stock() implements Supply {}

    /// What the part costs; empty if it has no price in this currency.
    default Optional<Money> price(Currency currency) {
        return switch (this) {
            case None _, Stock _ -> Optional.of(Money.zero(currency));
            case Bought(var prices) -> Optional.ofNullable(prices.get(currency));
        };
    }
}
