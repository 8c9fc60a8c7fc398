package regrade.parcel.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import regrade.parcel.Parcel;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.time.LocalDate;
import java.util.function.Supplier;

/// A parcel in the list: its number, who carried it, how it stands.
final class ParcelCell extends ListCell<Parcel> {
    private final Words words;
    private final Supplier<LocalDate> today;
    private final Label code = new Label();
    private final Label details = new Label();
    private final FontIcon icon = new FontIcon("mdi2c-clock-outline");
    private final Label state = new Label("", icon);
    private final HBox node;

    ParcelCell(Words words, Supplier<LocalDate> today) {
        this.words = words;
        this.today = today;
        code.getStyleClass().add("strong");
        details.getStyleClass().addAll("quiet", "small");
        state.getStyleClass().add("parcel-state");
        state.setMinWidth(Label.USE_PREF_SIZE);
        var told = new VBox(code, details);
        HBox.setHgrow(told, Priority.ALWAYS);
        node = new HBox(told, state);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Parcel parcel, boolean empty) {
        super.updateItem(parcel, empty);
        if (parcel == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var now = ParcelWords.of(words, parcel, today.get());
        code.setText(parcel.code().text());
        details.setText(ParcelWords.details(words, parcel));
        state.setText(now.state());
        Shown.icon(icon, now.icon());
        Shown.state(state, "good", now.look().equals("good"));
        Shown.state(state, "question", now.look().equals("question"));
        setAccessibleText(String.join(". ", code.getText(), details.getText(), now.state()));
        setGraphic(node);
    }
}
