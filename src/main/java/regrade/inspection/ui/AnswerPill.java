package regrade.inspection.ui;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.platform.fx.Shown;

/// One of the answers to a question, and whether it is the given one.
final class AnswerPill {
    private final ToggleButton button = new ToggleButton();
    private final FontIcon icon = new FontIcon("mdi2c-check-bold");
    private Runnable pressed = () -> {};
    private boolean chosen;

    AnswerPill() {
        button.getStyleClass().add("pill");
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMaxHeight(Double.MAX_VALUE);
        button.setOnAction(
                event -> {
                    // it shows what was recorded, not what was clicked
                    button.setSelected(chosen);
                    pressed.run();
                });
        HBox.setHgrow(button, Priority.ALWAYS);
    }

    ToggleButton node() {
        return button;
    }

    void hide() {
        Shown.show(button, false);
    }

    /// @param question its name, for who hears the screen
    void show(String question, String word, AnswerLook look, boolean given, Runnable then) {
        chosen = given;
        pressed = then;
        Shown.show(button, true);
        button.setText(word);
        button.setSelected(given);
        button.setAccessibleText(question + ": " + word);
        Shown.oneState(button, AnswerLook.TONES, given ? look.tone() : "");
        if (given) Shown.icon(icon, look.icon());
        button.setGraphic(given ? icon : null);
    }
}
