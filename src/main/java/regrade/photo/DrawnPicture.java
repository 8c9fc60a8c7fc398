package regrade.photo;

/// A photo as it is drawn, small or large. Nobody changes the pixels any more.
///
/// A class and not a record: two pictures are not compared pixel by pixel.
public final class DrawnPicture {
    private final int width;
    private final int height;
    private final int[] argb;

    /// @param argb `width × height` pixels as 0xAARRGGBB, row by row; kept, not copied
    /// @throws IllegalArgumentException if the sizes do not agree
    public DrawnPicture(int width, int height, int[] argb) {
        if (width < 1 || height < 1 || argb.length != width * height)
            throw new IllegalArgumentException(width + " x " + height + " with " + argb.length);
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// The pixels themselves, not to be changed.
    public int[] argb() {
        return argb;
    }
}
