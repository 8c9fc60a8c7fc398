package regrade.platform.file;

import regrade.kernel.Remedy;
import regrade.kernel.Text;
import regrade.kernel.UserMessage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the cells of one row by column, and remembers the first thing that is wrong with it.
public final class RowReader {
    private final Columns columns;
    private final List<String> cells;
    private Optional<UserMessage> refusal = Optional.empty();

    RowReader(Columns columns, List<String> cells) {
        this.columns = columns;
        this.cells = cells;
    }

    /// The first cell, as it is.
    public String start() {
        return cells.isEmpty() ? "" : cells.getFirst();
    }

    /// Text for people, cut to `most` characters.
    public String text(String column, int most) {
        return Text.clean(columns.cell(cells, column), most);
    }

    /// Text by which things are told apart: longer than `most` characters it is refused, not cut.
    public String code(String column, int most) {
        var text = text(column, Limits.CELL);
        if (text.length() <= most) return text;
        refuse("table.cell-too-long-in", column, most);
        return "";
    }

    /// A code that must be there.
    public String required(String column, int most) {
        var code = code(column, most);
        if (code.isEmpty()) refuse("table.cell-missing", column);
        return code;
    }

    /// The cell of a column that nobody asked for, by its name in the header, cut to `most`
    /// characters.
    public String other(String name, int most) {
        var at = columns.others().get(name);
        return at == null ? "" : Text.clean(cells.get(at), most);
    }

    /// Cells of columns that nobody asked for, by the name in the header, empty ones left out.
    public Map<String, String> others(int mostOfName, int mostOfCell) {
        if (columns.others().isEmpty()) return Map.of();
        var others = new HashMap<String, String>();
        for (var column : columns.others().entrySet()) {
            var cell = Text.clean(cells.get(column.getValue()), mostOfCell);
            if (!cell.isEmpty()) others.put(Text.clean(column.getKey(), mostOfName), cell);
        }
        return others;
    }

    public void refuse(String key, Object... arguments) {
        if (refusal.isEmpty())
            refusal = Optional.of(UserMessage.bad(key, Remedy.CHECK_FILE, arguments));
    }

    /// The first reason why the row is refused.
    public Optional<UserMessage> refusal() {
        return refusal;
    }
}
