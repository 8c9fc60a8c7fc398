package regrade.photo.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import regrade.platform.fx.Digits;

/// The keys of a photo in full size. While it is open no key reaches what lies behind it.
final class PhotoKeys {
    private static final double FINE = 8;
    private static final double COARSE = 48;
    private static final double PAN = 80;

    private final PhotoViewModel model;
    private final PhotoCanvas canvas;
    private final Runnable zoomed;

    /// @param zoomed hears that it is seen in another size
    PhotoKeys(PhotoViewModel model, PhotoCanvas canvas, Runnable zoomed) {
        this.model = model;
        this.canvas = canvas;
        this.zoomed = zoomed;
    }

    void pressed(KeyEvent event) {
        if (event.isConsumed() || !model.openProperty().get() || event.getCode().isModifierKey())
            return;
        if (writing()) {
            // the field has the others
            if (event.getCode() != KeyCode.ESCAPE) return;
            model.back();
        } else if (event.isShortcutDown()) shortcut(event.getCode());
        else if (!arrow(event)) plain(event.getCode());
        event.consume();
    }

    void typed(KeyEvent event) {
        if (event.isConsumed() || !model.openProperty().get() || writing()) return;
        if (!event.isShortcutDown() && !event.isAltDown()) letter(event.getCharacter());
        event.consume();
    }

    private boolean writing() {
        return model.markingProperty().get().filter(Marking::writing).isPresent();
    }

    private boolean marking() {
        return model.markingProperty().get().isPresent();
    }

    private void shortcut(KeyCode code) {
        if (code == KeyCode.Z) model.undo();
        if (code == KeyCode.ENTER) model.keep();
    }

    private void plain(KeyCode code) {
        switch (code) {
            case ESCAPE -> model.back();
            case PAGE_UP -> model.turn(-1);
            case PAGE_DOWN -> model.turn(1);
            case ENTER -> model.place();
            case BACK_SPACE -> model.change(Marking::back);
            default -> {}
        }
    }

    private boolean arrow(KeyEvent event) {
        int right =
                switch (event.getCode()) {
                    case LEFT, KP_LEFT -> -1;
                    case RIGHT, KP_RIGHT -> 1;
                    default -> 0;
                };
        int down =
                switch (event.getCode()) {
                    case UP, KP_UP -> -1;
                    case DOWN, KP_DOWN -> 1;
                    default -> 0;
                };
        if (right == 0 && down == 0) return false;
        if (marking()) {
            double step = event.isShiftDown() ? COARSE : FINE;
            model.change(now -> now.at(canvas.moved(now.cross(), right * step, down * step)));
        } else canvas.move(right * PAN, down * PAN);
        return true;
    }

    private void letter(String typed) {
        switch (typed) {
            case "+", "=" -> canvas.zoom(1);
            case "-" -> canvas.zoom(-1);
            case "0" -> canvas.whole();
            case "m", "M" -> model.mark();
            default ->
                    MarkKind.of(Digits.of(typed).orElse(0))
                            .ifPresent(kind -> model.change(now -> now.kind(kind)));
        }
        zoomed.run();
    }
}
