package regrade.scale;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What a thing weighs. A milligram is finer than the step of any scale at a bench, so nothing is
/// lost where pounds and ounces are turned into it.
///
/// @param milligrams at most a tonne, also below zero: a tared scale shows what was taken away
public record Weight(long milligrams) implements Comparable<Weight> {
    private static final long MOST = 1_000_000_000L;
    private static final BigDecimal GRAM = new BigDecimal(1_000);

    /// @throws IllegalArgumentException for more than a tonne
    public Weight {
        if (Math.abs(milligrams) > MOST)
            throw new IllegalArgumentException("nobody weighs " + milligrams + " mg at a bench");
    }

    /// @throws IllegalArgumentException for more than a tonne
    public static Weight of(BigDecimal amount, WeightUnit unit) {
        var milligrams = amount.multiply(unit.milligrams()).setScale(0, RoundingMode.HALF_EVEN);
        if (milligrams.abs().compareTo(new BigDecimal(MOST)) > 0)
            throw new IllegalArgumentException("nobody weighs that at a bench");
        return new Weight(milligrams.longValueExact());
    }

    public static Weight ofGrams(long grams) {
        return new Weight(Math.multiplyExact(grams, 1_000L));
    }

    public Weight minus(Weight other) {
        return new Weight(milligrams - other.milligrams);
    }

    public Weight absolute() {
        return new Weight(Math.abs(milligrams));
    }

    /// In grams, exact.
    public BigDecimal grams() {
        return BigDecimal.valueOf(milligrams, 3);
    }

    /// In this unit, rounded to a whole number.
    public long whole(WeightUnit unit) {
        return new BigDecimal(milligrams)
                .divide(unit.milligrams(), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /// In whole grams, as people read it in every language: `1240 g`.
    public String text() {
        return new BigDecimal(milligrams).divide(GRAM, 0, RoundingMode.HALF_UP).toPlainString()
                + " g";
    }

    @Override
    public int compareTo(Weight other) {
        return Long.compare(milligrams, other.milligrams);
    }

    @Override
    public String toString() {
        return text();
    }
}
