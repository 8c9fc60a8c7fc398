package regrade.app;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.util.Duration;

import regrade.kernel.UserMessage;
import regrade.platform.fx.Controllers;
import regrade.platform.fx.Theme;
import regrade.platform.fx.View;
import regrade.platform.i18n.Words;

import java.util.Objects;
import java.util.Optional;

/// What the window shows while the data folder is opened: at once that one can scan, with progress
/// if that takes its time, and why if it cannot be opened.
final class OpeningView {
    // quicker than this the page would only flicker
    private static final Duration PATIENCE = Duration.millis(900);

    private final ScanGate gate;
    private final Theme theme;
    private final Words words;
    private final OpeningController controller;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private Optional<View> page = Optional.empty();

    /// On the screen's thread.
    OpeningView(ScanGate gate, Theme theme, Words words, OpeningProgress progress) {
        this.gate = gate;
        this.theme = theme;
        this.words = words;
        this.controller = new OpeningController(words, progress, kept());
        patience.setOnFinished(_ -> page());
    }

    /// Shows the window with as little as can be drawn soon.
    void show(Stage stage) {
        theme.colourBare(gate.scene());
        gate.scene().setRoot(soon());
        stage.setTitle("Regrade");
        stage.setMinWidth(1024);
        stage.setMinHeight(640);
        stage.setScene(gate.scene());
        stage.show();
        patience.play();
    }

    /// The folder is open: the shell takes the scene.
    void done() {
        patience.stop();
        page.ifPresent(shown -> shown.links().unsubscribe());
    }

    void refuse(UserMessage why) {
        patience.stop();
        page();
        controller.refuse(why);
    }

    private VBox soon() {
        var hint = new Text(words.text("opening.scan"));
        hint.getStyleClass().add("opening-hint");
        var scanned = new Text();
        scanned.getStyleClass().add("opening-kept");
        scanned.textProperty().bind(kept());
        var soon = new VBox(16, hint, scanned);
        soon.setAlignment(Pos.CENTER);
        soon.getStyleClass().add("opening");
        return soon;
    }

    private StringBinding kept() {
        var said = gate.saidProperty();
        return Bindings.createStringBinding(
                () ->
                        said.get()
                                .map(
                                        message ->
                                                words.text(
                                                        message.key(),
                                                        message.arguments().toArray()))
                                .orElse(""),
                said);
    }

    private void page() {
        theme.colour(gate.scene());
        // a bench that failed may have the scene
        gate.scene().setRoot(page.orElseGet(this::made).root());
    }

    private View made() {
        var fxml = Objects.requireNonNull(OpeningView.class.getResource("opening.fxml"));
        var controllers = Controllers.of(OpeningController.class, () -> controller);
        var made = View.load(fxml, controllers, words);
        page = Optional.of(made);
        return made;
    }
}
