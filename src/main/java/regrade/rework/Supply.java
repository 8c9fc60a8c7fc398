package regrade.rework;

import regrade.kernel.Money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Where a work has its part from.
///
/// @param prices what one costs that is bought for the unit, at most one in each currency; none for
///   the other sources
public record Supply(Source source, List<Money> prices) {
    /// It needs no part.
    public static final Supply NONE = new Supply(Source.NONE, List.of());

    /// It takes one of the parts stock, at what that one cost.
    public static final Supply STOCK = new Supply(Source.STOCK, List.of());

    /// @throws IllegalArgumentException if a price is below nothing, a currency comes twice, or
    ///   prices and source do not go together
    public Supply {
        var sorted = new ArrayList<>(prices);
        sorted.sort(Comparator.comparing(price -> price.currency().getCurrencyCode()));
        prices = List.copyOf(sorted);
        var currencies = new HashSet<Currency>();
        for (var price : prices) {
            if (price.minorUnits() < 0) throw new IllegalArgumentException("a price below nothing");
            if (!currencies.add(price.currency()))
                throw new IllegalArgumentException("two prices in " + price.currency());
        }
        if (prices.isEmpty() == (source == Source.BOUGHT))
            throw new IllegalArgumentException(prices.size() + " prices of " + source);
    }

    /// @throws IllegalArgumentException if there is no price, one is below nothing, or a currency
    ///   comes twice
    public static Supply bought(List<Money> prices) {
        return new Supply(Source.BOUGHT, prices);
    }

    /// The kinds of sources; `work.part.<code>` in the bundles names them.
    public enum Source {
        NONE("none"),
        BOUGHT("bought"),
        STOCK("stock");

        private final String code;

        Source(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    boolean stocked() {
        return source == Source.STOCK;
    }

    /// What one that is bought costs; empty if it has no price in this currency.
    Optional<Money> bought(Currency currency) {
        return prices.stream().filter(price -> price.currency().equals(currency)).findFirst();
    }
}
