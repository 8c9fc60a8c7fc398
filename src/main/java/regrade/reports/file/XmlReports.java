package regrade.reports.file;

import regrade.catalog.Owners;
import regrade.intake.ImportKind;
import regrade.intake.Report;
import regrade.intake.Reports;
import regrade.reports.ReportForm;
import regrade.reports.ReportLines;
import regrade.reports.ReportLinesJudge;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Opens seller-fulfilled returns in XML; a line of them is the same line in the flat file.
public final class XmlReports implements Reports {
    private final ReportForm form;
    private final Supplier<? extends Owners> owners;
    private final ReportLines lines;

    /// @param form of the flat file
    public XmlReports(ReportForm form, Supplier<? extends Owners> owners, ReportLines lines) {
        this.form = form;
        this.owners = owners;
        this.lines = lines;
    }

    @Override
    public Optional<Report<?>> open(Path file) {
        return ReturnsXml.open(file, List.copyOf(form.columns().keySet()))
                .map(
                        table ->
                                new Report<>(
                                        new ImportKind(form.kind()),
                                        ReportTables.table(form, owners).lines(table),
                                        new ReportLinesJudge(form.kind(), lines)));
    }
}
