package regrade.platform.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// A form of table: what its header says, and how a row under it reads.
///
/// @param names folded header names, each with the column it stands for
/// @param fits whether a header is one of this form
/// @param reading makes the reader of one file's rows; that gives a row's value, or nothing once it
///   has refused the row
public record TableForm<T>(
        Map<String, String> names,
        Predicate<Columns> fits,
        Function<Columns, Function<RowReader, Optional<T>>> reading) {
    /// Whether a table under this header is one.
    public boolean fits(List<String> header) {
        return fits.test(columns(header));
    }

    /// Opens a file of this form.
    ///
    /// @return empty if it is another file
    /// @throws regrade.kernel.Problem as [Tables#open] does
    public Optional<TableLines<T>> open(Path file) {
        return Tables.open(file, this::fits).map(this::lines);
    }

    /// The lines of a table that fits.
    public TableLines<T> lines(Table table) {
        var columns = columns(table.header());
        return new TableLines<>(table, columns, reading.apply(columns));
    }

    private Columns columns(List<String> header) {
        return new Columns(header, names);
    }
}
