package regrade.bench;

import org.jdbi.v3.core.Jdbi;

import regrade.app.Intakes;
import regrade.bench.ReportGenerator.Plan;
import regrade.catalog.CatalogFact;
import regrade.catalog.store.JdbiCatalog;
import regrade.intake.ImportFile;
import regrade.intake.ImportResult;
import regrade.intake.file.CsvRefusedLines;
import regrade.intake.file.ZipArchives;
import regrade.journal.FactKinds;
import regrade.journal.JournalBed;
import regrade.kernel.Progress;
import regrade.kernel.UserMessage;
import regrade.reports.store.JdbiReportLines;
import regrade.requests.store.JdbiReturnRequests;
import regrade.returns.ReturnsFact;
import regrade.returns.store.JdbiExpectedReturns;
import regrade.settings.BenchSettings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/// Import of a report, journal and projection included, against a bare H2 batch insert of the same
/// rows into the same tables with the same indexes, in the same run: `ImportBenchmark LINES ALREADY
/// [ROUNDS]`.
public final class ImportBenchmark {
    private static final int WARM_UP = 30_000;

    private final int lines;
    private final int already;
    private final Path folder;

    private ImportBenchmark(int lines, int already) throws IOException {
        this.lines = lines;
        this.already = already;
        this.folder = Files.createTempDirectory("regrade-import");
    }

    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        // both sides on a warm machine
        new ImportBenchmark(WARM_UP, 0).run();
        for (int round = 0; round < rounds; round++)
            new ImportBenchmark(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]))
                    .run();
    }

    private void run() throws IOException {
        var before = folder.resolve("before.txt");
        var file = folder.resolve("report.txt");
        new ReportGenerator(plan(already)).write(before);
        var expected = new ReportGenerator(plan(lines).from(already)).write(file);
        var ours = ours(before, file, expected);
        var bare = bare(before, file);
        double heap = Runtime.getRuntime().maxMemory() / (1 << 20);
        System.out.printf(
                """
                %,d lines, %,d there already, heap limit %.0f MB
                  import      %s
                  bare insert %s
                  ratio       %.2f by the clock, %.2f by processor time%n""",
                lines,
                already,
                heap,
                ours,
                bare,
                bare.wall() / ours.wall(),
                bare.cpu() / ours.cpu());
        clear();
    }

    private static Plan plan(int lines) {
        return new Plan(lines, 0, 0, 0, 20_000, '\t', StandardCharsets.UTF_8);
    }

    private Stopwatch.Spent ours(Path before, Path file, ReportGenerator.Expected expected) {
        var kinds =
                new FactKinds(
                        Stream.concat(CatalogFact.KINDS.stream(), ReturnsFact.KINDS.stream())
                                .toList());
        try (var bed =
                JournalBed.open(
                        folder.resolve("bench"),
                        kinds,
                        jdbi ->
                                List.of(
                                        new JdbiCatalog(jdbi),
                                        new JdbiExpectedReturns(jdbi),
                                        new JdbiReportLines(jdbi)),
                        Clock.systemUTC())) {
            var importFile = importFile(bed);
            if (already > 0) importFile.run(before, Progress.NONE);
            var watch = new Stopwatch();
            check(importFile.run(file, Progress.NONE), expected);
            return watch.spent();
        }
    }

    private ImportFile importFile(JournalBed bed) {
        Jdbi jdbi = bed.jdbi();
        var refused = new CsvRefusedLines(folder, UserMessage::key);
        var stores =
                new Intakes.Stores(
                        () -> BenchSettings.DEFAULTS,
                        new JdbiCatalog(jdbi),
                        new JdbiExpectedReturns(jdbi),
                        new JdbiReportLines(jdbi),
                        new JdbiReturnRequests(jdbi));
        return new ImportFile(
                new ImportFile.Files(
                        Intakes.reports(stores),
                        new ZipArchives(folder.resolve("unpacking"), 64 << 20),
                        refused),
                bed.journal(),
                () -> BenchSettings.DEFAULTS,
                new ReentrantLock());
    }

    private static void check(ImportResult result, ReportGenerator.Expected expected) {
        if (result.added() != expected.added() || result.read() != expected.read())
            throw new IllegalStateException("counted " + result + ", expected " + expected);
    }

    private Stopwatch.Spent bare(Path before, Path file) throws IOException {
        try (var insert = new BareInsert(folder.resolve("bare"))) {
            if (already > 0) insert.all(before);
            return insert.all(file);
        }
    }

    private void clear() throws IOException {
        var paths = new ArrayList<Path>();
        try (var all = Files.walk(folder)) {
            all.forEach(paths::add);
        }
        for (var path : paths.reversed()) Files.delete(path);
    }
}
