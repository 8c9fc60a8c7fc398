package regrade.fba.ui;

import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

import regrade.history.Phrase;
import regrade.platform.i18n.Words;

/// A row behind a finding.
final class RowCell extends ListCell<Phrase> {
    private final Words words;

    RowCell(Words words) {
        this.words = words;
        setWrapText(true);
        setPrefWidth(0);
        getStyleClass().add("small");
    }

    @Override
    protected void updateItem(@Nullable Phrase row, boolean empty) {
        super.updateItem(row, empty);
        setText(row == null || empty ? "" : row.in(words));
    }
}
