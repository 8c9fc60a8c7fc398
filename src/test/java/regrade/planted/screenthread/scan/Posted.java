package regrade.planted.screenthread.scan;

import javafx.application.Platform;

public final class Posted {
    public static void post(Runnable work) {
        Platform.runLater(work);
    }
}
