package regrade.app;

import regrade.agreement.BegunLooks;
import regrade.agreement.file.BegunLooksFile;
import regrade.cli.OpenBench;
import regrade.dayclose.CloseDay;
import regrade.dayclose.file.FileBatchFolders;
import regrade.grading.AskedQuestions;
import regrade.grading.GradeRules;
import regrade.grading.Grader;
import regrade.grading.ListedQuestions;
import regrade.grading.RuleSets;
import regrade.history.BuildCapsule;
import regrade.history.UnitLife;
import regrade.inspection.AssessUnit;
import regrade.inspection.BenchBoard;
import regrade.inspection.CheckUnit;
import regrade.inspection.ChooseQuestions;
import regrade.inspection.CorrectUnits;
import regrade.inspection.Drafts;
import regrade.inspection.LookAgain;
import regrade.inspection.MatchUndeclared;
import regrade.inspection.OpenUnit;
import regrade.inspection.ParkDraft;
import regrade.inspection.PhotographUnit;
import regrade.inspection.ReadCode;
import regrade.inspection.ReadContents;
import regrade.inspection.ReworkUnit;
import regrade.inspection.SaveInspection;
import regrade.inspection.StartUnit;
import regrade.inspection.StopReworkClock;
import regrade.inspection.UndoLastAct;
import regrade.inspection.UndoSetup;
import regrade.inspection.WeighUnit;
import regrade.intake.ImportFile;
import regrade.intake.TakeBackImport;
import regrade.journal.DataFolder;
import regrade.journal.Journal;
import regrade.kernel.Lane;
import regrade.kernel.ProgramVersion;
import regrade.kernel.ReferenceSequence;
import regrade.kernel.UserMessage;
import regrade.label.DrawLabel;
import regrade.label.FindLabel;
import regrade.label.LabelPrinters;
import regrade.label.PrintQueue;
import regrade.label.ReprintLabel;
import regrade.label.device.SettingsPrinters;
import regrade.mapping.KeepMapping;
import regrade.mapping.LookAtTable;
import regrade.mapping.SavedMappings;
import regrade.mapping.file.FileTables;
import regrade.parcel.ParcelDesk;
import regrade.reports.file.ReportTables;
import regrade.rework.RankWorks;
import regrade.routing.Channels;
import regrade.routing.RankRoutes;
import regrade.settings.ChangeSettings;
import regrade.settings.ChosenCamera;
import regrade.settings.LocalSecrets;
import regrade.settings.Settings;
import regrade.settings.file.FileSecrets;

import java.nio.file.Path;
import java.time.Clock;

/// Every use case of one open data folder, wired by hand.
final class Bench implements OpenBench {
    private final OpenFolder open;
    private final Surroundings surroundings;
    private final LocalSecrets secrets;
    private final Grader grader;
    private final AssessUnit assess;
    private final Drafts drafts;
    private final Evidence evidence;
    private final BegunLooks begunLooks;
    private final ParcelDesk parcels;
    private final StartUnit start;
    private final ReworkUnit reworkUnit;
    private final OpenUnit openUnit;
    private final Labelling labelling;
    private final Importing importing;
    private final Posting posting;
    private final CloseDay closeDay;

    /// With the printer that is set.
    ///
    /// @param printing the lane on which labels are printed
    Bench(OpenFolder open, Surroundings surroundings, Lane printing) {
        this(open, surroundings, new SettingsPrinters(labels(open)), printing);
    }

    /// @param printers that may be used
    /// @param printing the lane on which labels are printed
    Bench(OpenFolder open, Surroundings surroundings, LabelPrinters printers, Lane printing) {
        this.open = open;
        this.surroundings = surroundings;
        var stores = open.stores();
        var journal = open.journal();
        this.secrets = new FileSecrets(open.folder());
        this.grader = new GradeRules(stores.gradeRules()::current);
        this.assess =
                new AssessUnit(
                        grader,
                        new RankRoutes(Channels.shipped(), open.clock()),
                        new RankWorks(stores.workSets()::current, stores.works(), stores.parts()),
                        stores.parts());
        this.drafts = new Drafts(journal, stores.units(), stores.settings(), open.clock());
        this.evidence = new Evidence(open, surroundings, drafts, assess);
        this.begunLooks = new BegunLooksFile(open.folder().root());
        var references =
                new ReferenceSequence(journal.bench(), open.clock(), stores.units().lastTick());
        this.parcels = new ParcelDesk(journal, stores.parcels(), stores.settings());
        this.start =
                new StartUnit(
                        drafts,
                        references,
                        stores.catalog(),
                        new ChooseQuestions(
                                stores.questions(), stores.pastFindings(), stores.settings()),
                        assess,
                        parcels);
        this.reworkUnit = new ReworkUnit(drafts, assess);
        this.openUnit =
                new OpenUnit(
                        drafts,
                        start,
                        reworkUnit,
                        readCode(),
                        stores.units(),
                        parcels,
                        stores.returns(),
                        stores.catalog(),
                        stores.settings());
        this.labelling = Labelling.in(open, surroundings, printers, printing);
        this.importing = Importing.in(open, this::said);
        this.posting = new Posting(open, importing.importFile());
        this.closeDay = closing();
    }

