package regrade.reports.file;

import regrade.catalog.Owners;
import regrade.intake.Fingerprint;
import regrade.intake.KeySet;
import regrade.kernel.Text;
import regrade.platform.file.Columns;
import regrade.platform.file.RowReader;
import regrade.reports.LineKey;
import regrade.reports.ReportForm;
import regrade.reports.ReportForm.Holds;
import regrade.reports.ReportForm.Role;
import regrade.reports.ReportLine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the rows of one file by its form.
final class ReportRow {
    private static final int MOST_OF_CELL = 4000;
    private static final int MOST_OF_NAME = 80;
    private static final int MOST_SIGNS = 64_000;
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,9}(\\.0+)?");
    private static final Pattern NOTHING = Pattern.compile("-{1,2}|n/a|N/A|null");

    private final ReportForm form;
    private final Owners owners;
    private final boolean comma;
    private final List<String> own;
    private final List<String> others;
    private final List<String> names;
    private final KeySet seen = new KeySet();
    private final Map<String, String> carried = new HashMap<>();

    ReportRow(ReportForm form, Columns columns, Owners owners) {
        this.form = form;
        this.owners = owners;
        this.comma = form.comma().stream().anyMatch(columns::named);
        this.own = form.columns().keySet().stream().filter(columns::has).toList();
        this.others =
                form.known()
                        ? List.of()
                        : columns.others().keySet().stream()
                                .filter(name -> !PersonalColumns.is(Columns.fold(name)))
                                .toList();
        this.names = names();
    }

    private List<String> names() {
        var names = new ArrayList<>(own);
        others.forEach(name -> names.add(Text.clean(name, MOST_OF_NAME)));
        return List.copyOf(names);
    }

    /// @return empty for a row that was refused, and for what is no row
    Optional<ReportLine> read(RowReader row) {
        var start = Columns.fold(row.start());
        if (form.skips().stream().anyMatch(start::contains)) return Optional.empty();
        var cells = new HashMap<String, String>();
        for (var name : own) cells.put(name, cell(row, name));
        carry(cells);
        var day = day(row, cells);
        if (day.isEmpty() && !form.undated() && row.refusal().isEmpty())
            row.refuse("import.refused.no-day");
        if (form.key().stream().allMatch(name -> cells.getOrDefault(name, "").isEmpty()))
            row.refuse("import.refused.no-identifier");
        var values = new ArrayList<String>(names.size());
        own.forEach(name -> values.add(cells.getOrDefault(name, "")));
        others.forEach(name -> values.add(row.other(name, MOST_OF_CELL)));
        if (values.stream().mapToInt(String::length).sum() > MOST_SIGNS)
            row.refuse("import.refused.too-much", MOST_SIGNS);
        if (row.refusal().isPresent()) return Optional.empty();
        return Optional.of(line(cells, day, values));
    }

    private ReportLine line(
            Map<String, String> cells, Optional<LocalDate> day, List<String> values) {
        var sku = first(cells, Role.SKU);
        var asin = capitals(first(cells, Role.ASIN));
        var fnsku = capitals(first(cells, Role.FNSKU));
        var quantity = first(cells, Role.QUANTITY);
        return new ReportLine(
                owners.of(sku, asin, fnsku),
                day,
                first(cells, Role.ORDER),
                sku,
                asin,
                fnsku,
                first(cells, Role.TRACKING),
                quantity.isEmpty() ? 0 : Long.parseLong(quantity),
                key(cells),
                names,
                values);
    }

    private LineKey key(Map<String, String> cells) {
        var parts = form.key().stream().map(name -> cells.getOrDefault(name, "")).toList();
        if (!form.counted()) return LineKey.of(form.kind(), parts, 1);
        var print = Fingerprint.of(String.join("\n", parts));
        return LineKey.of(form.kind(), parts, seen.count(print.high(), print.low()));
    }

    private String cell(RowReader row, String name) {
        return switch (form.columns().getOrDefault(name, Holds.TEXT)) {
            case TEXT -> said(name, text(row, name));
            case AMOUNT -> amount(row, name);
            case WHOLE -> whole(row, name);
        };
    }

    private String text(RowReader row, String name) {
        boolean code =
                form.key().contains(name)
                        || form.roles().values().stream().anyMatch(of -> of.contains(name));
        return code ? row.code(name, 120) : row.text(name, MOST_OF_CELL);
    }

    private String said(String name, String text) {
        var meanings = form.says().get(name);
        return meanings == null ? text : meanings.getOrDefault(Columns.fold(text), text);
    }

    private String amount(RowReader row, String name) {
        var text = row.text(name, 60);
        if (text.isEmpty() || NOTHING.matcher(text).matches()) return "";
        var amount = WrittenAmount.parse(text, comma);
        if (amount.isEmpty()) row.refuse("import.refused.number", text, name);
        return amount.orElse("");
    }

    private String whole(RowReader row, String name) {
        var text = row.text(name, 60);
        if (text.isEmpty() || NOTHING.matcher(text).matches()) return "";
        if (WHOLE.matcher(text).matches())
            return Long.toString(Long.parseLong(text.replaceFirst("\\..*|^\\+", "")));
        row.refuse("import.refused.number", text, name);
        return "";
    }

    private Optional<LocalDate> day(RowReader row, Map<String, String> cells) {
        var text = first(cells, Role.DAY);
        if (text.isEmpty()) return Optional.empty();
        var day = WrittenDay.parse(text, form.monthFirst());
        if (day.isEmpty() && !form.undated()) row.refuse("import.refused.day", text);
        return day;
    }

    /// Fills what only the first row of an order says.
    private void carry(Map<String, String> cells) {
        if (form.carries().isEmpty()) return;
        var order = form.carries().getFirst();
        boolean same = cells.getOrDefault(order, "").equals(carried.get(order));
        if (!same) carried.clear();
        for (var name : form.carries()) {
            var cell = cells.getOrDefault(name, "");
            if (cell.isEmpty() && same) cells.put(name, carried.getOrDefault(name, ""));
            else carried.put(name, cell);
        }
    }

    private String first(Map<String, String> cells, Role role) {
        return form.columnsFor(role).stream()
                .map(name -> cells.getOrDefault(name, ""))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String capitals(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
