package regrade.photo.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

import regrade.photo.Mark;
import regrade.photo.Spot;

import java.util.List;
import java.util.stream.DoubleStream;

/// Draws marks over a photo as its copy will have them: each line twice, so that it stands out of
/// the light and of the dark.
///
/// @param scale screen pixels to one of the picture
/// @param left where the picture begins on the screen
record MarkNodes(int width, int height, double scale, double left, double top) {
    // plate of a caption to its letters, as on the copy
    private static final double PLATE = 1.53;

    void draw(Mark mark, Pane over) {
        if (mark instanceof Mark.Caption caption) {
            write(caption, over);
            return;
        }
        double thick = Math.max(1.5, Mark.thickness(width, height) * scale);
        mark.lines(width, height).forEach(line -> draw(line, thick, over));
    }

    /// Two strokes that cross at a place of the picture.
    void cross(Spot at, double arm, Pane over) {
        double x = at.x() * width;
        double y = at.y() * height;
        draw(List.of(new Mark.Point(x - arm, y), new Mark.Point(x + arm, y)), 1.5, over);
        draw(List.of(new Mark.Point(x, y - arm), new Mark.Point(x, y + arm)), 1.5, over);
    }

    private void draw(List<Mark.Point> points, double thick, Pane over) {
        over.getChildren()
                .addAll(
                        polyline(points, 2 * thick, "mark-edge"),
                        polyline(points, thick, "mark-ink"));
    }

    private Polyline polyline(List<Mark.Point> points, double thick, String style) {
        var line =
                new Polyline(
                        points.stream()
                                .flatMapToDouble(
                                        point ->
                                                DoubleStream.of(
                                                        left + point.x() * scale,
                                                        top + point.y() * scale))
                                .toArray());
        line.setStrokeWidth(thick);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        line.setStrokeLineJoin(StrokeLineJoin.ROUND);
        line.getStyleClass().add(style);
        return line;
    }

    /// As large as its letters will be on the copy: a label's own size is that of the window's
    /// text.
    private void write(Mark.Caption caption, Pane over) {
        var label = new Label(caption.words());
        label.getStyleClass().add("mark-caption");
        over.getChildren().add(label);
        label.applyCss();
        double high = Mark.lettering(width, height) * PLATE * scale;
        double grown = high / label.prefHeight(-1);
        double across = Math.max(0, width * scale - label.prefWidth(-1) * grown);
        double down = Math.max(0, height * scale - high);
        label.getTransforms().setAll(new Scale(grown, grown));
        label.setLayoutX(left + Math.clamp(caption.at().x() * width * scale, 0, across));
        label.setLayoutY(top + Math.clamp(caption.at().y() * height * scale - high / 2, 0, down));
    }
}
