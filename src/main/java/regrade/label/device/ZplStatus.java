package regrade.label.device;

import regrade.label.PrinterStatus;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a ZPL printer answered to `~HS` and `~HQES`.
///
/// @param waiting formats in its buffer, labels of the batch not yet out, or half a format
record ZplStatus(PrinterStatus state, boolean waiting) {
    private static final int MEDIA_OUT = 1;
    private static final int RIBBON_OUT = 2;
    private static final int HEAD_OPEN = 4;
    private static final int JAM = 0x1000;
    private static final int PAUSED = 0x10000;

    private static final Pattern FIRST = Pattern.compile("\\d{3}(,\\d{1,8}){11}");
    private static final Pattern SECOND = Pattern.compile("[0-9A-Fa-f]{3}(,\\w{1,8}){10}");
    // a flag, then two words of eight hex digits; the lower one holds the errors that printers
    // report
    private static final Pattern ERRORS =
            Pattern.compile("ERRORS:\\s*\\d\\s+([0-9A-Fa-f]{8})\\s+([0-9A-Fa-f]{8})");

    boolean idle() {
        return state == PrinterStatus.READY && !waiting;
    }

    /// @param frames the texts between STX and ETX, in the order they came
    /// @return empty as long as the first two lines of `~HS` are not both there
    static Optional<ZplStatus> of(List<String> frames) {
        var first = frames.stream().filter(frame -> FIRST.matcher(frame).matches()).findFirst();
        var second =
                frames.stream()
                        .filter(
                                frame ->
                                        SECOND.matcher(frame).matches()
                                                && !FIRST.matcher(frame).matches())
                        .findFirst();
        if (first.isEmpty() || second.isEmpty()) return Optional.empty();
        var one = first.get().split(",", -1);
        var two = second.get().split(",", -1);
        var named = errors(frames);
        boolean waiting = !zero(one[4]) || set(one[7]) || !zero(two[8]);
        return Optional.of(new ZplStatus(named.orElseGet(() -> state(one, two)), waiting));
    }

    private static PrinterStatus state(String[] one, String[] two) {
        if (set(one[1])) return PrinterStatus.MEDIA_OUT;
        if (set(two[2])) return PrinterStatus.HEAD_OPEN;
        if (set(two[3])) return PrinterStatus.RIBBON_OUT;
        if (set(one[2])) return PrinterStatus.PAUSED;
        return set(one[5]) ? PrinterStatus.BUSY : PrinterStatus.READY;
    }

    private static Optional<PrinterStatus> errors(List<String> frames) {
        for (var frame : frames) {
            var errors = ERRORS.matcher(frame);
            if (errors.find())
                return trouble(Integer.parseUnsignedInt(errors.group(2), 16), errors.group(1));
        }
        return Optional.empty();
    }

    private static Optional<PrinterStatus> trouble(int word, String upper) {
        if (word == 0 && zero(upper)) return Optional.empty();
        if ((word & MEDIA_OUT) != 0) return Optional.of(PrinterStatus.MEDIA_OUT);
        if ((word & HEAD_OPEN) != 0) return Optional.of(PrinterStatus.HEAD_OPEN);
        if ((word & RIBBON_OUT) != 0) return Optional.of(PrinterStatus.RIBBON_OUT);
        if ((word & JAM) != 0) return Optional.of(PrinterStatus.JAM);
        return Optional.of((word & PAUSED) != 0 ? PrinterStatus.PAUSED : PrinterStatus.OTHER);
    }

    private static boolean set(String flag) {
        return flag.equals("1");
    }

    private static boolean zero(String number) {
        return number.chars().allMatch(digit -> digit == '0');
    }
}
