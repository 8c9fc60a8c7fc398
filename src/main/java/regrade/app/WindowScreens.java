package regrade.app;

import regrade.agreement.ui.AgreementPage;
import regrade.agreement.ui.AgreementViewModel;
import regrade.app.demo.FillDemo;
import regrade.checklist.ui.ChecklistsScreen;
import regrade.checklist.ui.ChecklistsViewModel;
import regrade.dayclose.CountDay;
import regrade.dayclose.ui.DayCloseScreen;
import regrade.dayclose.ui.DayCloseViewModel;
import regrade.grading.ui.GradeRulesPage;
import regrade.grading.ui.GradeRulesViewModel;
import regrade.history.SearchUnits;
import regrade.history.ui.HistoryScreen;
import regrade.history.ui.HistoryViewModel;
import regrade.inspection.ui.BenchScreen;
import regrade.inspection.ui.BenchViewModel;
import regrade.kernel.Progress;
import regrade.label.file.CommandSheetDrawer;
import regrade.photo.ui.PhotoViewModel;
import regrade.platform.fx.FilePicker;
import regrade.platform.fx.PagedScreen;
import regrade.platform.fx.Screen;
import regrade.platform.fx.ScreenThread;
import regrade.platform.task.TimedLane;
import regrade.rework.CountParts;
import regrade.rework.StockBoughtParts;
import regrade.rework.ui.PartsPage;
import regrade.rework.ui.PartsViewModel;
import regrade.rework.ui.WorksPage;
import regrade.rework.ui.WorksViewModel;
import regrade.scan.Command;
import regrade.scan.Viewfinder;
import regrade.settings.Setting;
import regrade.settings.ui.PrinterDesk;
import regrade.settings.ui.SettingsScreen;
import regrade.settings.ui.SettingsViewModel;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Every screen of the window with its view model.
final class WindowScreens {
    private static final String DAY_CLOSE = "dayclose";
    private static final String HISTORY = "history";

    private final Bench bench;
    private final WindowSession.Around around;
    private final ShellViewModel shell;
    private final PhotoViewModel photos;
    private final BenchViewModel benchModel;
    private final ScaleWatch scale;
    private final TimedLane arriving = new TimedLane("import folder");
    private final ReturnsPages returns;
    private final MailCarrier mail;
    private final HistoryViewModel history;
    private final SettingsViewModel settings;
    private final WelcomeViewModel welcome;
    private final DayCloseViewModel dayClose;
    private final GradeRulesViewModel gradeRules;
    private final WorksViewModel works;

    /// @param viewfinder what the camera sees
    /// @param demo fills an empty data folder
    /// @param elsewhere hears of scanned commands that are not the bench's, on the bench lane
    /// @param practise leads to the practice bench
    WindowScreens(
            Bench bench,
            WindowSession.Around around,
            ShellViewModel shell,
            Function<Progress, FillDemo.Result> demo,
            Viewfinder viewfinder,
            Consumer<Command> elsewhere,
            Runnable practise) {
        this.bench = bench;
        this.around = around;
        this.shell = shell;
        this.photos = PhotoView.model(bench, around, this::photosChanged, this::undo);
        this.benchModel =
                new BenchViewModel(
                        around.background(),
                        around.messages(),
                        BenchHands.of(bench, viewfinder, this::settingsBack),
                        new BenchViewModel.Photos(bench.evidence().lookAtPhoto(), photos::open),
                        elsewhere);
        this.scale = new ScaleWatch(benchModel::scaleSays);
        this.mail = new MailCarrier(bench, around, this::settingsBack, this::mailsCame);
        this.returns =
                new ReturnsPages(bench, around, shell, arriving, benchModel::undo, mail::wake);
        this.history = new HistoryViewModel(around.background(), around.messages(), historyActs());
        shell.follow(benchModel.pictureProperty().map(now -> now.around().savedToday()));
        this.settings =
                new SettingsViewModel(
                        around.background(),
                        around.messages(),
                        bench.settings(),
                        bench.changeSettings(),
                        now -> {
                            around.appearance().apply(now);
                            scale.follow(now);
                            keepLook();
                            shell.refresh();
                            bench.printQueue().wake();
                            mail.wake();
                        });
        this.dayClose = closing();
        this.gradeRules = gradeRules();
        this.works = works();
        shell.follow(dayClose.resultProperty());
        this.welcome =
                new WelcomeViewModel(
                        new WelcomeViewModel.Parts(
                                around.background(),
                                around.messages(),
                                around.appearance(),
                                settings,
                                shell,
                                demo,
                                practise),
                        around.words().language().getLanguage());
    }

    MailCarrier mail() {
        return mail;
    }

    ScaleWatch scale() {
        return scale;
    }

    private void undo() {
        benchModel.undo();
    }

    private void photosChanged() {
        benchModel.look();
        history.tellAgain();
    }

    /// Photos in full size, over every screen.
    PhotoViewModel photo() {
        return photos;
    }

