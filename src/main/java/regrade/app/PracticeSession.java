package regrade.app;

import javafx.stage.Stage;
import javafx.util.Subscription;

import regrade.inspection.ui.BenchScreen;
import regrade.inspection.ui.BenchViewModel;
import regrade.kernel.UserMessage;
import regrade.label.file.Code128Bars;
import regrade.label.file.ScanSheetDrawer;
import regrade.photo.ui.PhotoViewModel;
import regrade.platform.fx.FilePicker;
import regrade.platform.task.TimedLane;
import regrade.practice.Course;
import regrade.practice.RunLesson;
import regrade.practice.file.ResultsFile;
import regrade.practice.ui.PracticeScreens;
import regrade.practice.ui.PracticeViewModel;
import regrade.scan.Viewfinder;
import regrade.settings.BenchSettings;
import regrade.settings.Setting;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The practice in the window: the real bench on the practice folder, the lesson over it. It has no
/// day close, no settings, no camera and no printer.
final class PracticeSession implements OpenWindow, PracticeViewModel.Window {
    private static final Duration LAST_LABEL = Duration.ofSeconds(3);

    private final WindowSession.Around around;
    private final Bench bench;
    private final TimedLane printing = new TimedLane("practice-printer");
    private final ShellViewModel shell;
    private final PhotoViewModel photos;
    private final BenchViewModel benchModel;
    private final PracticeViewModel practice;
    private final Runnable leave;
    private final Course course;
    private Consumer<String> scan = _ -> {};
    private Optional<PracticeWindow> window = Optional.empty();
    private Subscription links = Subscription.EMPTY;

    /// @param results where they are kept
    /// @param leave goes back to where the practice was entered
    PracticeSession(
            OpenFolder open,
            Surroundings surroundings,
            WindowSession.Around around,
            Path results,
            Runnable leave) {
        this.around = around;
        this.leave = leave;
        this.bench = new Bench(open, surroundings, PracticeFolder.printers(open), printing);
        this.shell =
                new ShellViewModel(
                        around.background(),
                        around.messages(),
                        new Figures(open)::now,
                        PracticeScreens.COURSE);
        this.photos = PhotoView.model(bench, around, this::photosChanged, this::undo);
        this.benchModel =
                new BenchViewModel(
                        around.background(),
                        around.messages(),
                        BenchHands.of(bench, new Viewfinder(System::nanoTime), () -> {}),
                        new BenchViewModel.Photos(bench.evidence().lookAtPhoto(), photos::open),
                        _ -> around.messages().tell(UserMessage.question("practice.no-command")));
        this.course = Course.shipped(bench.settings().current().on(Setting.CONFIRM_SAVE));
        this.practice =
                practice(new LaidTable(bench, PracticeFolder.reports(open, surroundings)), results);
    }

    private PracticeViewModel practice(LaidTable table, Path file) {
        var results = new ResultsFile(file);
        var sheet = new PracticeSheet(around.words(), new ScanSheetDrawer(), course);
        return new PracticeViewModel(
                new PracticeViewModel.Parts(
                        around.background(),
                        around.messages(),
                        bench.clock(),
                        course,
                        new RunLesson(table, results, bench.clock()),
                        results,
                        this,
                        sheet::into),
                bench.settings().current().get(Setting.INSPECTOR));
    }

    private void undo() {
        benchModel.undo();
    }

    private void photosChanged() {
        benchModel.look();
    }

    @Override
    public void show(Stage stage, ScanGate gate, FilePicker picker) {
        around.appearance().apply(bench.settings().current());
        scan = gate::scanned;
        var head =
                new Shell.Part(
                        PracticeScreens.lesson(),
                        PracticeScreens.lesson(around.words(), practice, new Code128Bars()));
        var parts =
                new Shell.Parts(
                        around.words(),
                        around.appearance(),
                        around.messages(),
                        shell,
                        List.of(
                                BenchScreen.of(around.words(), benchModel, bench.clock(), picker),
                                PracticeScreens.course(around.words(), practice, picker)),
                        List.of(PhotoView.over(around, photos)),
                        this::look,
                        new Shell.Practice(true, leave, Optional.of(head)));
        var shown = new PracticeWindow(parts, benchModel, practice, gate, photos::leave);
        window = Optional.of(shown);
        links =
                benchModel
                        .pictureProperty()
                        .subscribe(now -> practice.changed(BenchLook.asked(now.asking())));
        shown.open(stage);
        stage.setTitle(around.words().text("shell.practice-title"));
    }

    /// For as long as the practice lasts.
    private void look(Setting setting, String value) {
        if (setting == Setting.LANGUAGE) around.appearance().speak(value);
        else
            around.appearance()
                    .apply(
                            BenchSettings.DEFAULTS.with(
                                    Map.of(
                                            setting.code(),
                                            value,
                                            Setting.LANGUAGE.code(),
                                            spoken())));
    }

    private String spoken() {
        return around.words().language().getLanguage();
    }

    @Override
    public void bench() {
        shell.show("bench");
        benchModel.look();
    }

    @Override
    public void course() {
        shell.show(PracticeScreens.COURSE);
    }

    @Override
    public void scan(String code) {
        scan.accept(code);
    }

    @Override
    public boolean soundsWanted() {
        return bench.settings().current().on(Setting.SOUNDS);
    }

    /// Takes its nodes away. On the screen's thread, before it is closed.
    void hide() {
        links.unsubscribe();
        window.ifPresent(PracticeWindow::close);
    }

    @Override
    public void close() {
        printing.stop(LAST_LABEL);
        bench.close();
    }
}
