package regrade.rework.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import regrade.platform.fx.Linked;
import regrade.platform.i18n.Words;
import regrade.rework.PublishedWorks;

/// Every set of works that was in force: `Enter` begins a draft with one.
final class WorkVersionsController implements Linked {
    private final Words words;
    private final WorksViewModel model;

    @FXML private Node versions;

    @FXML private ListView<PublishedWorks> list;

    private Subscription links = Subscription.EMPTY;

    WorkVersionsController(Words words, WorksViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        list.setCellFactory(_ -> new VersionCell());
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() != KeyCode.ENTER || event.isShortcutDown()) return;
                    take();
                    event.consume();
                });
        versions.visibleProperty().subscribe(this::listed);
        links = model.stateProperty().subscribe(now -> list.getItems().setAll(now.versions()));
    }

    @Override
    public Subscription links() {
        return links;
    }

    @FXML
    private void take() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) model.takeUp(chosen.set());
    }

    private void listed(boolean now) {
        if (!now) return;
        list.getSelectionModel().selectFirst();
        list.requestFocus();
    }

    private final class VersionCell extends ListCell<PublishedWorks> {
        @Override
        protected void updateItem(@Nullable PublishedWorks row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
                return;
            }
            var label = new Label(told(row));
            boolean current =
                    row.set().version() == model.stateProperty().get().inForce().version();
            label.setGraphic(
                    new FontIcon(
                            current
                                    ? "mdi2c-check-circle"
                                    : "mdi2c-checkbox-blank-circle-outline"));
            if (current) label.getStyleClass().add("strong");
            setGraphic(label);
        }
    }

    private String told(PublishedWorks row) {
        int number = row.set().version();
        if (row.at().isEmpty() || row.who().isEmpty())
            return words.text("grade.rules.version-shipped", number);
        return words.text(
                row.withdrawn() ? "works.version-withdrawn" : "grade.rules.version",
                number,
                row.at().orElseThrow(),
                row.who().orElseThrow().name());
    }
}
