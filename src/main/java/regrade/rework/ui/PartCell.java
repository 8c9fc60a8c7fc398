package regrade.rework.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

/// A part of a product: how many lie there, what the next costs, who waits.
final class PartCell extends ListCell<PartRow> {
    private final Words words;
    private final Label name = new Label();
    private final Label product = new Label();
    private final Label price = new Label();
    private final Label pieces = new Label();
    private final Label wanted = new Label();
    private final HBox node;

    PartCell(Words words) {
        this.words = words;
        name.getStyleClass().add("strong");
        product.getStyleClass().addAll("quiet", "small");
        price.getStyleClass().addAll("quiet", "small");
        pieces.getStyleClass().addAll("number", "strong");
        wanted.getStyleClass().addAll("small", "question");
        pieces.setMinWidth(Label.USE_PREF_SIZE);
        wanted.setMinWidth(Label.USE_PREF_SIZE);
        var told = new VBox(name, product, price);
        HBox.setHgrow(told, Priority.ALWAYS);
        var count = new VBox(pieces, wanted);
        count.setAlignment(Pos.CENTER_RIGHT);
        node = new HBox(told, count);
        node.getStyleClass().add("line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PartRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var stocked = row.stocked();
        name.setText(row.name());
        product.setText(
                words.text(
                        "parts.of-product",
                        row.title(),
                        stocked.sku().text(),
                        stocked.client().text()));
        price.setText(
                stocked.next()
                        .map(next -> words.text("parts.next-costs", words.money(next)))
                        .orElseGet(() -> words.text("parts.next-free")));
        Shown.show(price, stocked.pieces() > 0);
        pieces.setText(words.text("parts.pieces", stocked.pieces()));
        wanted.setText(words.text("parts.wanted", stocked.wanted()));
        Shown.show(wanted, stocked.wanted() > 0);
        setAccessibleText(String.join(". ", name.getText(), product.getText(), pieces.getText()));
        setGraphic(node);
    }
}
