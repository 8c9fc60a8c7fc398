package regrade.returns;

import regrade.catalog.Catalog;
import regrade.catalog.CatalogueFiles;
import regrade.journal.Journal;
import regrade.kernel.FileLines;
import regrade.kernel.Problem;
import regrade.kernel.Progress;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.settings.Setting;
import regrade.settings.Settings;

import java.nio.file.Path;
import java.util.Currency;
import java.util.concurrent.locks.ReentrantLock;

/// Takes a file in: return report or catalogue, recognised by its content.
///
/// It is one act of the journal or none. The bench goes on meanwhile; imports wait for each other,
/// because each must know the lines of the one before.
public final class ImportFile {
    private final Files files;
    private final ExpectedReturns returns;
    private final Catalog catalog;
    private final Journal journal;
    private final Settings settings;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);

    /// What opens files, and what lists the lines that were refused.
    public record Files(ReturnReports reports, CatalogueFiles catalogues, RefusedLines refused) {}

    public ImportFile(
            Files files,
            ExpectedReturns returns,
            Catalog catalog,
            Journal journal,
            Settings settings) {
        this.files = files;
        this.returns = returns;
        this.catalog = catalog;
        this.journal = journal;
        this.settings = settings;
    }

    /// @param progress counts bytes of the file; once it is cancelled nothing of the file stays
    /// @throws Problem if something other than the file is at fault, such as a full disk; nothing
    ///   was imported
    public ImportResult run(Path file, Progress progress) {
        oneAtATime.lock();
        try {
            // what is known is asked of the tables: behind the journal they would take lines twice
            journal.level();
            return recognise(file, progress);
        } catch (Problem problem) {
            if (problem.userMessage().remedy() != Remedy.CHECK_FILE) throw problem;
            return ImportResult.nothing(file, ImportKind.UNKNOWN, problem.userMessage());
        } finally {
            oneAtATime.unlock();
        }
    }

    private ImportResult recognise(Path file, Progress progress) {
        var set = settings.current();
        var report = files.reports().open(file, new ProductOwners(catalog, set.client()));
        if (report.isPresent())
            return take(file, report.get(), new ReturnsJudge(returns), progress);
        var catalogue =
                files.catalogues()
                        .open(file, set.client(), Currency.getInstance(set.get(Setting.CURRENCY)));
        if (catalogue.isPresent())
            return take(file, catalogue.get(), new CatalogueJudge(catalog), progress);
        return ImportResult.nothing(
                file,
                ImportKind.UNKNOWN,
                UserMessage.bad("import.unknown", Remedy.CHECK_FILE, ImportResult.nameOf(file)));
    }

    private <T> ImportResult take(
            Path file, FileLines<T> lines, Judge<T> judge, Progress progress) {
        var who = settings.current().inspector();
        try (var intake =
                new Intake<>(
                        file,
                        lines,
                        judge,
                        files.refused().begin(file),
                        () -> journal.begin(who))) {
            return intake.run(progress);
        }
    }
}
