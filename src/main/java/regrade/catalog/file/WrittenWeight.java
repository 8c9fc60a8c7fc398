package regrade.catalog.file;

import regrade.scale.Weight;
import regrade.scale.WeightUnit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a weight as people write it: `480 g`, `0,48 kg`, `1.06 lb`, `17 oz`; and how much it may
/// differ: `20 g` or `4 %`.
final class WrittenWeight {
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<number>[0-9]{1,7}(?:[.,][0-9]{1,6})?)[\\s\\u00a0\\u202f]*(?<unit>[A-Za-z]{1,2}|%)");
    private static final Pattern BARE = Pattern.compile("[0-9]{1,9}(?:[.,][0-9]{1,9})?");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private WrittenWeight() {}

    /// Whether it is a number without a unit.
    static boolean isBare(String written) {
        return BARE.matcher(written.strip()).matches();
    }

    static Optional<Weight> parse(String written) {
        var found = FORM.matcher(written.strip());
        if (!found.matches()) return Optional.empty();
        return WeightUnit.of(found.group("unit"))
                .flatMap(unit -> weight(number(found.group("number")), unit));
    }

    /// @param of what a per cent is of
    static Optional<Weight> tolerance(String written, Weight of) {
        var found = FORM.matcher(written.strip());
        if (!found.matches() || !found.group("unit").equals("%")) return parse(written);
        var part =
                number(found.group("number"))
                        .multiply(new BigDecimal(of.milligrams()))
                        .divide(HUNDRED, 0, RoundingMode.HALF_UP);
        return positive(new Weight(part.min(new BigDecimal(of.milligrams())).longValueExact()));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(',', '.'));
    }

    private static Optional<Weight> weight(BigDecimal amount, WeightUnit unit) {
        try {
            return positive(Weight.of(amount, unit));
        } catch (IllegalArgumentException tooMuch) {
            return Optional.empty();
        }
    }

    private static Optional<Weight> positive(Weight weight) {
        return Optional.of(weight).filter(some -> some.milligrams() > 0);
    }
}
