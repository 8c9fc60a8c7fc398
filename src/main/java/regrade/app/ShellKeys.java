package regrade.app;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import regrade.platform.fx.Digits;
import regrade.settings.Setting;

/// The keys that work on every screen, also from within a text field: `Ctrl+1` to `Ctrl+9` a
/// screen, `F12` all keys, `Ctrl+L` the next language, `Ctrl+D` light or dark, `Ctrl+P` the
/// practice bench.
final class ShellKeys {
    private final Shell.Parts parts;

    ShellKeys(Shell.Parts parts) {
        this.parts = parts;
    }

    void listen(Scene scene) {
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    // taken already: held, it comes again behind what was typed before it
                    if (event.isConsumed()) return;
                    if (acted(event) || listed()) event.consume();
                });
        // nothing is answered or saved behind the list
        scene.addEventFilter(
                KeyEvent.KEY_TYPED,
                event -> {
                    if (listed()) event.consume();
                });
    }

    private boolean listed() {
        return parts.model().keysListedProperty().get();
    }

    private boolean acted(KeyEvent event) {
        if (event.getCode() == KeyCode.F12) return listKeys(!listed());
        if (listed() && event.getCode() == KeyCode.ESCAPE) return listKeys(false);
        if (!event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) return false;
        return switch (event.getCode()) {
            case L -> change(Setting.LANGUAGE, parts.appearance().nextLanguage().getLanguage());
            case D -> change(Setting.THEME, parts.appearance().otherTheme().code());
            case P -> practise();
            default -> screen(event);
        };
    }

    private boolean listKeys(boolean listed) {
        parts.model().keysListedProperty().set(listed);
        return true;
    }

    private boolean practise() {
        parts.practice().turn().run();
        return true;
    }

    private boolean change(Setting setting, String value) {
        parts.change().accept(setting, value);
        return true;
    }

    private boolean screen(KeyEvent event) {
        int number = number(event);
        if (number < 1 || number > parts.screens().size()) return false;
        parts.model().turnTo(parts.screens().get(number - 1).code());
        return true;
    }

    private static int number(KeyEvent event) {
        if (event.getCode().isDigitKey())
            return event.getCode().getName().chars().reduce(0, (first, last) -> last) - '0';
        return Digits.of(event.getText()).orElse(0);
    }
}
