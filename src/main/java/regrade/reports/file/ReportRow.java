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
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the rows of one file by its form.
final class ReportRow {
    private static final int MOST_OF_CODE = 120;
    private static final int MOST_OF_CELL = 4000;
    private static final int MOST_OF_NAME = 80;
    private static final int MOST_SIGNS = 64_000;
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,9}(\\.0+)?");
    private static final Set<String> NOTHING = Set.of("-", "--", "n/a", "N/A", "null");

    private final ReportForm form;
    private final Owners owners;
    private final boolean comma;
    private final List<Column> columns;
    private final List<String> names;
    private final List<Integer> key;
    private final Map<Role, List<Integer>> roles = new EnumMap<>(Role.class);
    private final List<Integer> carries;
    private final KeySet seen = new KeySet();
    private Map<Integer, String> carried = Map.of();

    /// What a column of this file holds.
    ///
    /// @param name of ours, or the header's own where it is none of ours
    /// @param own whether it is ours
    /// @param code whether things are told apart by it, so that it is never cut
    private record Column(
            String name, boolean own, Holds holds, boolean code, Map<String, String> says) {}

    ReportRow(ReportForm form, Columns header, Owners owners) {
        this.form = form;
        this.owners = owners;
        this.comma = form.comma().stream().anyMatch(header::named);
        this.columns =
                Stream.concat(own(form, header), others(form, header))
                        .sorted(Comparator.comparing(Column::name))
                        .toList();
        this.names = columns.stream().map(column -> Text.clean(column.name, MOST_OF_NAME)).toList();
        this.key = form.key().stream().map(this::place).toList();
        for (var role : Role.values())
            roles.put(
                    role,
                    form.columnsFor(role).stream()
                            .map(this::place)
                            .filter(place -> place >= 0)
                            .toList());
        this.carries = form.carries().stream().map(this::place).filter(at -> at >= 0).toList();
    }

    private static Stream<Column> own(ReportForm form, Columns header) {
        return form.columns().entrySet().stream()
                .filter(column -> header.has(column.getKey()))
                .map(column -> own(form, column.getKey(), column.getValue()));
    }

    private static Column own(ReportForm form, String name, Holds holds) {
        boolean code =
                form.key().contains(name)
                        || form.roles().values().stream().anyMatch(of -> of.contains(name));
        return new Column(name, true, holds, code, form.says().getOrDefault(name, Map.of()));
    }

    private static Stream<Column> others(ReportForm form, Columns header) {
        if (form.known()) return Stream.empty();
        return header.others().keySet().stream()
                .filter(name -> !PersonalColumns.is(Columns.fold(name)))
                .map(name -> new Column(name, false, Holds.TEXT, false, Map.of()));
    }

    /// Where one of our columns stands among those of the file, -1 if it is not there.
    private int place(String name) {
        for (int i = 0; i < columns.size(); i++)
            if (columns.get(i).own && columns.get(i).name.equals(name)) return i;
        return -1;
    }

    /// @return empty for a row that was refused, and for what is no row
    Optional<ReportLine> read(RowReader row) {
        if (!form.skips().isEmpty() && skips(row)) return Optional.empty();
        var cells = new String[columns.size()];
        int signs = 0;
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(row, columns.get(i));
            signs += cells[i].length();
        }
        if (!carries.isEmpty()) carry(cells);
        var day = day(row, cells);
        if (day.isEmpty() && !form.undated() && row.refusal().isEmpty())
            row.refuse("import.refused.no-day");
        if (key.stream().allMatch(place -> at(cells, place).isEmpty()))
            row.refuse("import.refused.no-identifier");
        if (signs > MOST_SIGNS) row.refuse("import.refused.too-much", MOST_SIGNS);
        var asin = capitals(row, cells, Role.ASIN);
        var fnsku = capitals(row, cells, Role.FNSKU);
        if (row.refusal().isPresent()) return Optional.empty();
        return Optional.of(line(cells, day, new Codes(first(cells, Role.SKU), asin, fnsku)));
    }

    private boolean skips(RowReader row) {
        var start = Columns.fold(row.start());
        return form.skips().stream().anyMatch(start::contains);
    }

    private record Codes(String sku, String asin, String fnsku) {}

    private ReportLine line(String[] cells, Optional<LocalDate> day, Codes codes) {
        var quantity = first(cells, Role.QUANTITY);
        return new ReportLine(
                owners.of(codes.sku, codes.asin, codes.fnsku),
                day,
                first(cells, Role.ORDER),
                codes.sku,
                codes.asin,
                codes.fnsku,
                first(cells, Role.TRACKING),
                quantity.isEmpty() ? 0 : Long.parseLong(quantity),
                key(cells),
                names,
                List.of(cells));
    }

    private LineKey key(String[] cells) {
        var parts = new StringBuilder(form.kind());
        for (int place : key) parts.append('\n').append(at(cells, place));
        var print = Fingerprint.of(parts.toString());
        int nth = form.counted() ? seen.count(print.high(), print.low()) : 1;
        return LineKey.of(print, nth);
    }

    private String cell(RowReader row, Column column) {
        if (!column.own) return row.other(column.name, MOST_OF_CELL);
        return switch (column.holds) {
            case TEXT -> said(column, row);
            case AMOUNT -> amount(row, column.name);
            case WHOLE -> whole(row, column.name);
        };
    }

    private static String said(Column column, RowReader row) {
        var text =
                column.code
                        ? row.code(column.name, MOST_OF_CODE)
                        : row.text(column.name, MOST_OF_CELL);
        return column.says.isEmpty() ? text : column.says.getOrDefault(Columns.fold(text), text);
    }

    private String amount(RowReader row, String name) {
        var text = row.text(name, 60);
        if (text.isEmpty() || NOTHING.contains(text)) return "";
        var amount = WrittenAmount.parse(text, comma);
        if (amount.isEmpty()) row.refuse("import.refused.number", text, name);
        return amount.orElse("");
    }

    private static String whole(RowReader row, String name) {
        var text = row.text(name, 60);
        if (text.isEmpty() || NOTHING.contains(text)) return "";
        if (text.length() < 9 && text.chars().allMatch(sign -> sign >= '0' && sign <= '9'))
            return Integer.toString(Integer.parseInt(text));
        if (WHOLE.matcher(text).matches())
            return Long.toString(Long.parseLong(text.replaceFirst("\\..*|^\\+", "")));
        row.refuse("import.refused.number", text, name);
        return "";
    }

    private Optional<LocalDate> day(RowReader row, String[] cells) {
        var text = first(cells, Role.DAY);
        if (text.isEmpty()) return Optional.empty();
        var day = WrittenDay.parse(text, form.monthFirst());
        if (day.isEmpty() && !form.undated()) row.refuse("import.refused.day", text);
        return day;
    }

    /// Fills what only the first row of an order says.
    private void carry(String[] cells) {
        int order = carries.getFirst();
        boolean same = cells[order].equals(carried.getOrDefault(order, ""));
        var now = new HashMap<Integer, String>();
        for (int place : carries) {
            if (cells[place].isEmpty() && same) cells[place] = carried.getOrDefault(place, "");
            now.put(place, cells[place]);
        }
        carried = now;
    }

    private String first(String[] cells, Role role) {
        for (int place : roles.getOrDefault(role, List.of()))
            if (!cells[place].isEmpty()) return cells[place];
        return "";
    }

    private static String at(String[] cells, int place) {
        return place < 0 ? "" : cells[place];
    }

    /// A code in capitals, of which some signs have more than one.
    private String capitals(RowReader row, String[] cells, Role role) {
        var capitals = first(cells, role).toUpperCase(Locale.ROOT);
        if (capitals.length() > MOST_OF_CODE)
            row.refuse(
                    "table.cell-too-long-in", role.name().toLowerCase(Locale.ROOT), MOST_OF_CODE);
        return capitals;
    }
}
