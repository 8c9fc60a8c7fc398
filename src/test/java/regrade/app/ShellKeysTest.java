package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import regrade.platform.fx.Theme;
import regrade.platform.fx.WindowDriver;

import java.util.Locale;

/// A shortcut right behind typed keys: both are held for a moment, for they may be a scan.
class ShellKeysTest {
    private final ShellBed bed = new ShellBed(Locale.ENGLISH);
    private final WindowDriver window =
            WindowDriver.open(
                    stage ->
                            bed.openBehindGate(
                                    stage,
                                    ShellBed.plain("bench", () -> {}),
                                    ShellBed.plain("returns", () -> {})));

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void whatWasTypedGoesToTheScreenItWasTypedOn() {
        var field = field();

        window.typeAtOnce("kettle", KeyCode.DIGIT2);

        window.until("the word is in its field", () -> field.getText().equals("kettle"));
        assertThat(bed.model.screenProperty().get()).isEqualTo("returns");
    }

    @Test
    void theShortcutActsOnce() {
        var field = field();

        window.typeAtOnce("kettle", KeyCode.D);

        window.until("the word is in its field", () -> field.getText().equals("kettle"));
        assertThat(bed.appearance.themeProperty().get()).isEqualTo(Theme.DARK);
    }

    private TextField field() {
        return window.on(() -> (TextField) window.scene().getFocusOwner());
    }
}
