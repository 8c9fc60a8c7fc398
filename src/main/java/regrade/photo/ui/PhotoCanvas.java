package regrade.photo.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import regrade.photo.DrawnPicture;
import regrade.photo.Spot;

import java.nio.IntBuffer;
import java.util.Optional;

/// A photo as large as its place, or larger and moved about, with the marks that are being drawn.
public final class PhotoCanvas extends Pane {
    private static final double STEP = 1.25;
    // screen pixels to one of the picture: beyond, nothing more is to be seen
    private static final double LARGEST = 6;
    private static final double ARM = 14;

    private final ImageView image = new ImageView();
    private final Pane marks = new Pane();
    private Optional<DrawnPicture> picture = Optional.empty();
    private Optional<Marking> marking = Optional.empty();
    private int steps;
    private Spot centre = Spot.MIDDLE;

    public PhotoCanvas() {
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        setMinSize(0, 0);
        getStyleClass().add("photo-canvas");
        marks.setMouseTransparent(true);
        marks.setManaged(false);
        image.setManaged(false);
        var frame = new Rectangle();
        frame.widthProperty().bind(widthProperty());
        frame.heightProperty().bind(heightProperty());
        setClip(frame);
        getChildren().setAll(image, marks);
    }

    /// Shows it as a whole.
    void show(DrawnPicture drawn) {
        var pixels =
                new PixelBuffer<>(
                        drawn.width(),
                        drawn.height(),
                        IntBuffer.wrap(drawn.argb()),
                        PixelFormat.getIntArgbPreInstance());
        image.setImage(new WritableImage(pixels));
        picture = Optional.of(drawn);
        whole();
    }

    /// Lets go of the pixels.
    void clear() {
        image.setImage(null);
        marks.getChildren().clear();
        picture = Optional.empty();
        marking = Optional.empty();
    }

    void mark(Optional<Marking> now) {
        marking = now;
        now.ifPresent(marked -> follow(marked.cross()));
        requestLayout();
    }

    void whole() {
        steps = 0;
        centre = Spot.MIDDLE;
        requestLayout();
    }

    /// @param by steps nearer, or further
    void zoom(int by) {
        if (by > 0 && scale() >= LARGEST) return;
        steps = Math.max(0, steps + by);
        marking.ifPresent(now -> centre = now.cross());
        requestLayout();
    }

    /// Moves what is seen.
    ///
    /// @param right pixels of the screen
    void move(double right, double down) {
        picture.ifPresent(
                drawn -> {
                    centre =
                            within(
                                    centre.moved(
                                            part(right, drawn.width()),
                                            part(down, drawn.height())));
                    requestLayout();
                });
    }

    /// The place so many pixels of the screen from another.
    Spot moved(Spot from, double right, double down) {
        return picture.map(
                        drawn -> from.moved(part(right, drawn.width()), part(down, drawn.height())))
                .orElse(from);
    }

    /// The place of the picture that is seen there.
    Spot spot(double x, double y) {
        return picture.map(
                        drawn ->
                                Spot.within(
                                        part(x - left(drawn), drawn.width()),
                                        part(y - top(drawn), drawn.height())))
                .orElse(Spot.MIDDLE);
    }

    /// Screen pixels to one of the picture, in hundredths.
    int percent() {
        return (int) Math.round(100 * scale());
    }

    private double part(double pixels, int all) {
        return pixels / scale() / all;
    }

    private double scale() {
        return picture.map(drawn -> fitting(drawn) * Math.pow(STEP, steps)).orElse(1.0);
    }

    /// A small picture is not blown up until somebody wants it to be.
    private double fitting(DrawnPicture drawn) {
        double fits = Math.min(getWidth() / drawn.width(), getHeight() / drawn.height());
        return Math.clamp(fits, 0.001, 2);
    }

    private double left(DrawnPicture drawn) {
        return getWidth() / 2 - centre.x() * drawn.width() * scale();
    }

    private double top(DrawnPicture drawn) {
        return getHeight() / 2 - centre.y() * drawn.height() * scale();
    }

    /// So that nothing beside the picture is seen where it is larger than its place.
    private Spot within(Spot wanted) {
        return picture.map(
                        drawn ->
                                new Spot(
                                        within(wanted.x(), getWidth() / (drawn.width() * scale())),
                                        within(
                                                wanted.y(),
                                                getHeight() / (drawn.height() * scale()))))
                .orElse(wanted);
    }

    private static double within(double wanted, double seen) {
        return seen >= 1 ? 0.5 : Math.clamp(wanted, seen / 2, 1 - seen / 2);
    }

    /// The cross does not leave what is seen.
    private void follow(Spot cross) {
        picture.ifPresent(
                drawn -> {
                    double x = left(drawn) + cross.x() * drawn.width() * scale();
                    double y = top(drawn) + cross.y() * drawn.height() * scale();
                    boolean seen =
                            x > ARM && y > ARM && x < getWidth() - ARM && y < getHeight() - ARM;
                    if (!seen) centre = within(cross);
                });
    }

    @Override
    protected void layoutChildren() {
        picture.ifPresent(this::lay);
    }

    private void lay(DrawnPicture drawn) {
        centre = within(centre);
        double scale = scale();
        image.setSmooth(scale < 2);
        image.setFitWidth(drawn.width() * scale);
        image.setFitHeight(drawn.height() * scale);
        image.relocate(left(drawn), top(drawn));
        marks.resize(getWidth(), getHeight());
        var nodes = new MarkNodes(drawn.width(), drawn.height(), scale, left(drawn), top(drawn));
        marks.getChildren().clear();
        marking.ifPresent(
                now -> {
                    now.seen().forEach(mark -> nodes.draw(mark, marks));
                    nodes.cross(now.cross(), ARM / scale, marks);
                });
    }
}
