package regrade.parcel.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import regrade.parcel.ParcelCount;
import regrade.parcel.ParcelUnit;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.function.BooleanSupplier;

/// A product in a parcel: how many came of how many, or that it is extra.
final class ContentCell extends ListCell<ContentRow> {
    private final Words words;
    private final BooleanSupplier closed;
    private final Label name = new Label();
    private final Label details = new Label();
    private final FontIcon icon = new FontIcon("mdi2c-circle-outline");
    private final Label state = new Label("", icon);
    private final HBox node;

    /// @param closed whether the parcel was closed: what did not come till then is missing
    ContentCell(Words words, BooleanSupplier closed) {
        this.words = words;
        this.closed = closed;
        details.getStyleClass().addAll("quiet", "small");
        state.getStyleClass().add("parcel-state");
        state.setMinWidth(Label.USE_PREF_SIZE);
        var told = new VBox(name, details);
        HBox.setHgrow(told, Priority.ALWAYS);
        node = new HBox(told, state);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ContentRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        switch (row) {
            case ContentRow.Should(var place) -> show(place);
            case ContentRow.Extra(var unit) -> show(unit);
        }
        setAccessibleText(String.join(". ", name.getText(), details.getText(), state.getText()));
        setGraphic(node);
    }

    private void show(ParcelCount.Place place) {
        var line = place.line();
        name.setText(line.item().words());
        details.setText(
                ParcelWords.joined(
                        line.item().fnsku().isEmpty() ? line.item().asin() : line.item().fnsku(),
                        line.order(),
                        line.disposition()));
        boolean all = place.left() == 0;
        boolean missing = !all && closed.getAsBoolean();
        state.setText(
                missing
                        ? words.text("parcels.missing", place.left(), line.quantity())
                        : words.text("parcel.count", place.taken(), line.quantity()));
        look(
                all
                        ? "mdi2c-check-circle"
                        : missing ? "mdi2m-minus-circle-outline" : "mdi2c-circle-outline",
                all,
                missing);
    }

    private void show(ParcelUnit unit) {
        name.setText(unit.item().words());
        details.setText(
                ParcelWords.joined(unit.unit().grouped(), unit.item().sku(), unit.item().fnsku()));
        state.setText(words.text("parcels.extra"));
        look("mdi2p-plus-circle-outline", false, true);
    }

    private void look(String shape, boolean good, boolean question) {
        Shown.icon(icon, shape);
        Shown.state(state, "good", good);
        Shown.state(state, "question", question);
    }
}
