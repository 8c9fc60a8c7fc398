package regrade.bench;

import regrade.app.Intakes;
import regrade.catalog.store.JdbiCatalog;
import regrade.intake.Report;
import regrade.journal.ProjectionBed;
import regrade.kernel.FileLine;
import regrade.reports.PublishedHeaders;
import regrade.reports.PublishedHeaders.Published;
import regrade.reports.store.JdbiReportLines;
import regrade.requests.store.JdbiReturnRequests;
import regrade.returns.store.JdbiExpectedReturns;
import regrade.settings.BenchSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reading, recognising and checking of reports, without writing what they say: lines a second of
/// each kind and of the FBA returns report, beside splitting the same lines at their tabs:
/// `ReadBenchmark [LINES]`.
public final class ReadBenchmark {
    private static final int BATCH = 500;

    private ReadBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int lines = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        var database = ProjectionBed.database();
        var reports =
                Intakes.reports(
                        new Intakes.Stores(
                                () -> BenchSettings.DEFAULTS,
                                ProjectionBed.make(database, new JdbiCatalog(database)),
                                ProjectionBed.make(database, new JdbiExpectedReturns(database)),
                                ProjectionBed.make(database, new JdbiReportLines(database)),
                                ProjectionBed.make(database, new JdbiReturnRequests(database))));
        var file = Files.createTempFile("regrade-read", ".txt");
        for (int round = 0; round < 2; round++) {
            for (var published :
                    List.of(kind("all-orders"), kind("settlement"), kind("seller-returns"))) {
                Files.writeString(file, published.file('\t', 0, lines));
                print(published.kind(), lines, file, reports.open(file).orElseThrow());
            }
            new ReportGenerator(ReportGenerator.Plan.of(lines)).write(file);
            print("fba-returns", lines, file, reports.open(file).orElseThrow());
        }
        Files.delete(file);
    }

    private static Published kind(String code) {
        return PublishedHeaders.all().stream()
                .filter(one -> one.kind().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void print(String kind, int lines, Path file, Report<?> report)
            throws IOException {
        var watch = new Stopwatch();
        read(report);
        var ours = watch.spent().wall();
        watch = new Stopwatch();
        long cells = 0;
        try (var text = Files.lines(file)) {
            cells = text.mapToLong(line -> line.split("\t", -1).length).sum();
        }
        var split = watch.spent().wall();
        System.out.printf(
                Locale.ROOT,
                "%-15s %,10.0f lines a second, %.2f × the time of splitting %,d cells%n",
                kind,
                lines / ours,
                ours / split,
                cells);
    }

    private static <T> void read(Report<T> report) {
        try (var lines = report.lines()) {
            var batch = new ArrayList<T>(BATCH);
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                if (line.get() instanceof FileLine.Read<T> read) batch.add(read.value());
                if (batch.size() < BATCH) continue;
                report.judge().judge(batch);
                batch.clear();
            }
            report.judge().judge(batch);
        }
    }
}
