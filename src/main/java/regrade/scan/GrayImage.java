package regrade.scan;

/// A picture of brightness only, row by row, 0 black to 255 white. Nobody changes the pixels any
/// more.
///
/// A class and not a record: two pictures are not compared pixel by pixel.
public final class GrayImage {
    /// Most pixels of a picture that is looked at.
    public static final int MOST_PIXELS = 50_000_000;

    private final int width;
    private final int height;
    private final byte[] pixels;

    /// @param pixels `width × height` of them; kept, not copied
    /// @throws IllegalArgumentException if the sizes do not agree or are out of bounds
    public GrayImage(int width, int height, byte[] pixels) {
        if (width < 1
                || height < 1
                || (long) width * height > MOST_PIXELS
                || pixels.length != width * height)
            throw new IllegalArgumentException(
                    width + " x " + height + " with " + pixels.length + " pixels");
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /// From colours, alpha over white.
    ///
    /// @param argb `width × height` pixels as 0xAARRGGBB
    public static GrayImage ofArgb(int width, int height, int[] argb) {
        var gray = new byte[argb.length];
        for (int i = 0; i < argb.length; i++) gray[i] = luminance(argb[i]);
        return new GrayImage(width, height, gray);
    }

    private static byte luminance(int argb) {
        int alpha = argb >>> 24;
        int color =
                ((argb >> 16 & 255) * 306 + (argb >> 8 & 255) * 601 + (argb & 255) * 117 + 512)
                        >> 10;
        return (byte) ((color * alpha + 255 * (255 - alpha) + 127) / 255);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// Brightness 0 to 255.
    public int at(int x, int y) {
        return pixels[y * width + x] & 255;
    }

    /// The pixels themselves, not to be changed.
    public byte[] pixels() {
        return pixels;
    }

    /// White for black.
    public GrayImage inverted() {
        var opposite = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) opposite[i] = (byte) (255 - (pixels[i] & 255));
        return new GrayImage(width, height, opposite);
    }

    /// Half as wide and high, four pixels becoming one. A picture of one row or column stays as it
    /// is.
    public GrayImage half() {
        if (width < 2 || height < 2) return this;
        int w = width / 2;
        int h = height / 2;
        var small = new byte[w * h];
        for (int y = 0; y < h; y++) {
            int above = 2 * y * width;
            for (int x = 0; x < w; x++) {
                int left = above + 2 * x;
                int sum =
                        (pixels[left] & 255)
                                + (pixels[left + 1] & 255)
                                + (pixels[left + width] & 255)
                                + (pixels[left + width + 1] & 255);
                small[y * w + x] = (byte) (sum + 2 >> 2);
            }
        }
        return new GrayImage(w, h, small);
    }

    /// Brightness between pixels; outside, that of the nearest pixel.
    public double between(double x, double y) {
        double cx = Math.clamp(x, 0, width - 1.0);
        double cy = Math.clamp(y, 0, height - 1.0);
        int left = Math.min((int) cx, Math.max(0, width - 2));
        int top = Math.min((int) cy, Math.max(0, height - 2));
        int right = Math.min(left + 1, width - 1);
        int bottom = Math.min(top + 1, height - 1);
        double fx = cx - left;
        double fy = cy - top;
        double upper = at(left, top) * (1 - fx) + at(right, top) * fx;
        double lower = at(left, bottom) * (1 - fx) + at(right, bottom) * fx;
        return upper * (1 - fy) + lower * fy;
    }
}
