package regrade.app;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;

import regrade.kernel.UserMessage;
import regrade.platform.fx.Controllers;
import regrade.platform.fx.Theme;
import regrade.platform.fx.View;
import regrade.platform.i18n.Words;

import java.util.Objects;
import java.util.Optional;

/// What the window shows while the data folder is opened, if that takes its time, or if it cannot
/// be opened. Nothing of it is made before.
final class OpeningView {
    // quicker than this it would only flicker
    private static final Duration PATIENCE = Duration.millis(900);

    private final Stage stage;
    private final Words words;
    private final OpeningController controller;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private Optional<View> view = Optional.empty();

    OpeningView(Stage stage, Words words, OpeningProgress progress) {
        this.stage = stage;
        this.words = words;
        this.controller = new OpeningController(words, progress);
        patience.setOnFinished(_ -> show());
        patience.play();
    }

    /// The folder is open: the shell takes the stage.
    void done() {
        patience.stop();
        view.ifPresent(shown -> shown.links().unsubscribe());
    }

    void refuse(UserMessage why) {
        patience.stop();
        show();
        controller.refuse(why);
    }

    private void show() {
        if (view.isPresent()) return;
        var made = load();
        view = Optional.of(made);
        var scene = new Scene(made.root(), 640, 320);
        Theme.LIGHT.colour(scene);
        stage.setTitle("Regrade");
        stage.setScene(scene);
        stage.show();
    }

    private View load() {
        var fxml = Objects.requireNonNull(OpeningView.class.getResource("opening.fxml"));
        var controllers = Controllers.of(OpeningController.class, () -> controller);
        return View.load(fxml, controllers, words);
    }
}
