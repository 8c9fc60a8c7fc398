package regrade.scale;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A line in A&D's standard format, `ST,+00123.45 g`, which Kern's platform scales and many others
/// send with a second word: `ST,GS 1.000KG`.
final class CommaLine {
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<state>ST|US|OL|QT) *, *(?:(?<second>[A-Z]{1,2}|--) *,? *)?(?<sign>[+-]?) *"
                            + "(?<number>[0-9]{1,9}(?:\\.[0-9]{1,6})?)(?:E[+-]?[0-9]{2})? *,? *(?<unit>[A-Za-z%]{1,5})? *");
    // what lies on the scale; a tare is not
    private static final Set<String> LOADS =
            Set.of("GS", "GW", "NT", "NW", "G", "N", "OK", "LO", "HI", "--");

    private CommaLine() {}

    static Optional<Reading> read(String line) {
        var found = FORM.matcher(line);
        if (!found.matches()) return Optional.empty();
        var second = found.group("second");
        if (second != null && !LOADS.contains(second)) return Optional.empty();
        boolean negative = found.group("sign").equals("-");
        var unit = found.group("unit") == null ? "" : found.group("unit");
        return Optional.of(
                switch (found.group("state")) {
                    case "OL" -> negative ? new Reading.TooLight() : new Reading.TooHeavy();
                    case "QT" -> new Reading.OtherUnit(unit);
                    case "US" -> Reading.of(negative, found.group("number"), unit, false);
                    default -> Reading.of(negative, found.group("number"), unit, true);
                });
    }
}
