package regrade.platform.fx;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// Runs what draws on the screen's thread, later, in the order of the calls.
public final class ScreenThread implements Executor {
    @Override
    public void execute(Runnable drawing) {
        Platform.runLater(drawing);
    }
}
