package regrade.scale;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Weigh-Tronix' answer to a request for the weight (NCI, SCP-01): the weight on a line, unless it
/// moves or is out of range, then two to four status bytes, then ETX.
final class NciFrames implements Decoder {
    private static final int ETX = 3;
    private static final int LONGEST = 64;
    private static final Pattern WEIGHT =
            Pattern.compile(
                    "(?<sign>-?) *(?<number>[0-9]{1,9}(?:\\.[0-9]{1,6})?) *(?<unit>[A-Za-z]{1,3})"
                            + "(?: +(?<ounces>[0-9]{1,2}(?:\\.[0-9]{1,3})?) *[Oo][Zz])?");
    private static final Pattern STATUS = Pattern.compile("S?(?<bytes>[0-?p-\\x7f]{2,4})");

    private final StringBuilder frame = new StringBuilder(LONGEST);
    private boolean tooLong;

    @Override
    public void take(int sign, Consumer<Reading> heard) {
        int plain = sign & 0x7F;
        if (plain == ETX) {
            var text = frame.toString();
            boolean whole = !tooLong;
            frame.setLength(0);
            tooLong = false;
            if (whole) read(text).ifPresent(heard);
        } else if (frame.length() == LONGEST) tooLong = true;
        else frame.append((char) plain);
    }

    @Override
    public void gap() {
        if (!frame.isEmpty()) tooLong = true;
    }

    private static Optional<Reading> read(String frame) {
        // what begins elsewhere lost its first digits
        if (!frame.startsWith("\n")) return Optional.empty();
        var lines = new ArrayList<String>();
        for (var line : frame.split("[\r\n]+")) if (!line.isBlank()) lines.add(line.strip());
        if (lines.isEmpty() || lines.size() > 2) return Optional.empty();
        if (lines.getLast().equals("?")) return Optional.of(new Reading.NotReady());
        var status = STATUS.matcher(lines.getLast());
        if (!status.matches()) return Optional.empty();
        var told = state(status.group("bytes"));
        if (told.isPresent()) return told;
        return lines.size() < 2 ? Optional.of(new Reading.NotReady()) : weight(lines.getFirst());
    }

    /// What the status says that forbids to take the weight.
    private static Optional<Reading> state(String bytes) {
        int first = bytes.charAt(0);
        int second = bytes.charAt(1);
        if ((second & 2) != 0) return Optional.of(new Reading.TooHeavy());
        if ((second & 1) != 0) return Optional.of(new Reading.TooLight());
        if ((first & 0xC) != 0 || (second & 0xC) != 0) return Optional.of(new Reading.NotReady());
        return (first & 1) != 0 ? Optional.of(new Reading.Moving()) : Optional.empty();
    }

    private static Optional<Reading> weight(String line) {
        var found = WEIGHT.matcher(line);
        if (!found.matches()) return Optional.empty();
        boolean negative = !found.group("sign").isEmpty();
        var unit = found.group("unit");
        var ounces = found.group("ounces");
        if (ounces == null)
            return Optional.of(Reading.of(negative, found.group("number"), unit, true));
        if (!unit.equalsIgnoreCase("lb")) return Optional.empty();
        var sixteen = new BigDecimal(found.group("number")).multiply(BigDecimal.valueOf(16));
        var all = sixteen.add(new BigDecimal(ounces)).toPlainString();
        return Optional.of(Reading.of(negative, all, "oz", true));
    }
}
