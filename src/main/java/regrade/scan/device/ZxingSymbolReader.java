package regrade.scan.device;

import regrade.scan.Barcode;
import regrade.scan.GrayImage;
import regrade.scan.SymbolReader;
import regrade.scan.device.LineReader.Care;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/// Looks for symbols in every way that its time allows: lines at all angles for linear codes, the
/// whole picture and every squarish thing in it for matrix codes, at several sizes, then the same
/// in negative.
public final class ZxingSymbolReader implements SymbolReader {
    private static final Duration STILL_LIMIT = Duration.ofSeconds(4);
    private static final Duration FRAME_LIMIT = Duration.ofMillis(30);
    private static final int COMFORTABLE_SIDE = 1_100;
    private static final int MOST_BLOBS = 24;
    private static final int[] OBLIQUE = {15, 30, 45, 60, 75, 105, 120, 135, 150, 165};

    private final LongSupplier nanoTime;
    private final AtomicInteger frames = new AtomicInteger();

    /// @param nanoTime a steady clock in nanoseconds
    public ZxingSymbolReader(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    @Override
    public List<Barcode> read(GrayImage image, Effort effort) {
        var found = new Found();
        switch (effort) {
            case STILL -> still(image, found, new Deadline(nanoTime, STILL_LIMIT));
            case FRAME -> frame(image, found, new Deadline(nanoTime, FRAME_LIMIT));
        }
        return found.inReadingOrder();
    }

    private static void still(GrayImage image, Found found, Deadline deadline) {
        var sizes = sizes(image);
        for (var size : sizes) plain(size, found, deadline);
        for (var size : sizes) oblique(size, found, deadline);
        for (var size : sizes) plain(size.inverted(), found, deadline);
        if (found.isEmpty()) for (var size : sizes) patient(size, found, deadline);
    }

    /// A frame gets the likely ways, and one of the others in its turn.
    private void frame(GrayImage image, Found found, Deadline deadline) {
        var size = sizes(image).getFirst();
        lines(size, new int[] {0, 90}, new Care(12, 3, 0.3), found, deadline);
        if (!deadline.passed()) matrices(size, found, deadline);
        int turn = frames.getAndIncrement();
        if (deadline.passed()) return;
        if (turn % 4 == 3)
            lines(size.inverted(), new int[] {0, 90}, new Care(16, 3, 0.3), found, deadline);
        else {
            int angle = turn % OBLIQUE.length;
            lines(
                    size,
                    new int[] {OBLIQUE[angle], OBLIQUE[(angle + 5) % 10]},
                    new Care(16, 3, 0.3),
                    found,
                    deadline);
        }
    }

    private static void plain(Size size, Found found, Deadline deadline) {
        matrices(size, found, deadline);
        lines(size, new int[] {0, 90}, new Care(6, 3, 0.3), found, deadline);
    }

    private static void oblique(Size size, Found found, Deadline deadline) {
        lines(size, OBLIQUE, new Care(8, 3, 0.3), found, deadline);
    }

    private static void patient(Size size, Found found, Deadline deadline) {
        // half the size is half the noise
        if (!size.tiny()) matrices(size.halved(), found, deadline);
        lines(size, new int[] {0, 90}, new Care(4, 7, 0.18), found, deadline);
        lines(size, new int[] {7, 83, 97, 173}, new Care(6, 5, 0.18), found, deadline);
    }

    private static void lines(Size size, int[] angles, Care care, Found found, Deadline deadline) {
        var lines = new LineReader();
        for (int angle : angles) {
            if (deadline.passed()) return;
            var reads = lines.read(Sweep.at(size.image(), angle, size.scale()), care, deadline);
            Votes.count(reads).forEach(found::add);
        }
    }

    private static void matrices(Size size, Found found, Deadline deadline) {
        var reader = new MatrixReader();
        reader.qrCodes(Patch.whole(size.image(), size.scale())).forEach(found::addMatrix);
        for (int thickening : new int[] {2, 4}) {
            for (var blob : Blobs.in(size.image(), thickening, MOST_BLOBS)) {
                if (deadline.passed()) return;
                if (found.covers(blob.centreX() * size.scale(), blob.centreY() * size.scale()))
                    continue;
                symbol(reader, size, blob, found);
            }
        }
    }

    private static void symbol(MatrixReader reader, Size size, Blobs.Blob blob, Found found) {
        double turned = Blobs.angle(size.image(), blob);
        // the box of a turned square is wider than the square
        double side =
                blob.side() * 1.25 / (Math.abs(Math.cos(turned)) + Math.abs(Math.sin(turned))) + 8;
        var upright = new Patch.Square(blob.centreX(), blob.centreY(), side, turned);
        var asIs = new Patch.Square(blob.centreX(), blob.centreY(), side, 0);
        // small modules want to be larger, noise wants to be smaller
        Stream.of(
                        Patch.cut(size.image(), upright, Math.max(180, 3 * side), size.scale()),
                        Patch.cut(size.image(), upright, side, size.scale()),
                        Patch.cut(size.image(), asIs, Math.max(120, 2 * side), size.scale()))
                .flatMap(patch -> reader.symbol(patch).stream())
                .findFirst()
                .ifPresent(found::addMatrix);
    }

    /// The picture at one size.
    ///
    /// @param scale how many pixels of the original one of its pixels is
    private record Size(GrayImage image, double scale) {
        boolean tooLarge() {
            // a strip of a few rows cannot be halved
            return Math.max(image.width(), image.height()) > COMFORTABLE_SIDE
                    && Math.min(image.width(), image.height()) > 8;
        }

        boolean tiny() {
            return Math.min(image.width(), image.height()) < 64;
        }

        Size halved() {
            return new Size(image.half(), scale * 2);
        }

        Size inverted() {
            return new Size(image.inverted(), scale);
        }
    }

    /// From a comfortable size up to the full one.
    private static List<Size> sizes(GrayImage image) {
        var sizes = new ArrayList<Size>();
        sizes.add(new Size(image, 1));
        while (sizes.getFirst().tooLarge()) sizes.addFirst(sizes.getFirst().halved());
        return sizes;
    }
}
