package regrade.platform.fx;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Forms that are filled in by keys alone: `Enter` takes what was entered, from any of their
/// fields.
public final class EnterKey {
    private EnterKey() {}

    public static void takes(Node form, Runnable take) {
        form.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() != KeyCode.ENTER || event.isShortcutDown()) return;
                    // there it chooses a line, or presses what has the focus
                    if (event.getTarget() instanceof ComboBoxBase<?> box && box.isShowing()) return;
                    if (event.getTarget() instanceof Button) return;
                    take.run();
                    event.consume();
                });
    }
}
