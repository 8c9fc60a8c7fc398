package regrade.inspection;

import regrade.catalog.ProductWeight;
import regrade.inspection.Doubt.Kind;
import regrade.scale.Weight;

import java.util.List;
import java.util.Optional;

/// What a whole unit should weigh.
///
/// @param tolerance how much more or less is still usual
/// @param learned from units that were weighed here, not from the catalogue
public record ExpectedWeight(Weight weight, Weight tolerance, boolean learned) {
    /// As many units as tell what is usual.
    static final int FEWEST = 5;

    private static final int LEAST_TOLERANCE = 10_000;
    // three standard deviations of a normal spread are 4.45 median absolute deviations
    private static final long SPREADS_IN_HUNDRED = 445;
    // what spreads wider tells nothing: a SKU that comes in several boxes
    private static final int WIDEST_PART = 4;

    static ExpectedWeight of(ProductWeight product) {
        return new ExpectedWeight(product.weight(), product.tolerance(), false);
    }

    /// The median of whole units that nothing was wrong with, and their robust spread; empty for
    /// too few of them or too wide a spread.
    static Optional<ExpectedWeight> learned(List<Weight> clean) {
        if (clean.size() < FEWEST) return Optional.empty();
        long middle = median(clean.stream().mapToLong(Weight::milligrams).sorted().toArray());
        long spread =
                median(
                        clean.stream()
                                .mapToLong(weight -> Math.abs(weight.milligrams() - middle))
                                .sorted()
                                .toArray());
        long usual = Math.max(LEAST_TOLERANCE, middle / 20);
        long tolerance = Math.max(usual, spread * SPREADS_IN_HUNDRED / 100);
        return middle > 0 && tolerance <= Math.max(LEAST_TOLERANCE, middle / WIDEST_PART)
                ? Optional.of(new ExpectedWeight(new Weight(middle), new Weight(tolerance), true))
                : Optional.empty();
    }

    private static long median(long[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1
                ? sorted[half]
                : Math.floorDiv(sorted[half - 1] + sorted[half], 2);
    }

    /// What speaks against the unit that weighs this.
    Optional<Doubt> doubt(Weight read) {
        var apart = read.minus(weight);
        if (apart.absolute().compareTo(tolerance) <= 0) return Optional.empty();
        var kind = apart.milligrams() < 0 ? Kind.TOO_LIGHT : Kind.TOO_HEAVY;
        return Optional.of(Doubt.of(kind, apart.absolute().text()));
    }
}
