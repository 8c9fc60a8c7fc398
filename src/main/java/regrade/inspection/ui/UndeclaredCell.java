package regrade.inspection.ui;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import regrade.inspection.MatchUndeclared.Found;
import regrade.platform.i18n.Words;

/// An undeclared unit: what it is, when it came, what was scanned then.
final class UndeclaredCell extends ListCell<Found> {
    private final Words words;
    private final Label title = new Label();
    private final Label details = new Label();
    private final VBox node = new VBox(title, details);

    UndeclaredCell(Words words) {
        this.words = words;
        title.getStyleClass().add("strong");
        details.getStyleClass().addAll("quiet", "small");
        setPrefWidth(0);
    }

    static String details(Words words, Found found) {
        var unit = found.unit();
        return unit.unit().grouped()
                + " · "
                + words.text("undeclared.opened", unit.opened(), unit.scanned());
    }

    @Override
    protected void updateItem(@Nullable Found found, boolean empty) {
        super.updateItem(found, empty);
        if (found == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        title.setText(found.unit().item().words());
        details.setText(details(words, found));
        setAccessibleText(title.getText() + ". " + details.getText());
        setGraphic(node);
    }
}
