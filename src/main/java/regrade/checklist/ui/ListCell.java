package regrade.checklist.ui;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import regrade.platform.i18n.Words;

/// A list by its name, with its version and whether it has a draft.
final class ListCell extends javafx.scene.control.ListCell<ListsPicture.Row> {
    private final FormWords said;
    private final Words words;
    private final FontIcon draft = new FontIcon("mdi2p-pencil");

    ListCell(FormWords said, Words words) {
        this.said = said;
        this.words = words;
        setPrefWidth(0); // a long name is cut, not scrolled
    }

    @Override
    protected void updateItem(ListsPicture.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? "" : text(row));
        setGraphic(!empty && row != null && row.drafted() ? draft : null);
        setAccessibleText(
                !empty && row != null && row.drafted()
                        ? words.text("checklist.row-draft", text(row))
                        : getText());
    }

    private String text(ListsPicture.Row row) {
        var name = said.scope(row.scope());
        return row.version() == 0 ? name : words.text("checklist.row-version", name, row.version());
    }
}
