package regrade.mapping;

import regrade.mapping.ColumnMapping.Writing;
import regrade.mapping.TableSample.Column;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the columns of a table probably mean, by their names and by how their cells are written. A
/// person has the last word.
public final class ProposeMapping {
    private static final Pattern COMMA =
            Pattern.compile("[-+]?[0-9. \\u00a0\\u202f]*,[0-9]{1,2}( ?\\p{Sc})?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("[0-9]{1,2}[-/](1[3-9]|2[0-9]|3[01])[-/][0-9]{4}.*", Pattern.DOTALL);

    private ProposeMapping() {}

    /// The kind of which most is told, those first that lack nothing.
    ///
    /// @return empty if no column's name says anything
    public static Optional<ColumnMapping> best(TableSample table, List<MappableKind> kinds) {
        return kinds.stream()
                .map(kind -> new Guess(kind, of(table, kind)))
                .filter(guess -> !guess.mapping.columns().isEmpty())
                // of equals the first: max would give the last
                .sorted(Comparator.comparingInt(Guess::worth).reversed())
                .map(Guess::mapping)
                .findFirst();
    }

    private record Guess(MappableKind kind, ColumnMapping mapping) {
        private int worth() {
            int whole = mapping.missing(kind).isEmpty() ? 1000 : 0;
            return whole + mapping.columns().size();
        }
    }

    /// The meanings for one kind. What sounds personal is left out.
    public static ColumnMapping of(TableSample table, MappableKind kind) {
        var columns = new LinkedHashMap<String, String>();
        // a name that is the column's own goes before one that only means the like
        table.columns().forEach(column -> take(columns, column, own(column, kind)));
        for (var column : table.columns())
            ColumnNames.alike(column.folded()).stream()
                    .flatMap(group -> kind.columns().stream().filter(group::contains))
                    .filter(name -> !columns.containsValue(name))
                    .findFirst()
                    .ifPresent(name -> take(columns, column, Optional.of(name)));
        var leftOut =
                table.columns().stream()
                        .filter(Column::personal)
                        .map(Column::folded)
                        .filter(name -> !columns.containsKey(name))
                        .collect(Collectors.toSet());
        return new ColumnMapping(kind.kind(), table.header(), columns, leftOut, writing(table));
    }

    private static void take(Map<String, String> columns, Column column, Optional<String> name) {
        if (columns.containsKey(column.folded())) return;
        name.filter(one -> !columns.containsValue(one))
                .ifPresent(one -> columns.put(column.folded(), one));
    }

    private static Optional<String> own(Column column, MappableKind kind) {
        var plain = ColumnNames.plain(column.folded());
        return kind.columns().stream()
                .filter(name -> name.equals(plain))
                .findFirst()
                .or(() -> Optional.ofNullable(kind.also().get(plain)));
    }

    private static Writing writing(TableSample table) {
        Set<String> cells = new HashSet<>();
        table.columns().forEach(column -> cells.addAll(column.cells()));
        return new Writing(
                cells.stream().anyMatch(cell -> COMMA.matcher(cell.strip()).matches()),
                cells.stream().anyMatch(cell -> MONTH_FIRST.matcher(cell.strip()).matches()));
    }
}