    /// Whether the screen in front takes a scan for itself.
    boolean takes(String scan) {
        return shell.screenProperty().get().equals(HISTORY) && history.takes(scan);
    }

    /// On any thread.
    private void mailsCame() {
        new ScreenThread().execute(returns::changed);
    }

    private void settingsBack() {
        settings.takeOver();
    }

    BenchViewModel bench() {
        return benchModel;
    }

    /// The name that was typed on the first page; empty elsewhere.
    String newcomer() {
        return shell.onFirstPage() ? welcome.inspectorProperty().get() : "";
    }

    /// Sets language or theme; on the first page it is saved with the way to begin.
    void look(Setting setting, String value) {
        if (setting == Setting.LANGUAGE) around.appearance().speak(value);
        if (shell.screenProperty().get().equals(WelcomeScreen.CODE)) welcome.change(setting, value);
        else settings.set(setting, value);
    }

    /// For the next start, which shows a window before it can read the settings.
    void keepLook() {
        around.background()
                .runLong(
                        "keep the look",
                        () -> LastLook.keep(bench.settings(), bench.folder().root()),
                        _ -> {},
                        around.messages()::problem);
    }

    /// Ends what the screens watch by themselves.
    void close() {
        returns.close();
        arriving.close();
        mail.close();
        scale.close();
    }

    List<Screen> all(FilePicker picker) {
        return List.of(
                BenchScreen.of(around.words(), benchModel, bench.clock(), picker),
                returns.all(picker),
                HistoryScreen.of(around.words(), history, bench.clock()),
                DayCloseScreen.of(around.words(), dayClose),
                settings(picker),
                WelcomeScreen.of(around.words(), welcome));
    }

    /// Everything that is set: the bench, and the rules it works by.
    private Screen settings(FilePicker picker) {
        return PagedScreen.of(
                around.words(),
                new PagedScreen.Front("settings", "mdi2c-cog-outline"),
                List.of(
                        SettingsScreen.of(around.words(), settings, desk(), scale.desk(), picker),
                        mail.page(),
                        checklists(picker),
                        GradeRulesPage.of(around.words(), gradeRules),
                        WorksPage.of(around.words(), works),
                        PartsPage.of(around.words(), parts()),
                        AgreementPage.of(around.words(), agreement())));
    }

    private Screen checklists(FilePicker picker) {
        var model =
                new ChecklistsViewModel(
                        around.background(), around.messages(), bench.supervision().checklists());
        return ChecklistsScreen.of(around.words(), model, picker);
    }

    private AgreementViewModel agreement() {
        return new AgreementViewModel(
                around.background(),
                around.messages(),
                bench.stores().secondLooks(),
                bench.askedQuestions(),
                bench.settings());
    }

    private HistoryViewModel.Acts historyActs() {
        var stores = bench.stores();
        return new HistoryViewModel.Acts(
                new SearchUnits(stores.history(), stores.units(), bench.clock()),
                bench.unitLife(),
                bench.reprintLabel(),
                bench.evidence().lookAtPhoto(),
                bench.buildCapsule(),
                bench.correctUnits(),
                benchModel::undo,
                photos::open);
    }

    private DayCloseViewModel closing() {
        var stores = bench.stores();
        var count = new CountDay(stores.units(), stores.units(), bench.clock());
        var acts = new DayCloseViewModel.Acts(count, bench.closeDay(), stores.batches());
        return new DayCloseViewModel(around.background(), around.messages(), acts);
    }

    private GradeRulesViewModel gradeRules() {
        var acts =
                new GradeRulesViewModel.Acts(
                        bench.stores().gradeRules(),
                        bench.askedQuestions(),
                        bench.supervision().tryGradeRules(),
                        bench.supervision().publishGradeRules());
        return new GradeRulesViewModel(
                around.background(), new ScreenThread(), around.messages(), acts);
    }

    private WorksViewModel works() {
        return new WorksViewModel(
                around.background(),
                around.messages(),
                new WorksViewModel.Acts(
                        bench.stores().workSets(),
                        bench.askedQuestions(),
                        bench.supervision().publishWorks()));
    }

    private PartsViewModel parts() {
        var stores = bench.stores();
        return new PartsViewModel(
                around.background(),
                around.messages(),
                new PartsViewModel.Acts(
                        stores.parts(),
                        stores.catalog(),
                        new StockBoughtParts(bench.journal(), stores.settings()),
                        new CountParts(bench.journal(), stores.parts(), stores.settings()),
                        benchModel::undo));
    }

    /// The scanned command: the first time it shows what would be sealed, the second seals it.
    void closeDay() {
        if (shell.screenProperty().get().equals(DAY_CLOSE)) dayClose.close();
        else shell.show(DAY_CLOSE);
    }

    private PrinterDesk desk() {
        var sheet = new CommandSheetDrawer(new SpokenSheetWords(around.words()));
        return new PrinterDesk(
                bench.labelling().printers()::ofTheSystem,
                new PrinterTest(bench)::print,
                new SheetFile(around.words(), sheet)::into);
    }
}
