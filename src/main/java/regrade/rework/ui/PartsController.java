package regrade.rework.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.List;
import java.util.Optional;

/// What lies in the parts stock and the keys that work on it.
final class PartsController implements Linked {
    private final Words words;
    private final PartsViewModel model;

    @FXML private Node page;

    @FXML private ListView<PartRow> parts;

    @FXML private Node none;

    @FXML private Label more;

    @FXML private Node hint;

    @FXML private Node delivery;

    @FXML private Node count;

    private Subscription links = Subscription.EMPTY;

    PartsController(Words words, PartsViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        parts.setCellFactory(_ -> new PartCell(words));
        more.setText(words.text("parts.more-lie", PartsViewModel.MOST_LISTED));
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        links =
                Subscription.combine(
                        model.rowsProperty().subscribe(this::show),
                        model.moreProperty().subscribe(lie -> Shown.show(more, lie)),
                        model.formProperty().subscribe(_ -> side()));
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void show(List<PartRow> rows) {
        int before = Math.max(0, parts.getSelectionModel().getSelectedIndex());
        parts.getItems().setAll(rows);
        parts.getSelectionModel().select(Math.min(before, rows.size() - 1));
        Shown.show(none, rows.isEmpty());
    }

    private void side() {
        var entering = model.formProperty().get();
        boolean away = !hint.isVisible();
        Shown.show(delivery, entering.filter(PartsForm.Delivery.class::isInstance).isPresent());
        Shown.show(count, entering.filter(PartsForm.Count.class::isInstance).isPresent());
        Shown.show(hint, entering.isEmpty());
        if (away && hint.isVisible()) parts.requestFocus();
    }

    private Optional<PartRow> chosen() {
        return Optional.ofNullable(parts.getSelectionModel().getSelectedItem());
    }

    private void pressed(KeyEvent event) {
        boolean acted = event.isShortcutDown() ? shortcut(event) : key(event);
        if (acted) event.consume();
    }

    private boolean shortcut(KeyEvent event) {
        switch (event.getCode()) {
            case N -> model.deliver(chosen());
            case Z -> {
                // in a text it is the text's own
                if (event.getTarget() instanceof TextInputControl) return false;
                model.undo();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.leaveForm();
            return true;
        }
        if (!parts.isFocused()) return false;
        if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.F2) return false;
        chosen().ifPresent(model::count);
        return true;
    }
}
