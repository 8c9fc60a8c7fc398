package regrade.mapping.file;

import regrade.kernel.Text;
import regrade.mapping.LookAtTable;
import regrade.mapping.TableSample;
import regrade.platform.file.Columns;
import regrade.platform.file.Limits;
import regrade.platform.file.Table;
import regrade.platform.file.TableRow;
import regrade.platform.file.Tables;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Looks at CSV, tab-separated text and workbooks: the first line that reads like names is the
/// header.
public final class FileTables implements LookAtTable {
    private static final int MOST_OF_NAME = 80;
    private static final int MOST_OF_CELL = 60;
    private static final int FEWEST = 2;

    /// Numbers, amounts, days and addresses are what rows hold, not what headers say.
    private static final Pattern A_CELL =
            Pattern.compile(
                    "[-+]?[0-9][0-9.,:/ -]*|.*[;\\t@].*|[0-9]{4}-[0-9]{2}-[0-9]{2}.*",
                    Pattern.DOTALL);

    private final Predicate<String> personal;

    /// @param personal tells by a folded name what is about the buyer
    public FileTables(Predicate<String> personal) {
        this.personal = personal;
    }

    @Override
    public Optional<TableSample> at(Path file) {
        // a file of an archive is gone when somebody comes to look at it
        if (!Files.isRegularFile(file)) return Optional.empty();
        var opened = Tables.open(file, FileTables::isHeader);
        if (opened.isEmpty()) return Optional.empty();
        try (var table = opened.get()) {
            return Optional.of(sample(table));
        }
    }

    private static boolean isHeader(List<String> cells) {
        var names = new HashSet<String>();
        for (var cell : cells) {
            if (cell.isEmpty()) continue;
            if (cell.length() > MOST_OF_NAME || A_CELL.matcher(cell).matches()) return false;
            names.add(Columns.fold(cell));
        }
        return names.size() >= FEWEST && cells.size() <= Limits.COLUMNS;
    }

    private TableSample sample(Table table) {
        var rows = rows(table);
        var columns = new ArrayList<TableSample.Column>();
        var seen = new HashSet<String>();
        for (int i = 0; i < table.header().size(); i++) {
            int at = i;
            var name = table.header().get(i);
            var folded = Columns.fold(name);
            // the second of two that are called alike is never asked for
            if (folded.isEmpty() || !seen.add(folded)) continue;
            var cells = rows.stream().map(row -> Text.clean(row.get(at), MOST_OF_CELL)).toList();
            columns.add(
                    new TableSample.Column(
                            Text.clean(name, MOST_OF_NAME), folded, cells, personal.test(folded)));
        }
        return new TableSample(columns);
    }

    private static List<List<String>> rows(Table table) {
        var rows = new ArrayList<List<String>>();
        while (rows.size() < TableSample.ROWS) {
            var row = table.next();
            if (row.isEmpty()) break;
            if (row.get() instanceof TableRow.Cells cells) rows.add(cells.cells());
        }
        return rows;
    }
}
