package regrade.app;

import javafx.scene.Scene;
import javafx.stage.Stage;

import regrade.inspection.ui.BenchViewModel;
import regrade.kernel.Lane;
import regrade.platform.fx.Heartbeat;
import regrade.platform.fx.ScreenThread;
import regrade.platform.fx.WedgeFilter;
import regrade.scan.Code;
import regrade.scan.Command;
import regrade.scan.IdentifyCode;
import regrade.scan.RestoreLayout;
import regrade.scan.ui.ScanInput;

import java.time.Duration;

/// The window with its scanner: a scan from any screen, whatever has the focus, goes to the bench.
public final class BenchWindow {
    private static final Duration BEAT = Duration.ofMillis(20);
    private static final String BENCH = "bench";

    private final IdentifyCode identify = new IdentifyCode();
    private final Shell.Parts parts;
    private final Shell shell;
    private final ShellViewModel model;
    private final BenchViewModel bench;
    private final Lane beats;
    private final Heartbeat heart = new Heartbeat(System::nanoTime, new ScreenThread()::execute);

    /// On the screen's thread.
    ///
    /// @param beats a lane of its own; closing it ends the heartbeat
    public BenchWindow(Shell.Parts parts, BenchViewModel bench, Lane beats) {
        this.parts = parts;
        this.shell = new Shell(parts);
        this.model = parts.model();
        this.bench = bench;
        this.beats = beats;
    }

    /// Shows the window and listens to the scanner. On the screen's thread, once.
    public void open(Stage stage) {
        var restore = new RestoreLayout(identify);
        var input = new ScanInput(restore, this::scanned, parts.messages());
        var time = new WedgeFilter.Time(System::nanoTime, heart);
        // before any other filter of this scene: what a scanner typed is no key
        var _ =
                new WedgeFilter(
                        shell.scene(), restore::plausible, input::scanned, this::offered, time);
        beat();
        shell.open(stage);
    }

    /// The window's scene, for whoever else listens to it.
    Scene scene() {
        return shell.scene();
    }

    /// A scan, from whatever device.
    void scanned(String text) {
        if (!closesTheDay(text)) front();
        bench.scanned(text);
    }

    /// That command has a screen of its own, and what it does depends on whether it is in front.
    private boolean closesTheDay(String text) {
        return identify.identify(text).best() instanceof Code.CommandCode(var command)
                && command == Command.DAY_CLOSE;
    }

    private void offered(String text) {
        front();
        bench.offered(text);
    }

    private void front() {
        model.keysListedProperty().set(false);
        if (!model.screenProperty().get().equals(BENCH)) model.show(BENCH);
    }

    private void beat() {
        heart.beat();
        beats.later(BEAT, this::beat);
    }
}
