package regrade.catalog;

import regrade.scale.Weight;

/// What a whole unit of a product weighs, box and contents included.
///
/// @param tolerance how much more or less is still usual
public record ProductWeight(Weight weight, Weight tolerance) {
    /// @throws IllegalArgumentException for a weight or a tolerance that is not above zero
    public ProductWeight {
        if (weight.milligrams() <= 0 || tolerance.milligrams() <= 0)
            throw new IllegalArgumentException("no product weighs " + weight + " ± " + tolerance);
    }

    /// With the tolerance that boxes and tape call for: five per cent, at least ten grams.
    public static ProductWeight of(Weight weight) {
        long usual = Math.max(10_000, weight.milligrams() / 20);
        return new ProductWeight(weight, new Weight(usual));
    }
}
