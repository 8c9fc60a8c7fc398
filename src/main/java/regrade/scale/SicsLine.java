package regrade.scale;

import java.util.Optional;
import java.util.regex.Pattern;

/// An answer of Mettler Toledo's standard interface command set, level 0: `S S 100.00 g`.
final class SicsLine {
    private static final Pattern WEIGHT =
            Pattern.compile(
                    "S (?<state>[SD]) +(?<sign>-?) *(?<number>[0-9]{1,9}(?:\\.[0-9]{1,6})?) +(?<unit>[^ ]{1,5}) *");

    private SicsLine() {}

    static Optional<Reading> read(String line) {
        return switch (line.strip()) {
            case "S I", "ES", "ET", "EL" -> Optional.of(new Reading.NotReady());
            case "S +" -> Optional.of(new Reading.TooHeavy());
            case "S -" -> Optional.of(new Reading.TooLight());
            default -> weight(line);
        };
    }

    private static Optional<Reading> weight(String line) {
        var found = WEIGHT.matcher(line);
        if (!found.matches()) return Optional.empty();
        return Optional.of(
                Reading.of(
                        !found.group("sign").isEmpty(),
                        found.group("number"),
                        found.group("unit"),
                        found.group("state").equals("S")));
    }
}
