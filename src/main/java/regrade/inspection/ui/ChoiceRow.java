package regrade.inspection.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import regrade.platform.fx.Shown;

/// Something to choose: a badge, its words in two lines, a figure, and the key that takes it.
final class ChoiceRow {
    private final StackPane node = new StackPane();
    private final Button button = new Button();
    private final Label text = new Label();
    private final Label more = new Label();
    private final Label figure = new Label();

    ChoiceRow(Node badge, String key) {
        text.setWrapText(true);
        more.getStyleClass().addAll("quiet", "small");
        more.setWrapText(true);
        text.setMinHeight(Label.USE_PREF_SIZE);
        more.setMinHeight(Label.USE_PREF_SIZE);
        figure.setMinWidth(Label.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        // the figure stands in the first line only, so that the second has the whole width
        var words = new VBox(new HBox(text, figure), more);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var cap = new Label(key);
        cap.getStyleClass().add("key");
        cap.setMinWidth(Label.USE_PREF_SIZE);
        Shown.show(cap, !key.isEmpty());
        var row = new HBox(badge, words, cap);
        row.getStyleClass().add("choice-inside");
        // above the button, not in it: a button's own graphic does not wrap
        row.setMouseTransparent(true);
        button.getStyleClass().add("choice");
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setAccessibleHelp(key);
        node.getChildren().addAll(button, row);
        node.getStyleClass().add("choice-row");
    }

    Node node() {
        return node;
    }

    Button button() {
        return button;
    }

    void show(String words, String details, String amount, boolean chosen) {
        text.setText(words);
        more.setText(details);
        Shown.show(more, !details.isEmpty());
        figure.setText(amount);
        Shown.state(node, "chosen", chosen);
        button.setAccessibleText(words + " " + details + " " + amount);
    }
}
