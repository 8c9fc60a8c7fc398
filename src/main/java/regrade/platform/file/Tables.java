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
import java.util.function.Predicate;

/// Opens files as tables, whatever their names are.
public final class Tables {
    private static final List<Character> SEPARATORS = List.of('\t', ',', ';');
    private static final int START = 1 << 20;

    private Tables() {}

    /// Opens the file if its header is the one looked for; of other files only the start is read.
    ///
    /// @return empty if it is another file
    /// @throws Problem if it cannot be read, or is a workbook that is not safe to read
    public static Optional<Table> open(Path file, Predicate<List<String>> wanted) {
        try {
            if (!Files.exists(file)) throw new NoSuchFileException(file.toString());
            if (!Files.isRegularFile(file)) return Optional.empty();
            var start = start(file);
            if (isZip(start)) return XlsxTable.open(file, wanted);
            return separator(start, wanted).map(separator -> TextTable.open(file, separator));
        } catch (IOException e) {
            throw FileProblems.cannotRead(file, e);
        }
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

    private static Optional<Character> separator(byte[] start, Predicate<List<String>> wanted)
            throws IOException {
        return headerLine(start)
                .flatMap(
                        header ->
                                SEPARATORS.stream()
                                        .filter(
                                                separator -> {
                                                    var cells =
                                                            CellSplitter.header(
                                                                    header.text(), separator);
                                                    return cells.size() <= Limits.COLUMNS
                                                            && wanted.test(cells);
                                                })
                                        .findFirst());
    }

    private static Optional<Line> headerLine(byte[] start) throws IOException {
        var encoding = Encoding.ofStart(start);
        var text = new ByteArrayInputStream(start, encoding.mark(), start.length - encoding.mark());
        return HeaderLine.in(new LineReader(new InputStreamReader(text, encoding.charset())));
    }
}
