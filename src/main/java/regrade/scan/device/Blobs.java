package regrade.scan.device;

import com.google.zxing.NotFoundException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;

import regrade.scan.GrayImage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds dark, squarish things in a picture that may be matrix symbols.
final class Blobs {
    private static final int SMALLEST = 14;
    private static final double MOST_OBLONG = 4.5;
    private static final double LEAST_FILLED = 0.25;

    private Blobs() {}

    /// A thing and its box, in pixels.
    record Blob(int left, int top, int right, int bottom, int dark) {
        double centreX() {
            return (left + right) / 2.0;
        }

        double centreY() {
            return (top + bottom) / 2.0;
        }

        int side() {
            return Math.max(right - left, bottom - top) + 1;
        }

        boolean mayBeSymbol(int pictureSide) {
            int width = right - left + 1;
            int height = bottom - top + 1;
            return Math.min(width, height) >= SMALLEST
                    && side() < pictureSide
                    && side() <= MOST_OBLONG * Math.min(width, height)
                    && dark >= LEAST_FILLED * width * height;
        }
    }

    /// The largest first, at most `most`.
    static List<Blob> in(GrayImage image, int thickening, int most) {
        try {
            var dark =
                    thickened(
                            new HybridBinarizer(new GrayLuminance(image)).getBlackMatrix(),
                            thickening);
            return connected(dark, Math.max(image.width(), image.height())).stream()
                    .sorted(Comparator.comparingInt(Blob::side).reversed())
                    .limit(most)
                    .toList();
        } catch (NotFoundException noContrast) {
            return List.of();
        }
    }

    private static boolean[][] thickened(BitMatrix bits, int by) {
        int width = bits.getWidth();
        int height = bits.getHeight();
        var across = new boolean[height][width];
        var both = new boolean[height][width];
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                if (bits.get(x, y))
                    for (int i = Math.max(0, x - by); i <= Math.min(width - 1, x + by); i++)
                        across[y][i] = true;
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                if (across[y][x])
                    for (int i = Math.max(0, y - by); i <= Math.min(height - 1, y + by); i++)
                        both[i][x] = true;
        return both;
    }

    private static List<Blob> connected(boolean[][] dark, int pictureSide) {
        int height = dark.length;
        int width = dark[0].length;
        var waiting = new int[width * height];
        var blobs = new ArrayList<Blob>();
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                if (dark[y][x]) {
                    var blob = flood(dark, x, y, waiting);
                    if (blob.mayBeSymbol(pictureSide)) blobs.add(blob);
                }
        return blobs;
    }

    /// Takes everything connected away and says how far it went.
    private static Blob flood(boolean[][] dark, int x0, int y0, int[] waiting) {
        int width = dark[0].length;
        int left = x0, right = x0, top = y0, bottom = y0, count = 0, top0 = 0;
        waiting[top0++] = y0 * width + x0;
        dark[y0][x0] = false;
        while (top0 > 0) {
            int at = waiting[--top0];
            int x = at % width;
            int y = at / width;
            count++;
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
            if (x > 0 && dark[y][x - 1]) top0 = push(dark, x - 1, y, waiting, top0);
            if (x + 1 < width && dark[y][x + 1]) top0 = push(dark, x + 1, y, waiting, top0);
            if (y > 0 && dark[y - 1][x]) top0 = push(dark, x, y - 1, waiting, top0);
            if (y + 1 < dark.length && dark[y + 1][x]) top0 = push(dark, x, y + 1, waiting, top0);
        }
        return new Blob(left, top, right, bottom, count);
    }

    private static int push(boolean[][] dark, int x, int y, int[] waiting, int size) {
        dark[y][x] = false;
        waiting[size] = y * dark[0].length + x;
        return size + 1;
    }

    /// By how much the edges in a box are turned against upright, in radians, up to a quarter turn.
    static double angle(GrayImage image, Blob blob) {
        double along = 0;
        double across = 0;
        for (int y = Math.max(1, blob.top()); y < Math.min(image.height() - 1, blob.bottom()); y++)
            for (int x = Math.max(1, blob.left());
                    x < Math.min(image.width() - 1, blob.right());
                    x++) {
                double dx = image.at(x + 1, y) - image.at(x - 1, y);
                double dy = image.at(x, y + 1) - image.at(x, y - 1);
                double strength = dx * dx + dy * dy;
                // four times the angle: the four directions of a square count as one
                double angle = 4 * Math.atan2(dy, dx);
                along += strength * Math.cos(angle);
                across += strength * Math.sin(angle);
            }
        return Math.atan2(across, along) / 4;
    }
}
