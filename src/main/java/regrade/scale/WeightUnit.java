package regrade.scale;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/// The units in which scales at a bench weigh. Pound and ounce are the avoirdupois ones, exact by
/// the agreement of 1959.
public enum WeightUnit {
    G("g", "1000"),
    KG("kg", "1000000"),
    LB("lb", "453592.37"),
    OZ("oz", "28349.523125");

    private final String symbol;
    private final BigDecimal milligrams;

    WeightUnit(String symbol, String milligrams) {
        this.symbol = symbol;
        this.milligrams = new BigDecimal(milligrams);
    }

    public String symbol() {
        return symbol;
    }

    BigDecimal milligrams() {
        return milligrams;
    }

    /// The unit with this symbol, in capitals or not.
    public static Optional<WeightUnit> of(String symbol) {
        return Arrays.stream(values())
                .filter(unit -> unit.symbol.equalsIgnoreCase(symbol))
                .findFirst();
    }
}
