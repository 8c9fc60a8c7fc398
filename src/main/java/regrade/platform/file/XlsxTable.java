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

    private XlsxTable(Path file, ReadableWorkbook workbook, Sheet sheet, int above)
            throws IOException {
        this.file = file;
        this.workbook = workbook;
        this.sha256 = sha256(file);
        this.size = Files.size(file);
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
        for (int i = 0; i < above; i++) rows.next();
        this.header = texts(rows.next());
    }

    /// Opens the first sheet with a header that fits one of the forms.
    static Optional<Tables.Found> open(Path file, List<Predicate<List<String>>> forms)
            throws IOException {
        if (!XlsxGuard.allows(file)) throw FileProblems.unsafe(file);
        Optional<Tables.Found> table = Optional.empty();
        ReadableWorkbook workbook;
        try {
            workbook = new ReadableWorkbook(file.toFile());
        } catch (RuntimeException e) {
            throw FileProblems.unsafe(file, e);
        }
        try {
            for (var sheet : workbook.getSheets().toList()) {
                var place = header(sheet, forms);
                if (place.isEmpty()) continue;
                var opened = new XlsxTable(file, workbook, sheet, place.get().above);
                return table = Optional.of(new Tables.Found(place.get().form, opened));
            }
            return table;
        } catch (RuntimeException e) {
            throw FileProblems.unsafe(file, e);
        } finally {
            if (table.isEmpty()) workbook.close();
        }
    }

    /// @param above rows above the header
    private record HeaderPlace(int above, int form) {}

    private static Optional<HeaderPlace> header(Sheet sheet, List<Predicate<List<String>>> forms)
            throws IOException {
        try (var stream = sheet.openStream()) {
            var rows = stream.iterator();
            for (int i = 0; i <= Limits.LINES_ABOVE && rows.hasNext(); i++) {
                var form = Tables.form(texts(rows.next()), forms);
                if (form.isPresent()) return Optional.of(new HeaderPlace(i, form.getAsInt()));
            }
        }
        return Optional.empty();
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
