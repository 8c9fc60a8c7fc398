package regrade.scan.device;

import regrade.scan.Barcode.Corner;
import regrade.scan.GrayImage;

/// Parallel lines over a whole picture at one angle.
///
/// @param cos of the lines' angle
/// @param sin of the lines' angle
/// @param scale how many pixels of the original picture one pixel of this one is
record Sweep(GrayImage image, double cos, double sin, double scale) {
    static Sweep at(GrayImage image, double degrees, double scale) {
        double angle = Math.toRadians(degrees);
        return new Sweep(image, Math.cos(angle), Math.sin(angle), scale);
    }

    /// Half the picture's diagonal: lines run from minus to plus this, and so do their distances.
    private double reach() {
        return Math.hypot(image.width(), image.height()) / 2;
    }

    double firstAcross() {
        return -extent(Math.abs(sin), Math.abs(cos));
    }

    double lastAcross() {
        return extent(Math.abs(sin), Math.abs(cos));
    }

    private double extent(double ofWidth, double ofHeight) {
        return (image.width() * ofWidth + image.height() * ofHeight) / 2;
    }

    /// Where on the line it enters the picture, and where it leaves it; empty where they cross.
    double[] inside(double across) {
        double x = centreX() - across * sin;
        double y = centreY() + across * cos;
        double from = -reach();
        double to = reach();
        if (Math.abs(cos) > 1e-9) {
            from = Math.max(from, Math.min(-x / cos, (image.width() - 1 - x) / cos));
            to = Math.min(to, Math.max(-x / cos, (image.width() - 1 - x) / cos));
        }
        if (Math.abs(sin) > 1e-9) {
            from = Math.max(from, Math.min(-y / sin, (image.height() - 1 - y) / sin));
            to = Math.min(to, Math.max(-y / sin, (image.height() - 1 - y) / sin));
        }
        return new double[] {from, to};
    }

    /// The brightness along a line, each value the mean of parallel lines one pixel apart.
    double[] values(double across, double from, int count, int parallels) {
        var values = new double[count];
        for (int p = 0; p < parallels; p++) {
            double offset = across + p - (parallels - 1) / 2.0;
            double x = centreX() - offset * sin + from * cos;
            double y = centreY() + offset * cos + from * sin;
            for (int i = 0; i < count; i++)
                values[i] += image.between(x + i * cos, y + i * sin) / parallels;
        }
        return values;
    }

    /// A place of a line in the original picture.
    Corner corner(double across, double along) {
        double x = centreX() - across * sin + along * cos;
        double y = centreY() + across * cos + along * sin;
        return new Corner((int) Math.round(x * scale), (int) Math.round(y * scale));
    }

    private double centreX() {
        return (image.width() - 1) / 2.0;
    }

    private double centreY() {
        return (image.height() - 1) / 2.0;
    }
}
