package regrade.scale;

import java.math.BigDecimal;

/// One thing that a scale said.
public sealed interface Reading {
    /// The load lies still and weighs this.
    record Stable(Weight weight) implements Reading {}

    /// The load still moves, or the scale does not say what it shows.
    record Moving() implements Reading {}

    /// More than the scale can weigh.
    record TooHeavy() implements Reading {}

    /// Less than the scale can show, mostly because its plate was lifted.
    record TooLight() implements Reading {}

    /// The scale is busy, starts, or reports a fault of its own.
    record NotReady() implements Reading {}

    /// It counts pieces, or weighs in carats: nothing the bench can use.
    ///
    /// @param unit as the scale names it, at most 5 signs
    record OtherUnit(String unit) implements Reading {}

    /// A number with its unit, as the line had them.
    ///
    /// @param number digits with at most one point
    static Reading of(boolean negative, String number, String unit, boolean stable) {
        var known = WeightUnit.of(unit);
        if (known.isEmpty()) return new OtherUnit(unit);
        if (!stable) return new Moving();
        var amount = new BigDecimal(number);
        try {
            return new Stable(Weight.of(negative ? amount.negate() : amount, known.orElseThrow()));
        } catch (IllegalArgumentException tooMuch) {
            return new TooHeavy();
        }
    }
}
