package regrade.scale;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Cuts what comes in into lines; CR, LF and both end one. A line that is too long is none.
final class Lines implements Decoder {
    /// The longest line of any of these scales has 42 signs.
    static final int LONGEST = 80;

    private final Function<String, Optional<Reading>> read;
    private final StringBuilder line = new StringBuilder(LONGEST);
    private boolean tooLong;

    Lines(Function<String, Optional<Reading>> read) {
        this.read = read;
    }

    @Override
    public void take(int sign, Consumer<Reading> heard) {
        // the eighth bit is a parity bit on lines of seven
        int plain = sign & 0x7F;
        if (plain == '\r' || plain == '\n') end(heard);
        else if (line.length() == LONGEST) tooLong = true;
        else line.append((char) plain);
    }

    @Override
    public void gap() {
        if (!line.isEmpty()) tooLong = true;
    }

    private void end(Consumer<Reading> heard) {
        var text = line.toString();
        boolean whole = !tooLong && !text.isBlank();
        line.setLength(0);
        tooLong = false;
        if (whole) read.apply(text).ifPresent(heard);
    }
}
