package regrade.bench;

import regrade.app.Intakes;
import regrade.bench.ReportGenerator.Plan;
import regrade.catalog.CatalogFact;
import regrade.catalog.store.JdbiCatalog;
import regrade.intake.ImportFile;
import regrade.intake.file.CsvRefusedLines;
import regrade.intake.file.ZipArchives;
import regrade.journal.FactKind;
import regrade.journal.FactKinds;
import regrade.journal.JournalBed;
import regrade.kernel.Inspector;
import regrade.kernel.Progress;
import regrade.kernel.ReferenceSequence;
import regrade.kernel.UserMessage;
import regrade.platform.file.Folders;
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
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/// What a save costs the inspector while a report is imported beside him: `PassingBenchmark LINES`.
/// He saves twenty times a second, before the import, during it and until it is over.
public final class PassingBenchmark {
    private static final Inspector ANA = new Inspector("Ana");
    private static final long PAUSE = 50_000_000;
    private static final int WARM = 400;

    private PassingBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int lines = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        var folder = Files.createTempDirectory("regrade-passing");
        try {
            measure(folder, lines);
        } finally {
            Folders.delete(folder);
        }
    }

    private static void measure(Path folder, int lines) throws IOException {
        var file = folder.resolve("report.txt");
        new ReportGenerator(new Plan(lines, 0, 0, 0, 20_000, '\t', StandardCharsets.UTF_8))
                .write(file);
        try (var bed =
                JournalBed.open(
                        folder.resolve("data"),
                        kinds(),
                        jdbi ->
                                List.of(
                                        new JdbiCatalog(jdbi),
                                        new JdbiExpectedReturns(jdbi),
                                        new SavedUnitProjection(jdbi)),
                        Clock.systemUTC())) {
            var references = new ReferenceSequence(JournalBed.BENCH, Clock.systemUTC(), -1);
            for (int i = 0; i < WARM; i++) save(bed, references, i);
            print("without an import", saves(bed, references, () -> false));
            var importing =
                    Thread.ofPlatform()
                            .start(() -> importFile(bed, folder).run(file, Progress.NONE));
            print("beside " + lines + " lines", saves(bed, references, importing::isAlive));
        }
    }

    private static FactKinds kinds() {
        return new FactKinds(
                Stream.<List<FactKind<?>>>of(CatalogFact.KINDS, ReturnsFact.KINDS, SavedUnit.KINDS)
                        .<FactKind<?>>flatMap(List::stream)
                        .toList());
    }

    private static ImportFile importFile(JournalBed bed, Path folder) {
        var jdbi = bed.jdbi();
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
                        new CsvRefusedLines(folder, UserMessage::key)),
                bed.journal(),
                () -> BenchSettings.DEFAULTS,
                new ReentrantLock());
    }

    private interface More {
        boolean more();
    }

    /// At least forty saves.
    private static List<Long> saves(JournalBed bed, ReferenceSequence references, More until) {
        var spent = new ArrayList<Long>();
        while (spent.size() < 40 || until.more()) {
            spent.add(save(bed, references, spent.size()));
            LockSupport.parkNanos(PAUSE);
        }
        return spent;
    }

    private static long save(JournalBed bed, ReferenceSequence references, int i) {
        var facts = SavedUnit.facts(references.next(), i);
        long start = System.nanoTime();
        bed.journal().append(ANA, facts);
        return System.nanoTime() - start;
    }

    private static void print(String what, List<Long> spent) {
        Collections.sort(spent);
        System.out.printf(
                Locale.ROOT,
                "save %s: %d, median %.1f ms, p95 %.1f ms, longest %.1f ms%n",
                what,
                spent.size(),
                spent.get(spent.size() / 2) / 1e6,
                spent.get(spent.size() * 95 / 100) / 1e6,
                spent.getLast() / 1e6);
    }
}
