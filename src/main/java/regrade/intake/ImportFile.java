package regrade.intake;

import regrade.journal.Journal;
import regrade.kernel.Problem;
import regrade.kernel.Progress;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.settings.Settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;

/// Takes a file in, recognised by its content.
///
/// It is one act of the journal or none. The bench goes on meanwhile; imports wait for each other,
/// because each must know the lines of the one before.
public final class ImportFile {
    private final Files files;
    private final Journal journal;
    private final Settings settings;
    private final Lock oneAtATime;

    /// What opens files, and what lists the lines that were refused.
    public record Files(Reports reports, Archives archives, RefusedLines refused) {}

    /// @param oneAtATime shared with [TakeBackImport]
    public ImportFile(Files files, Journal journal, Settings settings, Lock oneAtATime) {
        this.files = files;
        this.journal = journal;
        this.settings = settings;
        this.oneAtATime = oneAtATime;
    }

    /// Takes a file in, or every file of an archive, each an act of its own.
    ///
    /// @param watch once it is cancelled nothing of the file that is read stays, and no further one
    ///   of an archive is read
    /// @throws Problem as [#run] does
    public List<ImportResult> all(Path file, ImportWatch watch) {
        try {
            var archive = files.archives().open(file);
            return archive.isPresent()
                    ? unpacked(file, archive.get(), watch)
                    : List.of(run(file, file, watch));
        } catch (Problem problem) {
            return List.of(bad(file, problem));
        }
    }

    private List<ImportResult> unpacked(Path file, Archives.Archive archive, ImportWatch watch) {
        var results = new ArrayList<ImportResult>();
        try (archive) {
            // asked before each, for to unpack takes its time too
            while (!watch.cancelled()) {
                var packed = archive.next();
                if (packed.isEmpty()) break;
                var shown = ImportResult.nameOf(file) + "-" + packed.get().name();
                results.add(run(packed.get().unpacked(), file.resolveSibling(shown), watch));
            }
        } catch (Problem problem) {
            // what was taken in before stays taken in
            results.add(bad(file, problem));
        }
        return results;
    }

    /// @param progress counts bytes of the file; once it is cancelled nothing of the file stays
    /// @throws Problem if something other than the file is at fault, such as a full disk; nothing
    ///   was imported
    public ImportResult run(Path file, Progress progress) {
        return run(file, file, ImportWatch.of(progress));
    }

    /// @param shown its name and place for people
    private ImportResult run(Path file, Path shown, ImportWatch watch) {
        oneAtATime.lock();
        try {
            // what is known is asked of the tables: behind the journal they would take lines twice
            journal.level();
            var report = files.reports().open(file);
            return report.isPresent() ? take(shown, report.get(), watch) : unknown(shown);
        } catch (Problem problem) {
            return bad(shown, problem);
        } finally {
            oneAtATime.unlock();
        }
    }

    private static ImportResult bad(Path file, Problem problem) {
        if (problem.userMessage().remedy() != Remedy.CHECK_FILE) throw problem;
        return ImportResult.nothing(file, ImportKind.UNKNOWN, problem.userMessage());
    }

    private static ImportResult unknown(Path file) {
        return ImportResult.nothing(
                file,
                ImportKind.UNKNOWN,
                UserMessage.bad(
                        ImportResult.UNKNOWN, Remedy.CHECK_FILE, ImportResult.nameOf(file)));
    }

    private <T> ImportResult take(Path file, Report<T> report, ImportWatch watch) {
        var who = settings.current().inspector();
        try (var intake =
                new Intake<>(
                        file,
                        report,
                        files.refused().begin(file),
                        () -> journal.begin(who),
                        watch)) {
            return intake.run();
        }
    }
}
