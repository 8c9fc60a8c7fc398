package regrade.photo;

import regrade.kernel.Text;

import java.util.List;
import java.util.stream.IntStream;

/// What points at something in a photo. It is drawn on a copy, never on the photo.
public sealed interface Mark {
    /// Most marks on one copy: more point at nothing.
    int MOST = 40;

    /// Points at where it ends.
    record Arrow(Spot from, Spot to) implements Mark {}

    /// The circle or oval that fits between two corners.
    record Oval(Spot corner, Spot opposite) implements Mark {}

    record Box(Spot corner, Spot opposite) implements Mark {}

    /// A few words whose left end stands at a place.
    record Caption(Spot at, String words) implements Mark {
        /// The longest caption, in signs.
        public static final int LONGEST = 60;

        /// @throws IllegalArgumentException without words, or with too many
        public Caption {
            words = Text.line("caption", words, LONGEST);
        }
    }

    /// A point of a picture, in its pixels.
    record Point(double x, double y) {}

    /// How thick its lines are in a picture of this size, in its pixels.
    static double thickness(int width, int height) {
        return Math.max(3, Math.max(width, height) / 200.0);
    }

    /// How high the letters of a caption are in a picture of this size, in its pixels.
    static double lettering(int width, int height) {
        return Math.max(11, Math.max(width, height) / 34.0);
    }

    /// The lines it is drawn with in a picture of this size; none for a caption.
    default List<List<Point>> lines(int width, int height) {
        return switch (this) {
            case Arrow(var from, var to) ->
                    arrow(point(from, width, height), point(to, width, height), width, height);
            case Oval(var corner, var opposite) ->
                    List.of(oval(point(corner, width, height), point(opposite, width, height)));
            case Box(var corner, var opposite) ->
                    List.of(box(point(corner, width, height), point(opposite, width, height)));
            case Caption _ -> List.of();
        };
    }

    private static Point point(Spot spot, int width, int height) {
        return new Point(spot.x() * width, spot.y() * height);
    }

    private static List<List<Point>> arrow(Point from, Point to, int width, int height) {
        double direction = Math.atan2(to.y - from.y, to.x - from.x);
        double length = 6 * thickness(width, height);
        return List.of(
                List.of(from, to),
                List.of(
                        behind(to, direction + 0.5, length),
                        to,
                        behind(to, direction - 0.5, length)));
    }

    private static Point behind(Point tip, double direction, double length) {
        return new Point(
                tip.x - length * Math.cos(direction), tip.y - length * Math.sin(direction));
    }

    private static List<Point> box(Point one, Point other) {
        return List.of(one, new Point(other.x, one.y), other, new Point(one.x, other.y), one);
    }

    private static List<Point> oval(Point one, Point other) {
        int corners = 72;
        return IntStream.rangeClosed(0, corners)
                .mapToDouble(corner -> 2 * Math.PI * corner / corners)
                .mapToObj(
                        angle ->
                                new Point(
                                        (one.x + other.x) / 2
                                                + (other.x - one.x) / 2 * Math.cos(angle),
                                        (one.y + other.y) / 2
                                                + (other.y - one.y) / 2 * Math.sin(angle)))
                .toList();
    }
}
