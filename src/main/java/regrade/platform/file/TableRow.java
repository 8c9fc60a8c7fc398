package regrade.platform.file;

import regrade.kernel.UserMessage;

import java.util.List;

/// A row of a table, or why it cannot be read as one.
public sealed interface TableRow {
    /// The row's first line in the file, from 1.
    long number();

    /// The row as it was, cut to [Limits#SHOWN] characters.
    String raw();

    /// @param cells trimmed, empty where the row is shorter than the header
    record Cells(long number, List<String> cells, String raw) implements TableRow {}

    record Broken(long number, UserMessage reason, String raw) implements TableRow {}
}
