package regrade.platform.file;

import regrade.kernel.FileLine;
import regrade.kernel.FileLines;

import java.util.Optional;
import java.util.function.Function;

/// A table's rows as values of a feature.
public final class TableLines<T> implements FileLines<T> {
    private final Table table;
    private final Columns columns;
    private final Function<RowReader, Optional<T>> reading;

    /// @param reading gives the row's value, or nothing once it has refused the row; nothing
    ///   without a refusal passes over what is no row
    public TableLines(Table table, Columns columns, Function<RowReader, Optional<T>> reading) {
        this.table = table;
        this.columns = columns;
        this.reading = reading;
    }

    @Override
    public Optional<FileLine<T>> next() {
        while (true) {
            var row = table.next();
            if (row.isEmpty()) return Optional.empty();
            var line = read(row.get());
            if (line.isPresent()) return line;
        }
    }

    private Optional<FileLine<T>> read(TableRow row) {
        return switch (row) {
            case TableRow.Broken broken ->
                    Optional.of(
                            new FileLine.Refused<>(broken.number(), broken.reason(), broken.raw()));
            case TableRow.Cells cells -> read(cells);
        };
    }

    private Optional<FileLine<T>> read(TableRow.Cells row) {
        var reader = new RowReader(columns, row.cells());
        var value = reading.apply(reader);
        if (reader.refusal().isPresent())
            return Optional.of(
                    new FileLine.Refused<>(row.number(), reader.refusal().get(), row.raw()));
        return value.map(read -> new FileLine.Read<>(row.number(), read, row.raw()));
    }

    @Override
    public long position() {
        return table.position();
    }

    @Override
    public long size() {
        return table.size();
    }

    @Override
    public String sha256() {
        return table.sha256();
    }

    @Override
    public void close() {
        table.close();
    }
}
