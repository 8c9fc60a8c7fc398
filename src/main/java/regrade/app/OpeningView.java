package regrade.app;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;

import regrade.kernel.Progress;
import regrade.kernel.UserMessage;
import regrade.platform.fx.Controllers;
import regrade.platform.fx.Theme;
import regrade.platform.fx.View;
import regrade.platform.i18n.Words;

import java.util.Objects;
import java.util.concurrent.Executor;

/// What the window shows while the data folder is opened, if that takes its time, or if it cannot
/// be opened.
final class OpeningView {
    // quicker than this it would only flicker
    private static final Duration PATIENCE = Duration.millis(900);

    private final Stage stage;
    private final OpeningController controller;
    private final View view;
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    OpeningView(Stage stage, Words words) {
        this.stage = stage;
        this.controller = new OpeningController(words);
        var fxml = Objects.requireNonNull(OpeningView.class.getResource("opening.fxml"));
        this.view =
                View.load(fxml, Controllers.of(OpeningController.class, () -> controller), words);
        patience.setOnFinished(_ -> show());
        patience.play();
    }

    Progress progress(Executor screen) {
        return controller.progress(screen);
    }

    /// The folder is open: the shell takes the stage.
    void done() {
        patience.stop();
    }

    void refuse(UserMessage why) {
        patience.stop();
        controller.refuse(why);
        show();
    }

    private void show() {
        if (stage.isShowing()) return;
        var scene = new Scene(view.root(), 640, 320);
        Theme.LIGHT.colour(scene);
        stage.setTitle("Regrade");
        stage.setScene(scene);
        stage.show();
    }
}
