package regrade.checklist.ui;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import regrade.checklist.Asked;
import regrade.checklist.InheritQuestions.Inherited;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

/// A question with its answers, and the list it comes from.
final class QuestionCell extends ListCell<Inherited> {
    private static final double MARGIN = 18;

    private final FormWords said;
    private final Words words;
    private final ChecklistsViewModel model;
    private final Label name = new Label();
    private final Label origin = new Label();
    private final Label summary = new Label();
    private final VBox box;

    QuestionCell(FormWords said, Words words, ChecklistsViewModel model) {
        this.said = said;
        this.words = words;
        this.model = model;
        name.getStyleClass().add("strong");
        origin.getStyleClass().addAll("small", "origin");
        origin.setMinWidth(Region.USE_PREF_SIZE);
        summary.getStyleClass().addAll("quiet", "small");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        box = new VBox(new HBox(name, gap, origin), summary);
        setPrefWidth(0); // as wide as the list, so that its text wraps
        summary.prefWidthProperty().bind(widthProperty().subtract(MARGIN));
    }

    @Override
    protected void updateItem(@Nullable Inherited line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        boolean own = model.pictureProperty().get().own(line);
        name.setText(said.question(line.form()));
        origin.setText(own ? own(line) : said.scope(line.from()));
        Shown.state(origin, "own", own);
        Shown.state(box, "out", line.form().asked() == Asked.NEVER);
        summary.setText(said.summary(line.form()));
        setGraphic(box);
        setAccessibleText(name.getText() + ", " + origin.getText() + ", " + summary.getText());
    }

    private String own(Inherited line) {
        return words.text(line.changes() ? "checklist.changed-here" : "checklist.of-this-list");
    }
}
