package regrade.fba;

import org.jdbi.v3.core.Jdbi;

import regrade.app.Intakes;
import regrade.catalog.store.JdbiCatalog;
import regrade.checklist.Answer;
import regrade.checklist.Answers;
import regrade.fba.store.JdbiWatchedLines;
import regrade.grading.Grade;
import regrade.inspection.PastUnit;
import regrade.inspection.PastUnits;
import regrade.inspection.UnitStory;
import regrade.intake.ImportFile;
import regrade.intake.file.CsvRefusedLines;
import regrade.intake.file.ZipArchives;
import regrade.journal.InMemoryJournal;
import regrade.journal.ProjectionBed;
import regrade.kernel.BenchId;
import regrade.kernel.ClientId;
import regrade.kernel.Progress;
import regrade.kernel.Sku;
import regrade.reports.store.JdbiReportLines;
import regrade.requests.store.JdbiReturnRequests;
import regrade.returns.store.JdbiExpectedReturns;
import regrade.settings.BenchSettings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/// A bench that took reports in and watches Amazon's programmes, on 10 September 2026.
public final class WatchBed {
    private final Jdbi database = ProjectionBed.database();
    public final JdbiCatalog catalog = ProjectionBed.make(database, new JdbiCatalog(database));
    private final JdbiExpectedReturns returns =
            ProjectionBed.make(database, new JdbiExpectedReturns(database));
    private final JdbiReportLines reportLines =
            ProjectionBed.make(database, new JdbiReportLines(database));
    public final JdbiWatchedLines lines =
            ProjectionBed.make(database, new JdbiWatchedLines(database));
    private final List<PastUnit> units = new ArrayList<>();
    public final InMemoryJournal journal;
    public final WatchFba watch;
    private final ImportFile importFile;
    private final Path folder;
    private int files;

    public WatchBed(Path folder) {
        this.folder = folder;
        var clock = Clock.fixed(Instant.parse("2026-09-10T08:00:00Z"), ZoneId.of("Europe/Paris"));
        journal =
                new InMemoryJournal(
                        new BenchId("B01"), clock, catalog, returns, reportLines, lines);
        watch =
                new WatchFba(
                        new WatchFba.Ports(lines, returns, reportLines, catalog, new Seen()),
                        clock);
        importFile =
                new ImportFile(
                        new ImportFile.Files(
                                Intakes.reports(
                                        new Intakes.Stores(
                                                () -> BenchSettings.DEFAULTS,
                                                catalog,
                                                returns,
                                                reportLines,
                                                new JdbiReturnRequests(database))),
                                new ZipArchives(folder.resolve("unpacking"), 64 << 20),
                                new CsvRefusedLines(
                                        folder, message -> message.key() + message.arguments())),
                        journal,
                        () -> BenchSettings.DEFAULTS,
                        new ReentrantLock());
    }

    public WatchBed take(String text) {
        try {
            var file = Files.writeString(folder.resolve("report " + ++files + ".csv"), text);
            var result = importFile.run(file, Progress.NONE);
            if (result.rejected() > 0 || result.failure().isPresent())
                throw new IllegalArgumentException(result.refused() + " " + result.failure());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Day, order, SKU, quantity, disposition, status, licence plate.
    public WatchBed returned(String rows) {
        return take(
                "return-date,order-id,sku,quantity,detailed-disposition,status,license-plate-number\n"
                        + rows);
    }

    /// SKU, title, packaging.
    public WatchBed catalogue(String rows) {
        return take("sku,title,packaging\n" + rows);
    }

    /// An inspected unit of a product of the catalogue.
    WatchBed inspected(int n, String sku, Map<String, Answer> answers) {
        var product = catalog.find(ClientId.OWN, new Sku(sku)).orElseThrow();
        units.add(
                new PastUnit(
                        UnitStory.reference(n),
                        product,
                        UnitStory.checklist(),
                        new Answers(answers),
                        false,
                        Grade.B,
                        Optional.empty(),
                        "",
                        false,
                        Optional.empty()));
        return this;
    }

    public List<Finding> findings() {
        return watch.look(Progress.NONE).orElseThrow();
    }

    /// Kind, subject and units of each finding.
    List<String> told() {
        return findings().stream()
                .map(one -> one.kind().code() + " " + one.subject() + " " + one.units())
                .toList();
    }

    private final class Seen implements PastUnits {
        @Override
        public int count(int most) {
            return units.size();
        }

        @Override
        public void newest(int most, Predicate<PastUnit> goOn) {
            for (var unit : units) if (!goOn.test(unit)) return;
        }
    }
}
