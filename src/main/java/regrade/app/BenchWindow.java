package regrade.app;

import java.time.Duration;
import java.util.function.Predicate;
import javafx.stage.Stage;
import regrade.inspection.ui.BenchViewModel;
import regrade.kernel.Lane;
import regrade.platform.fx.Heartbeat;
import regrade.platform.fx.ScreenThread;
import regrade.platform.fx.WedgeFilter;
import regrade.scan.IdentifyCode;

/// The window with its scanner: a scan from any screen, whatever has the focus, goes to the bench.
public final class BenchWindow {
    private static final Duration BEAT = Duration.ofMillis(20);
    private static final String BENCH = "bench";

    private final Shell shell;
    private final ShellViewModel model;
    private final BenchViewModel bench;
    private final Lane beats;
    private final Heartbeat heart = new Heartbeat(System::nanoTime, new ScreenThread()::execute);

    /// On the screen's thread.
    ///
    /// @param beats a lane of its own; closing it ends the heartbeat
    public BenchWindow(Shell.Parts parts, BenchViewModel bench, Lane beats) {
        this.shell = new Shell(parts);
        this.model = parts.model();
        this.bench = bench;
        this.beats = beats;
    }

    /// Shows the window and listens to the scanner. On the screen's thread, once.
    public void open(Stage stage) {
        var identify = new IdentifyCode();
        Predicate<String> plausible = text -> identify.identify(text).understood();
        var time = new WedgeFilter.Time(System::nanoTime, heart);
        var _ = new WedgeFilter(shell.scene(), plausible, this::scanned, this::offered, time);
        beat();
        shell.open(stage);
    }

    private void scanned(String text) {
        front();
        bench.scanned(text);
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
