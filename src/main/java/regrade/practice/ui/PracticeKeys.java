package regrade.practice.ui;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.function.BooleanSupplier;

/// The keys of the practice itself, which no lesson counts: `Ctrl+T` types the code that is to be
/// scanned, `Ctrl+H` asks the coach, `Ctrl+B` begins the lesson again, `Ctrl+N` goes to the next
/// one; `Enter` and `Backspace` where a result is shown. Every other key is counted for the lesson.
public final class PracticeKeys {
    private final PracticeViewModel model;
    private final BooleanSupplier bench;

    /// @param bench whether the bench is in front
    public PracticeKeys(PracticeViewModel model, BooleanSupplier bench) {
        this.model = model;
        this.bench = bench;
    }

    /// @param scene behind what takes the keys of a scanner and those of the window
    public void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isConsumed() || event.getCode().isModifierKey() || !bench.getAsBoolean()) return;
        if (acted(event)) event.consume();
        else if (counts(event)) model.key();
    }

    private boolean acted(KeyEvent event) {
        if (event.isShortcutDown()) return shortcut(event.getCode());
        if (!model.finished()) return false;
        if (event.getCode() == KeyCode.ENTER) model.next();
        if (event.getCode() == KeyCode.BACK_SPACE) model.again();
        return event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.BACK_SPACE;
    }

    private boolean shortcut(KeyCode code) {
        switch (code) {
            case T -> model.typeCode();
            case H -> model.help();
            case B -> model.again();
            case N -> model.next();
            default -> {
                return false;
            }
        }
        return true;
    }

    /// What is written is the text of a note, or a code typed by hand: its last key counts.
    private static boolean counts(KeyEvent event) {
        return !(event.getTarget() instanceof TextInputControl)
                || event.getCode() == KeyCode.ENTER
                || event.getCode().isFunctionKey()
                || event.isShortcutDown();
    }
}
