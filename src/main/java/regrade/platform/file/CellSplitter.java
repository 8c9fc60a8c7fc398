package regrade.platform.file;

import java.util.ArrayList;
import java.util.List;

/// Splits one row, line by line as long as a quote is open. Tab-separated text has no quotes: a `"`
/// is a sign like any other there. Elsewhere a quote counts only at the start of a cell.
final class CellSplitter {
    private final char separator;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder quoted = new StringBuilder();
    private boolean open;

    CellSplitter(char separator) {
        this.separator = separator;
    }

    /// How far the row is.
    enum State {
        DONE,
        /// inside quotes: the row goes on in the next line
        OPEN,
        /// text behind a closing quote
        WRONG
    }

    List<String> cells() {
        return cells;
    }

    static List<String> header(String line, char separator) {
        var splitter = new CellSplitter(separator);
        splitter.add(line);
        return splitter.cells.stream().map(String::strip).toList();
    }

    State add(String line) {
        int at = 0;
        if (open) quoted.append('\n');
        else at = begin(line, 0);
        while (open) {
            at = untilQuote(line, at);
            if (at < 0) return State.OPEN;
            at = behindQuote(line, at);
            if (at == line.length()) return State.DONE;
            if (line.charAt(at) != separator) return State.WRONG;
            at = begin(line, at + 1);
        }
        return State.DONE;
    }

    /// Takes cells without quotes until one with a quote begins.
    ///
    /// @return the place behind that quote, or the end
    private int begin(String line, int start) {
        int at = start;
        while (true) {
            int first = at;
            while (separator != '\t' && first < line.length() && line.charAt(first) == ' ') first++;
            if (separator != '\t' && first < line.length() && line.charAt(first) == '"') {
                open = true;
                return first + 1;
            }
            int next = line.indexOf(separator, at);
            cells.add(next < 0 ? line.substring(at) : line.substring(at, next));
            if (next < 0) return line.length();
            at = next + 1;
        }
    }

    /// @return the place behind the closing quote, or -1 if it is not in this line
    private int untilQuote(String line, int start) {
        int at = start;
        while (true) {
            int quote = line.indexOf('"', at);
            quoted.append(line, at, quote < 0 ? line.length() : quote);
            if (quote < 0) return -1;
            at = quote + 1;
            if (at == line.length() || line.charAt(at) != '"') return at;
            quoted.append('"');
            at++;
        }
    }

    private int behindQuote(String line, int start) {
        open = false;
        cells.add(quoted.toString());
        quoted.setLength(0);
        int at = start;
        while (at < line.length() && line.charAt(at) == ' ') at++;
        return at;
    }
}
