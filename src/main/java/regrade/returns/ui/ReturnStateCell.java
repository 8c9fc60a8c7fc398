package regrade.returns.ui;

import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import regrade.platform.i18n.Words;
import regrade.returns.ListReturns.Listed;
import regrade.returns.WaitingReturn;

import java.time.LocalDate;
import java.util.function.Supplier;

/// Whether the unit came, and how long it is waited for: words, a shape and a colour.
final class ReturnStateCell extends TableCell<Listed, Listed> {
    private final Words words;
    private final Supplier<LocalDate> today;

    ReturnStateCell(Words words, Supplier<LocalDate> today) {
        this.words = words;
        this.today = today;
    }

    @Override
    protected void updateItem(@Nullable Listed listed, boolean empty) {
        super.updateItem(listed, empty);
        getStyleClass().removeAll("good", "question");
        setGraphic(null);
        setText("");
        if (empty || listed == null) return;
        var line = listed.expected();
        if (line.unit().isPresent()) {
            getStyleClass().add("good");
            show("mdi2c-check-circle", words.text("returns.came", line.unit().orElseThrow()));
        } else if (line.waits()) waiting(line);
        else show("mdi2c-cancel", words.text("returns.no-parcel"));
    }

    private void waiting(WaitingReturn line) {
        boolean late = line.late(today.get());
        if (late) getStyleClass().add("question");
        show(
                late ? "mdi2c-clock-alert" : "mdi2c-clock-outline",
                words.text(late ? "returns.late" : "returns.waits", line.age(today.get())));
    }

    private void show(String shape, String text) {
        setGraphic(new FontIcon(shape));
        setText(text);
    }
}
