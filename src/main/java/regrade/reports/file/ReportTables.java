package regrade.reports.file;

import regrade.catalog.Owners;
import regrade.mapping.ColumnMapping;
import regrade.platform.file.Columns;
import regrade.platform.file.TableForm;
import regrade.reports.ReportForm;
import regrade.reports.ReportLine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// Reports as tables: CSV, tab-separated text, workbooks.
public final class ReportTables {
    private ReportTables() {}

    /// @param owners says whose goods a line is about; asked for each file
    public static TableForm<ReportLine> table(ReportForm form, Supplier<? extends Owners> owners) {
        return new TableForm<>(
                names(form),
                columns -> fits(form, columns),
                columns -> new ReportRow(form, columns, owners.get())::read);
    }

    /// The same in tables whose columns a person named.
    public static TableForm<ReportLine> mapped(
            ReportForm form, ColumnMapping mapping, Supplier<? extends Owners> owners) {
        var written = form.written(mapping);
        return new TableForm<>(
                mapping.names(),
                columns -> columns.named(mapping.header()),
                columns -> new ReportRow(written, columns, owners.get())::read);
    }

    /// Whether a column's folded name sounds like something about the buyer, which is not kept.
    public static boolean isPersonal(String folded) {
        return PersonalColumns.is(folded);
    }

    private static Map<String, String> names(ReportForm form) {
        var names = new HashMap<>(form.also());
        form.columns().keySet().forEach(name -> names.put(name, name));
        return Map.copyOf(names);
    }

    private static boolean fits(ReportForm form, Columns columns) {
        return form.needs().stream().anyMatch(names -> all(names, columns));
    }

    private static boolean all(Set<String> names, Columns columns) {
        return names.stream().allMatch(name -> columns.has(name) || columns.named(name));
    }
}
