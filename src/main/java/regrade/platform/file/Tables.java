package regrade.platform.file;

import regrade.kernel.Problem;
import regrade.platform.file.LineReader.Line;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Opens files as tables, whatever their names are.
public final class Tables {
    private static final List<Character> SEPARATORS = List.of('\t', ',', ';');
    private static final int START = 1 << 20;

    private Tables() {}

    /// A table, and the place of its form in the list.
    public record Found(int form, Table table) {}

    /// Opens the file if one of its first lines is the header of one of these forms; of other files
    /// only the start is read. An upper line goes before a lower one, then the forms in their
    /// order.
    ///
    /// @return empty if it is another file
    /// @throws Problem if it cannot be read, or is a workbook that is not safe to read
    public static Optional<Found> open(Path file, List<Predicate<List<String>>> forms) {
        try {
            if (!Files.exists(file)) throw new NoSuchFileException(file.toString());
            if (!Files.isRegularFile(file)) return Optional.empty();
            var start = start(file);
            if (isZip(start)) return XlsxTable.open(file, forms);
            var header = header(start, forms);
            return header.map(
                    place ->
                            new Found(
                                    place.form, TextTable.open(file, place.separator, place.line)));
        } catch (IOException e) {
            throw FileProblems.cannotRead(file, e);
        }
    }

    /// As above, for one form.
    public static Optional<Table> open(Path file, Predicate<List<String>> wanted) {
        return open(file, List.of(wanted)).map(Found::table);
    }

    private static byte[] start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(START);
        }
    }

    private static boolean isZip(byte[] start) {
        return start.length > 3
                && start[0] == 'P'
                && start[1] == 'K'
                && start[2] == 3
                && start[3] == 4;
    }

    /// Where a header is.
    ///
    /// @param line from 1
    private record HeaderPlace(char separator, long line, int form) {}

    private static Optional<HeaderPlace> header(byte[] start, List<Predicate<List<String>>> forms)
            throws IOException {
        var encoding = Encoding.ofStart(start);
        var text = new ByteArrayInputStream(start, encoding.mark(), start.length - encoding.mark());
        var lines = new LineReader(new InputStreamReader(text, encoding.charset()));
        for (int i = 0; i <= Limits.LINES_ABOVE; i++) {
            var line = lines.next();
            if (line.isEmpty() || line.get().tooLong()) return Optional.empty();
            var place = header(line.get(), forms);
            if (place.isPresent()) return place;
        }
        return Optional.empty();
    }

    private static Optional<HeaderPlace> header(Line line, List<Predicate<List<String>>> forms) {
        for (char separator : SEPARATORS) {
            var cells = CellSplitter.header(line.text(), separator);
            var form = form(cells, forms);
            if (form.isPresent())
                return Optional.of(new HeaderPlace(separator, line.number(), form.getAsInt()));
        }
        return Optional.empty();
    }

    /// The first form that a header fits.
    static OptionalInt form(List<String> header, List<Predicate<List<String>>> forms) {
        if (header.size() > Limits.COLUMNS) return OptionalInt.empty();
        return IntStream.range(0, forms.size()).filter(i -> forms.get(i).test(header)).findFirst();
    }
}
