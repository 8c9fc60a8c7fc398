package regrade.platform.fx;

import javafx.application.Platform;

import java.util.concurrent.Executor;

/// Runs what draws on the screen's thread, later, in the order of the calls.
public final class ScreenThread implements Executor {
    @Override
    public void execute(Runnable drawing) {
        Platform.runLater(drawing);
    }
}
