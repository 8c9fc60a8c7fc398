package regrade.app;

import javafx.fxml.FXML;

/// The list of all keys, over whatever is in front, until `F12` or `Escape`.
final class KeysController {
    private final ShellViewModel model;

    KeysController(ShellViewModel model) {
        this.model = model;
    }

    @FXML
    private void close() {
        model.keysListedProperty().set(false);
    }
}
