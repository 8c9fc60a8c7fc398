package regrade.intake.file;

import regrade.intake.ImportKind;
import regrade.intake.Judge;
import regrade.intake.Report;
import regrade.intake.Reports;
import regrade.platform.file.Table;
import regrade.platform.file.TableForm;
import regrade.platform.file.Tables;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Opens tables by the first form that fits: CSV, tab-separated text, workbooks.
public final class TableReports implements Reports {
    private final List<Known<?>> known;

    /// A kind of file.
    ///
    /// @param judge makes the judge of one file
    public record Known<T>(ImportKind kind, TableForm<T> form, Supplier<Judge<T>> judge) {
        private Report<T> report(Table table) {
            return new Report<>(kind, form.lines(table), judge.get());
        }
    }

    public TableReports(List<Known<?>> known) {
        this.known = List.copyOf(known);
    }

    @Override
    public Optional<Report<?>> open(Path file) {
        var headers = known.stream().<Predicate<List<String>>>map(one -> one.form()::fits).toList();
        return Tables.open(file, headers)
                .map(table -> known.get(table.form()).report(table.table()));
    }
}
