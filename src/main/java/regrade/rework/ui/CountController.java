package regrade.rework.ui;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import regrade.platform.fx.EnterKey;
import regrade.platform.fx.Linked;
import regrade.platform.i18n.Words;

import java.util.Optional;

/// How many of a part were counted: `Enter` takes it, `Esc` leaves.
final class CountController implements Linked {
    private final Words words;
    private final PartsViewModel model;

    @FXML private VBox form;

    @FXML private Label title;

    @FXML private TextField pieces;

    private Subscription links = Subscription.EMPTY;

    CountController(Words words, PartsViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        EnterKey.takes(form, this::take);
        form.visibleProperty()
                .subscribe(
                        visible -> {
                            if (visible) pieces.requestFocus();
                        });
        links = model.formProperty().subscribe(this::show);
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void show(Optional<PartsForm> now) {
        if (!(now.orElse(null) instanceof PartsForm.Count(var row))) return;
        title.setText(words.text("parts.count-of", row.name(), row.title()));
        pieces.setText(String.valueOf(row.stocked().pieces()));
        pieces.selectAll();
    }

    @FXML
    private void take() {
        if (model.formProperty().get().orElse(null) instanceof PartsForm.Count(var row))
            model.counted(row, pieces.getText());
    }

    @FXML
    private void leave() {
        model.leaveForm();
    }
}
