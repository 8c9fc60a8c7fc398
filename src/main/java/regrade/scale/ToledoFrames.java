package regrade.scale;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/// Toledo's continuous output: STX, three status words, six digits of weight, six of tare (which
/// short forms leave out), CR and, on some, a checksum.
final class ToledoFrames implements Decoder {
    private static final int STX = 2;
    private static final int CR = '\r';
    private static final int SHORT = 10;
    private static final int FULL = 16;
    private static final int TONS = 2;

    private final int[] frame = new int[FULL];
    private int length = -1;
    private int sum;
    private Optional<Reading> ended = Optional.empty();

    @Override
    public void take(int sign, Consumer<Reading> heard) {
        int plain = sign & 0x7F;
        if (ended.isPresent() && finish(plain, heard)) return;
        if (plain == STX) {
            length = 0;
            sum = STX;
        } else if (length >= 0) {
            sum += plain;
            collect(plain);
        }
    }

    @Override
    public void gap() {
        length = -1;
        ended = Optional.empty();
    }

    /// Only the next byte tells whether the frame has a checksum: all bytes add up to zero then, in
    /// their seven low bits.
    ///
    /// @return whether the byte was the checksum
    private boolean finish(int plain, Consumer<Reading> heard) {
        var reading = ended.orElseThrow();
        ended = Optional.empty();
        boolean next = plain == STX;
        if (next || (sum + plain & 0x7F) == 0) heard.accept(reading);
        return !next;
    }

    private void collect(int plain) {
        if (plain == CR && (length == SHORT - 1 || length == FULL - 1)) {
            ended = read();
            length = -1;
        } else if (length == FULL - 1) length = -1;
        else frame[length++] = plain;
    }

    private Optional<Reading> read() {
        // status word A: bits 5 and 6 say that it is one
        if ((frame[0] & 0x60) != 0x20) return Optional.empty();
        var digits = new StringBuilder();
        for (int i = 3; i < 9; i++) digits.append((char) frame[i]);
        var number = digits.toString().strip();
        if (!number.matches("[0-9]{1,6}")) return Optional.empty();
        return Optional.of(reading(new BigDecimal(number)));
    }

    private Reading reading(BigDecimal number) {
        int b = frame[1];
        int c = frame[2];
        boolean negative = (b & 2) != 0;
        if ((b & 0x40) != 0) return new Reading.NotReady();
        if ((b & 4) != 0) return negative ? new Reading.TooLight() : new Reading.TooHeavy();
        // makers do not agree where the point stands then
        if ((c & 0x10) != 0) return new Reading.OtherUnit("×10");
        // 000 has two dummy zeros, 001 one, 010 none, 011 one decimal and so on
        var amount = number.movePointLeft((frame[0] & 7) - 2);
        return Reading.of(negative, amount.toPlainString(), unit(b, c), (b & 8) == 0);
    }

    private static String unit(int b, int c) {
        return switch (c & 7) {
            case 0 -> (b & 0x10) != 0 ? "kg" : "lb";
            case 1 -> "g";
            case TONS -> "t";
            case 3 -> "oz";
            default -> "?";
        };
    }
}
