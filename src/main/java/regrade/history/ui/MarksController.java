package regrade.history.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.Subscription;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

/// The line above the list: how many units are marked, and the field for their labels.
final class MarksController implements Linked {
    private final Words words;
    private final HistoryViewModel model;

    @FXML private Node marks;

    @FXML private FontIcon marksIcon;

    @FXML private Label marksText;

    @FXML private TextField label;

    @FXML private Button scanning;

    private Subscription links = Subscription.EMPTY;

    MarksController(Words words, HistoryViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        // a slow scanner types like a hand
        label.setOnAction(_ -> labelTyped());
        links =
                Subscription.combine(
                        model.marks().markedProperty().subscribe(_ -> show()),
                        model.marks().scanningProperty().subscribe(_ -> show()));
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void show() {
        int marked = model.marks().markedProperty().get().size();
        boolean scans = model.marks().scanningProperty().get();
        marksText.setText(
                words.text(
                        scans
                                ? "correct.scan-labels"
                                : marked == 0 ? "correct.how-to-mark" : "correct.are-marked",
                        marked));
        Shown.show(label, scans);
        if (scans) label.requestFocus();
        scanning.setText(words.text(scans ? "correct.scanned" : "correct.scan"));
        Shown.state(marks, "question", scans);
        Shown.icon(
                marksIcon,
                scans
                        ? "mdi2b-barcode-scan"
                        : marked == 0
                                ? "mdi2c-checkbox-blank-outline"
                                : "mdi2c-checkbox-marked-outline");
    }

    private void labelTyped() {
        var typed = label.getText();
        label.clear();
        if (!typed.isBlank()) model.marks().scanned(typed);
    }

    @FXML
    private void correct() {
        model.correct().ask();
    }

    @FXML
    private void scanLabels() {
        model.marks().scanLabels();
    }

    @FXML
    private void unmark() {
        model.marks().clear();
    }
}
