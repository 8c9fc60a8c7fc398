package regrade.app;

import javafx.stage.Stage;

import regrade.inspection.ui.BenchViewModel;
import regrade.scan.Code;
import regrade.scan.Command;
import regrade.scan.IdentifyCode;

/// The window with its scanner: a scan from any screen, whatever has the focus, goes to the bench.
final class BenchWindow implements ScanGate.Taker {
    private static final String BENCH = "bench";

    private final IdentifyCode identify = new IdentifyCode();
    private final Shell shell;
    private final ShellViewModel model;
    private final BenchViewModel bench;
    private final ScanGate gate;
    private final Runnable uncover;

    /// On the screen's thread.
    ///
    /// @param uncover takes away what stands over the screens
    BenchWindow(Shell.Parts parts, BenchViewModel bench, ScanGate gate, Runnable uncover) {
        this.shell = new Shell(parts, gate.scene());
        this.model = parts.model();
        this.bench = bench;
        this.gate = gate;
        this.uncover = uncover;
    }

    /// Shows the window and takes what was scanned before. On the screen's thread, once.
    void open(Stage stage) {
        shell.open(stage);
        gate.open(this);
        model.screenProperty().subscribe(_ -> releaseBehindFirstPage());
    }

    /// A scan that was kept must not take away a page that nobody has seen yet.
    private void releaseBehindFirstPage() {
        if (!model.onFirstPage()) gate.release();
    }

    /// A scan, from whatever device.
    @Override
    public void scanned(String text) {
        if (!closesTheDay(text)) front();
        bench.scanned(text);
    }

    /// That command has a screen of its own, and what it does depends on whether it is in front.
    private boolean closesTheDay(String text) {
        return identify.identify(text).best() instanceof Code.CommandCode(var command)
                && command == Command.DAY_CLOSE;
    }

    @Override
    public void offered(String text) {
        front();
        bench.offered(text);
    }

    private void front() {
        model.keysListedProperty().set(false);
        uncover.run();
        if (!model.screenProperty().get().equals(BENCH)) model.show(BENCH);
    }
}
