package regrade.app;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import javafx.stage.Stage;
import regrade.inspection.ui.BenchActs;
import regrade.inspection.ui.BenchScreen;
import regrade.inspection.ui.BenchViewModel;
import regrade.kernel.Background;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.platform.fx.FilePicker;
import regrade.platform.fx.MessageBar;
import regrade.platform.fx.Screen;
import regrade.platform.fx.SystemFilePicker;
import regrade.platform.fx.UiLateness;
import regrade.platform.fx.WedgeFilter;
import regrade.platform.i18n.Words;
import regrade.platform.task.TimedLane;
import regrade.scan.Command;
import regrade.scan.IdentifyCode;
import regrade.settings.BenchSettings;
import regrade.settings.ChangeSettings.Change;
import regrade.settings.Setting;

/// The window on one open data folder: every screen with its view model, wired by hand.
final class WindowSession implements AutoCloseable {
    private static final Duration LAST_LABEL = Duration.ofSeconds(3);

    private final Around around;
    private final Bench bench;
    private final TimedLane printing;
    private final Appearance appearance;
    private final ShellViewModel shell;
    private final BenchViewModel benchModel;
    private final FilePicker picker;

    /// What the window has whatever folder is open.
    ///
    /// @param appearance takes settings over
    record Around(
            Words words, Appearance appearance, Background background, MessageBar messages, UiLateness lateness) {}

    WindowSession(OpenFolder open, Surroundings surroundings, Around around, FilePicker picker) {
        this.around = around;
        this.printing = new TimedLane("printer");
        this.bench = new Bench(open, surroundings, printing);
        this.appearance = around.appearance();
        this.picker = picker;
        var figures = new Figures(open);
        this.shell = new ShellViewModel(around.background(), around.messages(), figures::now, "bench");
        this.benchModel =
                new BenchViewModel(around.background(), around.messages(), benchActs(), this::commanded);
    }

    private BenchActs benchActs() {
        return new BenchActs(
                bench.openUnit(),
                bench.startUnit(),
                bench.checkUnit(),
                bench.saveInspection(),
                bench.parkDraft(),
                bench.undoLastAct(),
                bench.board(),
                bench.printQueue()::wake,
                bench.reprintLabel()::reprint);
    }

    /// Shows the window. On the screen's thread.
    void show(Stage stage) {
        var settings = bench.settings().current();
        appearance.apply(settings);
        var parts = new Shell.Parts(
                around.words(), appearance, around.messages(), shell, screens(), this::change);
        var window = new Shell(parts);
        var identify = new IdentifyCode();
        new WedgeFilter(
                window.scene(),
                text -> identify.identify(text).understood(),
                this::scanned,
                benchModel::offered,
                new WedgeFilter.Time(System::nanoTime, around.lateness()));
        window.open(stage);
        bench.printQueue().wake();
    }

    private List<Screen> screens() {
        return List.of(BenchScreen.of(around.words(), benchModel, bench.clock()));
    }

    /// From any screen, whatever has the focus.
    private void scanned(String text) {
        shell.show("bench");
        benchModel.scanned(text);
    }

    /// Commands of the printed sheet that are not the bench's own.
    private void commanded(Command command) {
        if (command == Command.DAY_CLOSE) shell.show("day-close");
    }

    private void change(Setting setting, String value) {
        around.background()
                .run(
                        "change a setting",
                        () -> bench.changeSettings().change(Map.of(setting, value)),
                        this::changed,
                        around.messages()::problem);
    }

    private void changed(Change change) {
        switch (change) {
            case Change.Changed(BenchSettings now) -> {
                appearance.apply(now);
                shell.refresh();
            }
            case Change.Unchanged _ -> {}
            case Change.Refused refused ->
                refused.settings().forEach(setting -> around.messages()
                        .tell(UserMessage.bad("setting.refused." + setting.code(), Remedy.NONE)));
        }
    }

    boolean soundsWanted() {
        return bench.settings().current().on(Setting.SOUNDS);
    }

    /// Lets a label that is being printed come out, then lets go of the folder.
    @Override
    public void close() {
        printing.stop(LAST_LABEL);
        bench.close();
    }
}
