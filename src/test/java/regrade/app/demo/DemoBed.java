package regrade.app.demo;

import org.jdbi.v3.core.Jdbi;

import regrade.app.Intakes;
import regrade.catalog.CatalogFact;
import regrade.catalog.store.JdbiCatalog;
import regrade.checklist.QuestionSets;
import regrade.dayclose.BatchFolders;
import regrade.dayclose.Batches;
import regrade.dayclose.CloseDay;
import regrade.dayclose.DayCloseFact;
import regrade.dayclose.DayCloseFact.DayClosed;
import regrade.dayclose.SealedBatch;
import regrade.grading.GradeRules;
import regrade.inspection.AssessUnit;
import regrade.inspection.CheckUnit;
import regrade.inspection.ChooseQuestions;
import regrade.inspection.Drafts;
import regrade.inspection.InspectionFact;
import regrade.inspection.JournalPast;
import regrade.inspection.OpenUnit;
import regrade.inspection.ParkDraft;
import regrade.inspection.ReadCode;
import regrade.inspection.ReworkUnit;
import regrade.inspection.SaveInspection;
import regrade.inspection.StartUnit;
import regrade.inspection.UndoLastAct;
import regrade.inspection.store.JdbiCodeSightings;
import regrade.inspection.store.JdbiPastFindings;
import regrade.inspection.store.JdbiPastUnits;
import regrade.inspection.store.JdbiUnits;
import regrade.intake.ImportFile;
import regrade.intake.file.CsvRefusedLines;
import regrade.intake.file.ZipArchives;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.FactKind;
import regrade.journal.FactKinds;
import regrade.journal.InMemoryJournal;
import regrade.journal.Payloads;
import regrade.journal.Projection;
import regrade.journal.ProjectionBed;
import regrade.kernel.BenchId;
import regrade.kernel.RecordingFeedback;
import regrade.kernel.ReferenceSequence;
import regrade.label.LabelFact;
import regrade.label.PrintLabel;
import regrade.label.PrintQueue;
import regrade.label.device.SettingsPrinters;
import regrade.label.store.JdbiWaitingLabels;
import regrade.parcel.ParcelDesk;
import regrade.parcel.Parcels;
import regrade.reports.store.JdbiReportLines;
import regrade.requests.store.JdbiReturnRequests;
import regrade.returns.ReturnsFact;
import regrade.returns.store.JdbiExpectedReturns;
import regrade.rework.PartsStock;
import regrade.rework.RankWorks;
import regrade.rework.ReworkFact;
import regrade.rework.WorkHistory;
import regrade.rework.WorkSet;
import regrade.routing.Channels;
import regrade.routing.RankRoutes;
import regrade.settings.ChangeSettings;
import regrade.settings.InMemorySecrets;
import regrade.settings.SettingsChanged;
import regrade.settings.store.JdbiSettings;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/// The demo's week on real files and real tables; journal and batches stay in memory.
final class DemoBed {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Jdbi database = ProjectionBed.database();
    final JdbiSettings settings = ProjectionBed.make(database, new JdbiSettings(database));
    final JdbiCatalog catalog = ProjectionBed.make(database, new JdbiCatalog(database));
    final JdbiExpectedReturns returns =
            ProjectionBed.make(database, new JdbiExpectedReturns(database));
    final JdbiWaitingLabels labels = ProjectionBed.make(database, new JdbiWaitingLabels(database));
    final JdbiUnits units = ProjectionBed.make(database, new JdbiUnits(database));
    final JdbiCodeSightings sightings =
            ProjectionBed.make(database, new JdbiCodeSightings(database));
    final JdbiPastUnits pastUnits = ProjectionBed.make(database, new JdbiPastUnits(database));
    final Sealed sealed = new Sealed();
    final WalkingClock clock = WalkingClock.beforeWork(TODAY, ZoneId.of("Europe/Paris"));
    final InMemoryJournal journal =
            new InMemoryJournal(
                    new BenchId("7K2"),
                    clock,
                    settings,
                    catalog,
                    returns,
                    labels,
                    units,
                    sightings,
                    pastUnits,
                    sealed);
    final FillDemo fill;

