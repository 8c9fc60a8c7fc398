package regrade.app;

import javafx.stage.Stage;

import regrade.inspection.ui.BenchViewModel;
import regrade.practice.ui.PracticeKeys;
import regrade.practice.ui.PracticeViewModel;

/// The window of the practice with its scanner: a scan is counted, and goes to the bench.
final class PracticeWindow implements ScanGate.Taker {
    private static final String BENCH = "bench";

    private final Shell shell;
    private final ShellViewModel model;
    private final BenchViewModel bench;
    private final PracticeViewModel practice;
    private final ScanGate gate;
    private final Runnable uncover;

    /// On the screen's thread.
    ///
    /// @param uncover takes away what stands over the screens
    PracticeWindow(
            Shell.Parts parts,
            BenchViewModel bench,
            PracticeViewModel practice,
            ScanGate gate,
            Runnable uncover) {
        this.shell = new Shell(parts, gate.scene());
        this.model = parts.model();
        this.bench = bench;
        this.practice = practice;
        this.gate = gate;
        this.uncover = uncover;
    }

    /// Shows the window and takes what was scanned before. On the screen's thread, once.
    void open(Stage stage) {
        shell.open(stage);
        new PracticeKeys(practice, () -> model.screenProperty().get().equals(BENCH))
                .listen(gate.scene());
        gate.open(this);
        gate.release();
    }

    void close() {
        shell.close();
    }

    @Override
    public void scanned(String text) {
        front();
        practice.scanned(text);
        bench.scanned(text);
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
