package regrade.app;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;
import javafx.util.Subscription;

import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.platform.fx.Linked;
import regrade.platform.i18n.Words;

/// The page before the bench: the data folder is being opened, or why it cannot be.
final class OpeningController implements Linked {
    private static final Duration OFTEN = Duration.millis(100);

    private final Words words;
    private final OpeningProgress opening;
    private final ObservableValue<String> scanned;
    private final Timeline asking;

    @FXML private Label what;

    @FXML private Label remedy;

    @FXML private ProgressBar progress;

    @FXML private Label kept;

    @FXML private Button leave;

    /// @param scanned says what is kept for the bench
    OpeningController(Words words, OpeningProgress opening, ObservableValue<String> scanned) {
        this.words = words;
        this.scanned = scanned;
        this.opening = opening;
        this.asking = new Timeline(new KeyFrame(OFTEN, event -> ask()));
    }

    @FXML
    private void initialize() {
        kept.textProperty().bind(scanned);
        asking.setCycleCount(Animation.INDEFINITE);
        asking.play();
    }

    @Override
    public Subscription links() {
        return asking::stop;
    }

    private void ask() {
        progress.setProgress(opening.part());
    }

    @FXML
    private void leave() {
        leave.getScene().getWindow().hide();
    }

    void refuse(UserMessage why) {
        asking.stop();
        what.setText(words.text(why.key(), why.arguments().toArray()));
        remedy.setText(
                why.remedy() == Remedy.NONE ? "" : words.text("remedy." + why.remedy().code()));
        progress.setVisible(false);
        // there will be no bench
        kept.setVisible(false);
        leave.setVisible(true);
        // keys reach a button once it is styled: at the next pulse, which the key may not wait for
        leave.applyCss();
        leave.requestFocus();
    }
}
