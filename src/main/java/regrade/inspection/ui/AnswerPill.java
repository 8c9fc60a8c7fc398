package regrade.inspection.ui;

import javafx.event.ActionEvent;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.platform.fx.Shown;

/// One of the answers to a question, and whether it is the given one.
final class AnswerPill {
    private final ToggleButton button = new RecordedButton();
    private final FontIcon icon = new FontIcon("mdi2c-check-bold");
    private Runnable pressed = () -> {};

    AnswerPill() {
        button.getStyleClass().add("pill");
        button.setWrapText(true);
        // a row that gives way keeps room for all lines of its answers
        button.setMinHeight(ToggleButton.USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMaxHeight(Double.MAX_VALUE);
        button.setOnAction(event -> pressed.run());
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
        pressed = then;
        Shown.show(button, true);
        button.setText(word);
        button.setSelected(given);
        button.setAccessibleText(question + ": " + word);
        Shown.oneState(button, AnswerLook.TONES, given ? look.tone() : "");
        if (given) Shown.icon(icon, look.icon());
        button.setGraphic(given ? icon : null);
    }

    /// Shows what was recorded, not what was clicked. One that chose itself and was set back had
    /// JavaFX paint the whole window once more for each click, for want of a changed place.
    private static final class RecordedButton extends ToggleButton {
        @Override
        public void fire() {
            if (!isDisabled()) fireEvent(new ActionEvent());
        }
    }
}
