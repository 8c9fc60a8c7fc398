package regrade.app;

import javafx.stage.Stage;

import regrade.inspection.ui.BenchViewModel;
import regrade.scan.Code;
import regrade.scan.Command;
import regrade.scan.IdentifyCode;

import java.util.Optional;
import java.util.function.Predicate;

/// The window with its scanner: a scan from any screen, whatever has the focus, goes to the bench,
/// unless the screen in front asked for it.
final class BenchWindow implements ScanGate.Taker {
    private static final String BENCH = "bench";

    private final IdentifyCode identify = new IdentifyCode();
    private final Shell shell;
    private final ShellViewModel model;
    private final BenchViewModel bench;
    private final Predicate<String> elsewhere;
    private final ScanGate gate;
    private final Runnable uncover;

    /// On the screen's thread.
    ///
    /// @param elsewhere takes what the screen in front asked to be scanned
    /// @param uncover takes away what stands over the screens
    BenchWindow(
            Shell.Parts parts,
            BenchViewModel bench,
            Predicate<String> elsewhere,
            ScanGate gate,
            Runnable uncover) {
        this.shell = new Shell(parts, gate.scene());
        this.model = parts.model();
        this.bench = bench;
        this.elsewhere = elsewhere;
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
        var command = command(text);
        if (command.isEmpty() && elsewhere.test(text)) return;
        // that command has a screen of its own, and what it does depends on whether it is in front
        if (command.filter(Command.DAY_CLOSE::equals).isEmpty()) front();
        bench.scanned(text);
    }

    private Optional<Command> command(String text) {
        return identify.identify(text).best() instanceof Code.CommandCode(var command)
                ? Optional.of(command)
                : Optional.empty();
    }

    @Override
    public void offered(String text) {
        if (elsewhere.test(text)) return;
        front();
        bench.offered(text);
    }

    private void front() {
        model.keysListedProperty().set(false);
        uncover.run();
        if (!model.screenProperty().get().equals(BENCH)) model.show(BENCH);
    }
}
