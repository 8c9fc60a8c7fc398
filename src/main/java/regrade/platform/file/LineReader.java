package regrade.platform.file;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/// The lines of a text, ended by LF or CR LF; by CR alone in a text whose first lines know no other
/// end. A line too long is given cut, and marked, and the rest of it is skipped.
final class LineReader {
    private static final int BUFFER = 1 << 16;

    private final Reader reader;
    private final char[] buffer = new char[BUFFER];
    private final StringBuilder begun = new StringBuilder();
    private int from;
    private int to;
    private long number;
    private char end = '\n';
    private boolean endKnown;

    LineReader(Reader reader) {
        this.reader = reader;
    }

    /// @param number from 1
    record Line(long number, String text, boolean tooLong) {}

    Optional<Line> next() throws IOException {
        begun.setLength(0);
        boolean tooLong = false;
        while (fill()) {
            int at = find(end);
            int stop = at < 0 ? to : at;
            int room = Math.max(0, Limits.LINE - begun.length());
            tooLong |= stop - from > room;
            if (at >= 0 && begun.isEmpty()) return line(taken(stop, room, at), tooLong);
            begun.append(buffer, from, Math.min(stop - from, room));
            from = at < 0 ? to : at + 1;
            if (at >= 0) return line(begun.toString(), tooLong);
        }
        return begun.isEmpty() ? Optional.empty() : line(begun.toString(), tooLong);
    }

    private String taken(int stop, int room, int at) {
        var text = new String(buffer, from, Math.min(stop - from, room));
        from = at + 1;
        return text;
    }

    private Optional<Line> line(String text, boolean tooLong) {
        number++;
        var whole = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        return Optional.of(new Line(number, whole, tooLong));
    }

    private boolean fill() throws IOException {
        if (from < to) return true;
        from = 0;
        to = Math.max(0, reader.read(buffer, 0, BUFFER));
        if (!endKnown && to > 0) {
            endKnown = true;
            if (find('\n') < 0 && find('\r') >= 0) end = '\r';
        }
        return to > 0;
    }

    private int find(char sought) {
        for (int i = from; i < to; i++) if (buffer[i] == sought) return i;
        return -1;
    }
}