    DemoBed(Path data) {
        var assess =
                new AssessUnit(
                        GradeRules.shipped(),
                        new RankRoutes(Channels.shipped(), clock),
                        new RankWorks(WorkSet::shipped, WorkHistory.NONE, PartsStock.NONE),
                        PartsStock.NONE);
        var drafts = new Drafts(journal, units, settings, clock);
        var parcels = new ParcelDesk(journal, Parcels.NONE, settings);
        var start =
                new StartUnit(
                        drafts,
                        new ReferenceSequence(journal.bench(), clock, -1),
                        catalog,
                        new ChooseQuestions(
                                QuestionSets.shipped(), new JdbiPastFindings(database), settings),
                        assess,
                        parcels);
        var reading = new ReadCode(drafts, sightings);
        var bench =
                new FillDemo.Bench(
                        new OpenUnit(
                                drafts,
                                start,
                                new ReworkUnit(drafts, assess),
                                reading,
                                units,
                                parcels,
                                returns,
                                catalog,
                                settings),
                        start,
                        new CheckUnit(drafts, assess, reading),
                        new SaveInspection(drafts, assess, settings),
                        new ParkDraft(drafts),
                        new UndoLastAct(
                                journal, drafts, assess, settings, JournalPast.setup(journal)),
                        queue(data),
                        returns,
                        units);
        fill =
                new FillDemo(
                        new FillDemo.Parts(
                                bench,
                                imports(data),
                                new ChangeSettings(journal, settings, new InMemorySecrets()),
                                close(),
                                journal,
                                clock));
    }

    private ImportFile imports(Path data) {
        var refused = new CsvRefusedLines(data, message -> message.key() + message.arguments());
        var reports =
                Intakes.reports(
                        new Intakes.Stores(
                                settings,
                                catalog,
                                returns,
                                new JdbiReportLines(database),
                                new JdbiReturnRequests(database)));
        return new ImportFile(
                new ImportFile.Files(
                        reports, new ZipArchives(data.resolve("unpacking"), 1 << 20), refused),
                journal,
                settings,
                new ReentrantLock());
    }

    private PrintQueue queue(Path data) {
        var print =
                new PrintLabel(
                        (content, _, _) ->
                                content.getFirst().title().getBytes(StandardCharsets.UTF_8),
                        new SettingsPrinters(data));
        return new PrintQueue(
                new PrintQueue.Ports(labels, print, journal, settings, new RecordingFeedback()),
                (_, _) -> {});
    }

    private CloseDay close() {
        Payloads payloads =
                (from, to, reader) ->
                        journal.read(
                                from,
                                to,
                                entry ->
                                        reader.accept(
                                                entry.toString().getBytes(StandardCharsets.UTF_8)));
        return new CloseDay(
                new CloseDay.Ports(
                        journal, payloads, kinds(), sealed, sealed, settings, "batches", "1.0"));
    }

    private static FactKinds kinds() {
        var days =
                Stream.of(
                                InspectionFact.class,
                                ReworkFact.class,
                                CatalogFact.class,
                                ReturnsFact.class,
                                LabelFact.class,
                                DayCloseFact.class)
                        .flatMap(feature -> Stream.of(feature.getPermittedSubclasses()));
        return new FactKinds(
                Stream.concat(days, Stream.of(SettingsChanged.class))
                        .<FactKind<?>>map(
                                type ->
                                        FactKind.of(
                                                type.getSimpleName(), type.asSubclass(Fact.class)))
                        .toList());
    }

    /// Batches in memory, in the place of the folders and of their table.
    static final class Sealed implements BatchFolders, Batches, Projection {
        private final Map<Long, Written> written = new HashMap<>();
        private final List<SealedBatch> closed = new ArrayList<>();

        @Override
        public long toExport(long last) {
            return last - last(1).stream().mapToLong(batch -> batch.closed().last()).sum();
        }

        @Override
        public List<SealedBatch> last(int most) {
            return closed.reversed().stream().limit(most).toList();
        }

        @Override
        public Optional<Written> find(String place, BenchId bench, long number) {
            return Optional.ofNullable(written.get(number));
        }

        @Override
        public Written write(String place, Content content) {
            var batch = new Written(content.manifest(), "0".repeat(64));
            written.put(content.manifest().number(), batch);
            return batch;
        }

        @Override
        public String schema() {
            return "";
        }

        @Override
        public void apply(EntryHeader entry, int place, Fact fact) {
            if (fact instanceof DayClosed day) closed.add(new SealedBatch(day, entry.time()));
        }
    }
}
