package regrade.scan.device;

import com.google.zxing.ResultPoint;

import regrade.scan.Barcode.Corner;
import regrade.scan.GrayImage;

/// A square cut out of a picture, turned upright and brought to a size that decoders like.
///
/// @param pixels what was cut out
/// @param centreX middle of the square in the source, in its pixels
/// @param step how far one pixel of the patch goes in the source
/// @param scale how many pixels of the original picture one pixel of the source is
record Patch(
        GrayImage pixels,
        double centreX,
        double centreY,
        double cos,
        double sin,
        double step,
        double scale) {
    private static final int SMALLEST = 90;
    private static final int LARGEST = 600;

    /// Where to cut, in the source's pixels; the angle in radians.
    record Square(double centreX, double centreY, double side, double angle) {}

    /// The whole picture as it is.
    static Patch whole(GrayImage image, double scale) {
        return new Patch(
                image, (image.width() - 1) / 2.0, (image.height() - 1) / 2.0, 1, 0, 1, scale);
    }

    /// @param wanted the patch's side, in its pixels
    static Patch cut(GrayImage image, Square square, double wanted, double scale) {
        int size = (int) Math.clamp(wanted, SMALLEST, LARGEST);
        double step = square.side() / size;
        double centreX = square.centreX();
        double centreY = square.centreY();
        double cos = Math.cos(square.angle());
        double sin = Math.sin(square.angle());
        var pixels = new byte[size * size];
        for (int v = 0; v < size; v++) {
            double down = (v - (size - 1) / 2.0) * step;
            for (int u = 0; u < size; u++) {
                double right = (u - (size - 1) / 2.0) * step;
                double value =
                        image.between(
                                centreX + right * cos - down * sin,
                                centreY + right * sin + down * cos);
                pixels[v * size + u] = (byte) Math.round(value);
            }
        }
        return new Patch(
                new GrayImage(size, size, pixels), centreX, centreY, cos, sin, step, scale);
    }

    /// A place of the patch in the original picture.
    Corner corner(ResultPoint point) {
        double right = (point.getX() - (pixels.width() - 1) / 2.0) * step;
        double down = (point.getY() - (pixels.height() - 1) / 2.0) * step;
        double x = centreX + right * cos - down * sin;
        double y = centreY + right * sin + down * cos;
        return new Corner((int) Math.round(x * scale), (int) Math.round(y * scale));
    }
}
