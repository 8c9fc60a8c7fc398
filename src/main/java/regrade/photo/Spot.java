package regrade.photo;

/// A place in a picture, whatever its size: parts of its width and height as it is seen, 0 to 1
/// from its left upper corner.
public record Spot(double x, double y) {
    public static final Spot MIDDLE = new Spot(0.5, 0.5);

    /// @throws IllegalArgumentException outside the picture
    public Spot {
        if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1))
            throw new IllegalArgumentException("outside the picture: " + x + ", " + y);
    }

    /// The place so far from here, or the last one before the picture ends.
    public Spot moved(double right, double down) {
        return within(x + right, y + down);
    }

    /// The place, or the one next to it that lies in the picture.
    public static Spot within(double x, double y) {
        return new Spot(Math.clamp(x, 0, 1), Math.clamp(y, 0, 1));
    }
}
