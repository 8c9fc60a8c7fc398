package regrade.app;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;

import regrade.kernel.Progress;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.platform.i18n.Words;

import java.util.concurrent.Executor;

/// The page before the bench: the data folder is being opened, or why it cannot be.
final class OpeningController {
    private final Words words;

    @FXML private Label what;

    @FXML private Label remedy;

    @FXML private ProgressBar progress;

    @FXML private Button leave;

    OpeningController(Words words) {
        this.words = words;
    }

    @FXML
    private void leave() {
        leave.getScene().getWindow().hide();
    }

    void refuse(UserMessage why) {
        what.setText(words.text(why.key(), why.arguments().toArray()));
        remedy.setText(
                why.remedy() == Remedy.NONE ? "" : words.text("remedy." + why.remedy().code()));
        progress.setVisible(false);
        leave.setVisible(true);
        leave.requestFocus();
    }

    /// Draws progress that is reported on another thread.
    Progress progress(Executor screen) {
        return new Progress() {
            @Override
            public void at(long done, long all) {
                double part = all == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) done / all;
                screen.execute(() -> progress.setProgress(part));
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
