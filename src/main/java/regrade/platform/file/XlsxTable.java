package regrade.platform.file;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

import java.io.IOException;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A table in a sheet of a workbook.
final class XlsxTable implements Table {
    private final Path file;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<String> header;
    private final String sha256;
    private final long size;
    private long position;

    private XlsxTable(Path file, ReadableWorkbook workbook, Sheet sheet) throws IOException {
        this.file = file;
        this.workbook = workbook;
        this.sha256 = sha256(file);
        this.size = Files.size(file);
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
        this.header = header(rows);
    }

    /// Opens the first sheet with the header looked for.
    static Optional<Table> open(Path file, Predicate<List<String>> wanted) throws IOException {
        if (!XlsxGuard.allows(file)) throw FileProblems.unsafe(file);
        Optional<Table> table = Optional.empty();
        ReadableWorkbook workbook;
        try {
            workbook = new ReadableWorkbook(file.toFile());
        } catch (RuntimeException e) {
            throw FileProblems.unsafe(file, e);
        }
        try {
            for (var sheet : workbook.getSheets().toList()) {
                if (wanted.test(headerOf(sheet)))
                    return table = Optional.of(new XlsxTable(file, workbook, sheet));
            }
            return table;
        } catch (RuntimeException e) {
            throw FileProblems.unsafe(file, e);
        } finally {
            if (table.isEmpty()) workbook.close();
        }
    }

    private static List<String> headerOf(Sheet sheet) throws IOException {
        try (var rows = sheet.openStream()) {
            return header(rows.iterator());
        }
    }

    private static List<String> header(Iterator<Row> rows) {
        for (int i = 0; i <= Limits.BLANK_LINES && rows.hasNext(); i++) {
            var cells = texts(rows.next());
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) return cells;
        }
        return List.of();
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++)
            texts.add(row.getOptionalCell(i).map(XlsxTable::text).orElse("").strip());
        return texts;
    }

    /// Numbers as they are, without the sheet's rounding and never in powers of ten: long codes are
    /// numbers too.
    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            var number = cell.asNumber();
            if (number == null || Math.abs(number.scale()) > 400)
                return Objects.toString(cell.getRawValue(), "");
            // a workbook keeps 15 digits; those behind them come from its binary fractions
            // (79.900000000000006)
            var kept = number.round(new MathContext(15)).stripTrailingZeros();
            return number.signum() == 0 ? "0" : kept.toPlainString();
        }
        if (cell.getType() == CellType.BOOLEAN) return cell.asBoolean() ? "true" : "false";
        if (cell.getType() == CellType.FORMULA) return Objects.toString(cell.getRawValue(), "");
        return Objects.toString(cell.getText(), "");
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Optional<TableRow> next() {
        try {
            while (rows.hasNext()) {
                var row = rows.next();
                position = Math.min(size, position + 100);
                var cells = texts(row);
                var checked =
                        RowCheck.row(
                                row.getRowNum(),
                                cells,
                                header.size(),
                                () -> String.join("\t", cells));
                if (checked.isPresent()) return checked;
            }
            return Optional.empty();
        } catch (RuntimeException e) {
            throw FileProblems.unsafe(file, e);
        }
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public String sha256() {
        return sha256;
    }

    private static String sha256(Path file) throws IOException {
        try (var bytes = new ReadBytes(Files.newInputStream(file))) {
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
            return bytes.hex();
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
            workbook.close();
        } catch (IOException e) {
            throw FileProblems.cannotRead(file, e);
        }
    }
}
