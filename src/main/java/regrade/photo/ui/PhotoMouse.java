package regrade.photo.ui;

import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// What the mouse does on a photo in full size, for whom it is nearer than the keys: the wheel
/// zooms, drawing draws, dragging moves.
final class PhotoMouse {
    // a hand that only clicks moves so far
    private static final double CLICK = 4;

    private final PhotoViewModel model;
    private final PhotoCanvas canvas;
    private final Runnable zoomed;
    private double x;
    private double y;
    private double moved;

    PhotoMouse(PhotoViewModel model, PhotoCanvas canvas, Runnable zoomed) {
        this.model = model;
        this.canvas = canvas;
        this.zoomed = zoomed;
    }

    void listen() {
        canvas.setOnMousePressed(this::pressed);
        canvas.setOnMouseDragged(this::dragged);
        canvas.setOnMouseReleased(_ -> released());
        canvas.addEventHandler(
                ScrollEvent.SCROLL,
                event -> {
                    canvas.zoom(Double.compare(event.getDeltaY(), 0));
                    zoomed.run();
                });
    }

    private boolean marking() {
        return model.markingProperty().get().isPresent();
    }

    private void pressed(MouseEvent event) {
        x = event.getX();
        y = event.getY();
        moved = 0;
        if (!marking()) return;
        model.change(now -> now.at(canvas.spot(x, y)));
        model.place();
    }

    private void dragged(MouseEvent event) {
        double right = event.getX() - x;
        double down = event.getY() - y;
        moved += Math.hypot(right, down);
        x = event.getX();
        y = event.getY();
        if (marking()) model.change(now -> now.at(canvas.spot(x, y)));
        else canvas.move(-right, -down);
    }

    private void released() {
        boolean drawn =
                model.markingProperty().get().filter(now -> now.start().isPresent()).isPresent();
        if (drawn && moved > CLICK) model.place();
    }
}
