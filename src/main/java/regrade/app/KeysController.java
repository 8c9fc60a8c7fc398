package regrade.app;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.util.Subscription;

import regrade.platform.fx.Linked;

/// The list of all keys, over whatever is in front, until `F12` or `Escape`.
final class KeysController implements Linked {
    private final ShellViewModel model;

    @FXML private Node keys;

    private Subscription links = Subscription.EMPTY;

    KeysController(ShellViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        links = model.keysListedProperty().subscribe(keys::setVisible);
    }

    @Override
    public Subscription links() {
        return links;
    }

    @FXML
    private void close() {
        model.keysListedProperty().set(false);
    }
}
