package regrade.intake;

import regrade.journal.Journal;
import regrade.kernel.Problem;
import regrade.kernel.Progress;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.settings.Settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// Takes a file in, recognised by its content.
///
/// It is one act of the journal or none. The bench goes on meanwhile; imports wait for each other,
/// because each must know the lines of the one before.
public final class ImportFile {
    private final Reports reports;
    private final RefusedLines refused;
    private final Journal journal;
    private final Settings settings;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);

    /// @param refused lists the lines that were refused
    public ImportFile(Reports reports, RefusedLines refused, Journal journal, Settings settings) {
        this.reports = reports;
        this.refused = refused;
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
            Optional<Report<?>> report = reports.open(file);
            return report.isPresent() ? take(file, report.get(), progress) : unknown(file);
        } catch (Problem problem) {
            if (problem.userMessage().remedy() != Remedy.CHECK_FILE) throw problem;
            return ImportResult.nothing(file, ImportKind.UNKNOWN, problem.userMessage());
        } finally {
            oneAtATime.unlock();
        }
    }

    private static ImportResult unknown(Path file) {
        return ImportResult.nothing(
                file,
                ImportKind.UNKNOWN,
                UserMessage.bad("import.unknown", Remedy.CHECK_FILE, ImportResult.nameOf(file)));
    }

    private <T> ImportResult take(Path file, Report<T> report, Progress progress) {
        var who = settings.current().inspector();
        try (var intake =
                new Intake<>(file, report, refused.begin(file), () -> journal.begin(who))) {
            return intake.run(progress);
        }
    }
}
