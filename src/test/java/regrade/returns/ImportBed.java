package regrade.returns;

import org.jdbi.v3.core.Jdbi;

import regrade.app.Intakes;
import regrade.catalog.CatalogueWithdrawal;
import regrade.catalog.store.JdbiCatalog;
import regrade.intake.ImportFile;
import regrade.intake.ImportResult;
import regrade.intake.TakeBackImport;
import regrade.intake.file.CsvRefusedLines;
import regrade.intake.file.ZipArchives;
import regrade.intake.store.JdbiPastImports;
import regrade.journal.InMemoryJournal;
import regrade.journal.ProjectionBed;
import regrade.kernel.BenchId;
import regrade.kernel.Progress;
import regrade.reports.ReportLinesWithdrawal;
import regrade.reports.store.JdbiReportLines;
import regrade.requests.RequestsWithdrawal;
import regrade.requests.store.JdbiReturnRequests;
import regrade.returns.store.JdbiExpectedReturns;
import regrade.settings.BenchSettings;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/// A bench that takes files in: the real files, the real tables, a journal in memory.
public final class ImportBed {
    public final Jdbi database = ProjectionBed.database();
    public final JdbiCatalog catalog = ProjectionBed.make(database, new JdbiCatalog(database));
    public final JdbiExpectedReturns returns =
            ProjectionBed.make(database, new JdbiExpectedReturns(database));
    public final JdbiReportLines reportLines =
            ProjectionBed.make(database, new JdbiReportLines(database));
    public final JdbiPastImports past = ProjectionBed.make(database, new JdbiPastImports(database));
    public final JdbiReturnRequests requests =
            ProjectionBed.make(database, new JdbiReturnRequests(database));
    public final InMemoryJournal journal =
            new InMemoryJournal(
                    new BenchId("B01"),
                    Clock.fixed(Instant.parse("2026-09-10T08:00:00Z"), ZoneId.of("Europe/Paris")),
                    catalog,
                    requests,
                    returns,
                    reportLines,
                    past);
    public final ImportFile importFile;
    public final TakeBackImport takeBack;

    /// @param data folder for lists of refused lines that cannot stand beside their file
    public ImportBed(Path data) {
        var oneAtATime = new ReentrantLock();
        var refused =
                new CsvRefusedLines(
                        data,
                        message ->
                                message.key()
                                        + (message.arguments().isEmpty()
                                                ? ""
                                                : " " + message.arguments()));
        importFile =
                new ImportFile(
                        new ImportFile.Files(
                                Intakes.reports(
                                        new Intakes.Stores(
                                                () -> BenchSettings.DEFAULTS,
                                                catalog,
                                                returns,
                                                reportLines,
                                                requests)),
                                new ZipArchives(data.resolve("unpacking"), 64 << 20),
                                refused),
                        journal,
                        () -> BenchSettings.DEFAULTS,
                        oneAtATime);
        takeBack =
                new TakeBackImport(
                        journal,
                        past,
                        List.of(
                                taken -> new CatalogueWithdrawal(taken, catalog),
                                taken -> new RequestsWithdrawal(taken, requests),
                                taken -> new ReportLinesWithdrawal(taken, reportLines),
                                taken -> new ReturnsWithdrawal(taken, returns)),
                        () -> BenchSettings.DEFAULTS,
                        oneAtATime);
    }

    public ImportResult take(Path file) {
        return importFile.run(file, Progress.NONE);
    }

    public List<String> reasons(ImportResult result) {
        return result.refused().stream().map(line -> line.reason().key()).toList();
    }
}
