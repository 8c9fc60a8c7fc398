package regrade.mapping;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A look at a table that nobody knows.
///
/// @param columns as they stand, those without a name left out
public record TableSample(List<Column> columns) {
    /// How many rows are looked at.
    public static final int ROWS = 3;

    public TableSample {
        columns = List.copyOf(columns);
    }

    /// @param name as the header writes it
    /// @param folded as names are compared: no accents, lower case, blanks as `-`
    /// @param cells of the first rows, at most [#ROWS]
    /// @param personal whether its name sounds like something about the buyer
    public record Column(String name, String folded, List<String> cells, boolean personal) {
        public Column {
            cells = List.copyOf(cells);
        }
    }

    public Set<String> header() {
        return columns.stream().map(Column::folded).collect(Collectors.toUnmodifiableSet());
    }
}
