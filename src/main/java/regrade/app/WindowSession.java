package regrade.app;

import javafx.stage.Stage;

import regrade.kernel.Background;
import regrade.kernel.UserMessage;
import regrade.platform.fx.Controllers;
import regrade.platform.fx.FilePicker;
import regrade.platform.fx.MessageBar;
import regrade.platform.fx.ScreenThread;
import regrade.platform.i18n.Words;
import regrade.platform.task.Closing;
import regrade.platform.task.Threads;
import regrade.platform.task.TimedLane;
import regrade.scan.Command;
import regrade.scan.DecodeImage;
import regrade.scan.ReadCamera;
import regrade.scan.Viewfinder;
import regrade.scan.device.ImageIoPictures;
import regrade.scan.device.SystemCameras;
import regrade.scan.device.ZxingSymbolReader;
import regrade.scan.ui.CameraController;
import regrade.scan.ui.CameraViewModel;
import regrade.scan.ui.ScanGestures;
import regrade.settings.Setting;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// The window on one open data folder: its screens, and every way a scan comes in.
final class WindowSession implements OpenWindow {
    private static final Duration LAST_LABEL = Duration.ofSeconds(3);

    private final Around around;
    private final Bench bench;
    private final TimedLane printing = new TimedLane("printer");
    private final ShellViewModel shell;
    private final WindowScreens screens;
    private final CameraViewModel camera;
    private final Viewfinder viewfinder = new Viewfinder(System::nanoTime);
    private final PracticeDoor door;
    private Consumer<String> front = _ -> {};

    /// What the window has whatever folder is open.
    ///
    /// @param appearance takes settings over
    /// @param sound hears the tone of every message
    record Around(
            Words words,
            Appearance appearance,
            Background background,
            MessageBar messages,
            Consumer<UserMessage.Tone> sound) {}

    WindowSession(OpenFolder open, Surroundings surroundings, Around around) {
        this.around = around;
        this.bench = new Bench(open, surroundings, printing);
        var figures = new Figures(open);
        this.shell =
                new ShellViewModel(
                        around.background(), around.messages(), figures::now, first(open));
        this.screens =
                new WindowScreens(
                        bench,
                        around,
                        shell,
                        progress -> Demo.fill(open, surroundings, progress),
                        viewfinder,
                        this::commanded,
                        this::practise);
        this.camera = camera();
        this.door = new PracticeDoor(bench, surroundings, around, this::idle);
    }

    private boolean idle() {
        return !shell.held() && screens.bench().pictureProperty().get().idle();
    }

    private static String first(OpenFolder open) {
        return open.journal().last() == 0 ? WelcomeScreen.CODE : "bench";
    }

    private CameraViewModel camera() {
        var pictures = new ImageIoPictures();
        var symbols = new ZxingSymbolReader(System::nanoTime);
        var cameras =
                new SystemCameras(() -> Threads.lane("camera"), System.getProperty("os.name", ""));
        var parts =
                new CameraViewModel.Parts(
                        cameras,
                        bench.chosenCamera()::name,
                        new ReadCamera(pictures, symbols, Threads.lane("reader"), System::nanoTime),
                        new DecodeImage(pictures, symbols),
                        viewfinder,
                        new CameraViewModel.Looking(around.background(), new ScreenThread()));
        return new CameraViewModel(parts, text -> front.accept(text), around.messages());
    }

    @Override
    public void show(Stage stage, ScanGate gate, FilePicker picker) {
        var settings = bench.settings().current();
        around.appearance().apply(settings);
        screens.scale().follow(settings);
        var parts =
                new Shell.Parts(
                        around.words(),
                        around.appearance(),
                        around.messages(),
                        shell,
                        screens.all(picker),
                        List.of(PhotoView.over(around, screens.photo()), cameraView()),
                        screens::look,
                        Shell.Practice.door(this::practise));
        door.in(new PracticeDoor.Room(stage, gate.scene(), picker));
        front = gate::scanned;
        // before the bench looks for the first time, which is the lane's next task
        around.background()
                .run(
                        "rework clock",
                        () -> {
                            bench.stopReworkClock().atTheStart();
                            return true;
                        },
                        _ -> {},
                        around.messages()::problem);
        var photo = screens.photo();
        shell.screenProperty().subscribe((_, _) -> photo.leave());
        new BenchWindow(parts, screens.bench(), screens::takes, gate, photo::leave).open(stage);
        new ScanGestures(camera).listen(gate.scene());
        bench.printQueue().wake();
        screens.mail().start();
        screens.keepLook();
        around.background()
                .runLong(
                        "tidy photos",
                        bench.evidence().tidyPhotos()::tidy,
                        _ -> {},
                        around.messages()::problem);
        around.background()
                .runLong(
                        "tidy capsules",
                        bench.evidence().capsules()::tidy,
                        _ -> {},
                        around.messages()::problem);
    }

    private Overlay cameraView() {
        var fxml = Objects.requireNonNull(CameraController.class.getResource("camera.fxml"));
        var controllers =
                Controllers.of(CameraController.class, () -> new CameraController(camera));
        return new Overlay(fxml, controllers, camera.openProperty());
    }

    /// Commands of the printed sheet that are not the bench's own. On the bench lane.
    private void commanded(Command command) {
        new ScreenThread()
                .execute(
                        () -> {
                            if (command == Command.DAY_CLOSE) screens.closeDay();
                            if (command == Command.CAMERA) camera.toggle();
                        });
    }

    /// The camera is one window's at a time.
    private void practise() {
        camera.close();
        door.enter(screens.newcomer());
    }

    @Override
    public boolean soundsWanted() {
        return bench.settings().current().on(Setting.SOUNDS);
    }

    /// Lets a label that is being printed come out, then lets go of the folder.
    @Override
    public void close() {
        door.close();
        camera.close();
        screens.close();
        printing.stop(LAST_LABEL);
        // the lane has ended: nobody else works on drafts
        Closing.quietly(bench.stopReworkClock()::atTheEnd);
        bench.close();
    }
}
