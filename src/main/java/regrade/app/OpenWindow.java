package regrade.app;

import javafx.stage.Stage;

import regrade.platform.fx.FilePicker;

/// What stands in the window once a data folder is open: the bench, or the practice. Closing it
/// lets go of the folder.
interface OpenWindow extends AutoCloseable {
    /// Shows itself. On the screen's thread, once.
    ///
    /// @param gate where the scans come in
    void show(Stage stage, ScanGate gate, FilePicker picker);

    boolean soundsWanted();

    @Override
    void close();
}
