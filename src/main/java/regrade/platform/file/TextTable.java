package regrade.platform.file;

import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.platform.file.LineReader.Line;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// A table in comma, semicolon or tab-separated text.
final class TextTable implements Table {
    private final Path file;
    private final long size;
    private final char separator;
    private final ReadBytes bytes;
    private final LineReader lines;
    private final Deque<Line> again = new ArrayDeque<>();
    private final List<String> header;

    private TextTable(Path file, char separator, long headerLine, Encoding encoding)
            throws IOException {
        this.file = file;
        this.size = Files.size(file);
        this.separator = separator;
        this.bytes = new ReadBytes(Files.newInputStream(file));
        boolean opened = false;
        try {
            bytes.readNBytes(encoding.mark());
            var decoder =
                    encoding.charset()
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPLACE)
                            .onUnmappableCharacter(CodingErrorAction.REPLACE);
            this.lines = new LineReader(new InputStreamReader(bytes, decoder));
            var line = lines.next();
            while (line.isPresent() && line.get().number() < headerLine) line = lines.next();
            this.header = CellSplitter.header(line.map(Line::text).orElse(""), separator);
            opened = true;
        } finally {
            if (!opened) bytes.close();
        }
    }

    /// @param headerLine number of the line with the column names, from 1
    /// @throws Problem if it cannot be read
    static TextTable open(Path file, char separator, long headerLine) {
        try {
            return new TextTable(file, separator, headerLine, Encoding.of(file));
        } catch (IOException e) {
            throw FileProblems.cannotRead(file, e);
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Optional<TableRow> next() {
        try {
            while (true) {
                var line = line();
                if (line.isEmpty()) return Optional.empty();
                if (line.get().text().isBlank()) continue;
                var row = row(line.get());
                if (row.isPresent()) return row;
            }
        } catch (IOException e) {
            throw FileProblems.cannotRead(file, e);
        }
    }

    private Optional<Line> line() throws IOException {
        return again.isEmpty() ? lines.next() : Optional.of(again.pop());
    }

    /// @return empty for a row of blank cells
    private Optional<TableRow> row(Line first) throws IOException {
        if (first.tooLong()) return broken(first, "table.line-too-long", Limits.LINE);
        var splitter = new CellSplitter(separator);
        var more = new ArrayList<Line>();
        var text = new StringBuilder();
        var state = splitter.add(first.text());
        while (state == CellSplitter.State.OPEN) {
            var line = line();
            if (line.isEmpty()) return backTo(first, more, "table.quote-open");
            more.add(line.get());
            text.append('\n').append(line.get().text());
            if (line.get().tooLong()
                    || more.size() == Limits.LINES_OF_ROW
                    || text.length() > Limits.LINE) return backTo(first, more, "table.quote-open");
            state = splitter.add(line.get().text());
        }
        if (state == CellSplitter.State.WRONG) return backTo(first, more, "table.quote-wrong");
        return RowCheck.row(
                first.number(), splitter.cells(), header.size(), () -> first.text() + text);
    }

    /// Refuses the first line alone and reads the others again.
    private Optional<TableRow> backTo(Line first, List<Line> more, String key) {
        for (var line : more.reversed()) again.push(line);
        return broken(first, key);
    }

    private static Optional<TableRow> broken(Line line, String key, Object... arguments) {
        return Optional.of(
                new TableRow.Broken(
                        line.number(),
                        UserMessage.bad(key, Remedy.CHECK_FILE, arguments),
                        RowCheck.cut(line.text())));
    }

    @Override
    public long position() {
        return bytes.count();
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public String sha256() {
        return bytes.hex();
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException e) {
            throw FileProblems.cannotRead(file, e);
        }
    }
}