    /// Where labels are kept as files.
    static Path labels(OpenFolder open) {
        return open.folder().root().resolve("labels");
    }

    private String said(UserMessage message) {
        return surroundings.words().text(message.key(), message.arguments().toArray());
    }

    private CloseDay closing() {
        return new CloseDay(
                new CloseDay.Ports(
                        open.journal(),
                        open.journal(),
                        open.kinds(),
                        open.stores().batches(),
                        new FileBatchFolders(),
                        open.stores().settings(),
                        open.folder().root().resolve("batches").toString(),
                        ProgramVersion.text()));
    }

    @Override
    public Journal journal() {
        return open.journal();
    }

    @Override
    public Settings settings() {
        return open.stores().settings();
    }

    @Override
    public OpenUnit openUnit() {
        return openUnit;
    }

    @Override
    public StartUnit startUnit() {
        return start;
    }

    @Override
    public CheckUnit checkUnit() {
        return new CheckUnit(drafts, assess, readCode());
    }

    private ReadCode readCode() {
        return new ReadCode(drafts, open.stores().sightings());
    }

    @Override
    public SaveInspection saveInspection() {
        return new SaveInspection(drafts, assess, settings());
    }

    @Override
    public CorrectUnits correctUnits() {
        return new CorrectUnits(journal(), drafts, assess);
    }

    @Override
    public PrintQueue printQueue() {
        return labelling.queue();
    }

    @Override
    public ImportFile importFile() {
        return importing.importFile();
    }

    @Override
    public KeepMapping keepMapping() {
        return new KeepMapping(journal(), settings(), Intakes.mappable());
    }

    @Override
    public SavedMappings mappings() {
        return stores().mappings();
    }

    @Override
    public LookAtTable lookAtTable() {
        return new FileTables(ReportTables::isPersonal);
    }

    TakeBackImport takeBackImport() {
        return importing.takeBack();
    }

    @Override
    public UnitLife unitLife() {
        return new UnitLife(open.journal());
    }

    @Override
    public CloseDay closeDay() {
        return closeDay;
    }

    @Override
    public BuildCapsule buildCapsule() {
        return evidence.buildCapsule();
    }

    @Override
    public DrawLabel drawLabel() {
        return labelling.draw();
    }

    @Override
    public FindLabel findLabel() {
        return new FindLabel(open.journal());
    }

    @Override
    public ReprintLabel reprintLabel() {
        return new ReprintLabel(open.journal(), settings(), labelling.queue());
    }

    @Override
    public PhotographUnit photographUnit() {
        return evidence.photographUnit();
    }

    ReadContents readContents() {
        return new ReadContents(drafts, assess, open.stores().catalog(), open.stores().returns());
    }

    WeighUnit weighUnit() {
        return new WeighUnit(drafts, assess, open.stores().weights());
    }

    Evidence evidence() {
        return evidence;
    }

    StopReworkClock stopReworkClock() {
        return new StopReworkClock(open.journal(), drafts);
    }

    ReworkUnit reworkUnit() {
        return reworkUnit;
    }

    LookAgain lookAgain() {
        return new LookAgain(drafts, stores().secondLooks(), begunLooks, grader);
    }

    Supervision supervision() {
        return new Supervision(open, askedQuestions(), grader, assess);
    }

    ParkDraft parkDraft() {
        return new ParkDraft(drafts);
    }

    UndoLastAct undoLastAct() {
        var setup = new UndoSetup(open.journal(), stores().settings(), stores().questions());
        return new UndoLastAct(open.journal(), drafts, assess, settings(), setup);
    }

    @Override
    public MatchUndeclared matchUndeclared() {
        return new MatchUndeclared(
                open.journal(), stores().undeclared(), stores().returns(), settings());
    }

    ParcelDesk parcels() {
        return parcels;
    }

    BenchBoard board() {
        return new BenchBoard(drafts, open.stores().units(), assess, parcels);
    }

    @Override
    public RuleSets ruleSets() {
        return stores().gradeRules();
    }

    @Override
    public AskedQuestions askedQuestions() {
        return new ListedQuestions(open.stores().questions());
    }

    ChangeSettings changeSettings() {
        return new ChangeSettings(open.journal(), settings(), secrets);
    }

    ChosenCamera chosenCamera() {
        return new ChosenCamera(settings(), secrets);
    }

    Posting posting() {
        return posting;
    }

    Labelling labelling() {
        return labelling;
    }

    Clock clock() {
        return open.clock();
    }

    DataFolder folder() {
        return open.folder();
    }

    Stores stores() {
        return open.stores();
    }

    @Override
    public void close() {
        open.close();
    }
}
