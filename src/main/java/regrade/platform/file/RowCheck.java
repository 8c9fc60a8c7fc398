package regrade.platform.file;

import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Makes cells fit the header: trimmed, short rows padded, rows that say too much refused.
final class RowCheck {
    private RowCheck() {}

    /// @return empty for a row of blank cells
    static Optional<TableRow> row(
            long number, List<String> cells, int width, Supplier<String> raw) {
        var fitting = new ArrayList<String>(width);
        boolean blank = true;
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i).strip();
            if (cell.length() > Limits.CELL)
                return broken(number, "table.cell-too-long", Limits.CELL, raw);
            if (i >= width && !cell.isEmpty())
                return broken(number, "table.too-many-cells", width, raw);
            blank &= cell.isEmpty();
            if (i < width) fitting.add(cell);
        }
        if (blank) return Optional.empty();
        while (fitting.size() < width) fitting.add("");
        return Optional.of(new TableRow.Cells(number, fitting, cut(raw.get())));
    }

    private static Optional<TableRow> broken(
            long number, String key, int limit, Supplier<String> raw) {
        var reason = UserMessage.bad(key, Remedy.CHECK_FILE, limit);
        return Optional.of(new TableRow.Broken(number, reason, cut(raw.get())));
    }

    static String cut(String raw) {
        return raw.length() <= Limits.SHOWN ? raw : raw.substring(0, Limits.SHOWN) + "…";
    }
}
