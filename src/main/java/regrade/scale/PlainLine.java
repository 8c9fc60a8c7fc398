package regrade.scale;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A line as it is printed: Sartorius' 16 and 22 characters (`N + 123.5 g `), Ohaus' (` 192.21 g
/// ?`) and Kern's (` 0.350 kg `).
///
/// Sartorius and Kern leave the unit out while the load moves, Ohaus puts a question mark behind
/// it. Digits that may not be shown to customers stand in brackets.
final class PlainLine {
    private static final Pattern FORM =
            Pattern.compile(
                    "(?:(?<before>[A-Za-z/#]{1,6}) +)?(?<sign>[+-]?) *(?<number>[0-9]{1,9}(?:[.,][0-9]{1,6})?)"
                            + " *(?<unit>[A-Za-z%]{1,5})? *(?<moving>\\?)? *(?<after>[A-Za-z/]{1,5})?");
    // what lies on the scale; a tare or a count of weighings is not
    private static final Set<String> LOADS = Set.of("", "N", "NET", "G", "G#", "GROSS", "B/G");

    private PlainLine() {}

    static Optional<Reading> read(String line) {
        var text = line.strip();
        // each has a blank, a sign or a letter first: what begins with a digit lost others before
        // it
        if (!line.isEmpty() && (Character.isDigit(line.charAt(0)) || line.charAt(0) == '.'))
            return Optional.empty();
        return switch (text.replaceFirst("^Stat +", "").toUpperCase(Locale.ROOT)) {
            case "H", "HIGH" -> Optional.of(new Reading.TooHeavy());
            case "L", "LOW" -> Optional.of(new Reading.TooLight());
            case "ERROR", "C" -> Optional.of(new Reading.NotReady());
            default ->
                    text.regionMatches(true, 0, "err", 0, 3)
                            ? Optional.of(new Reading.NotReady())
                            : weight(text);
        };
    }

    private static Optional<Reading> weight(String text) {
        var found = FORM.matcher(text.replaceAll("[\\[\\]]", ""));
        if (!found.matches() || !load(found.group("before")) || !load(found.group("after")))
            return Optional.empty();
        var unit = found.group("unit");
        if (unit == null) return Optional.of(new Reading.Moving());
        return Optional.of(
                Reading.of(
                        found.group("sign").equals("-"),
                        found.group("number").replace(',', '.'),
                        unit,
                        found.group("moving") == null));
    }

    private static boolean load(@Nullable String legend) {
        return legend == null || LOADS.contains(legend.toUpperCase(Locale.ROOT));
    }
}
