package regrade.scan.device;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.datamatrix.DataMatrixReader;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;

import regrade.scan.Barcode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads QR codes and Data Matrix symbols. Not for several threads at once.
final class MatrixReader {
    /// From the middles of a QR code's finders to its edge, as a part of the way between them.
    private static final double FINDER_EDGE = 0.15;

    private final QRCodeMultiReader manyQr = new QRCodeMultiReader();
    private final QRCodeReader qr = new QRCodeReader();
    private final DataMatrixReader dataMatrix = new DataMatrixReader();

    /// Every QR code of a patch.
    List<Barcode> qrCodes(Patch patch) {
        var found = new ArrayList<Barcode>();
        for (var binarizer : binarizers(patch)) {
            try {
                for (var result :
                        manyQr.decodeMultiple(new BinaryBitmap(binarizer), Formats.MATRIX))
                    barcode(result, patch).ifPresent(found::add);
            } catch (ReaderException nothingThere) {
                continue;
            }
        }
        return found;
    }

    /// The one symbol in the middle of a patch.
    Optional<Barcode> symbol(Patch patch) {
        return binarizers(patch).stream()
                .flatMap(
                        binarizer ->
                                Stream.of(true, false).map(matrix -> decoded(binarizer, matrix)))
                .flatMap(Optional::stream)
                .flatMap(result -> barcode(result, patch).stream())
                .findFirst();
    }

    private Optional<Result> decoded(Binarizer binarizer, boolean matrix) {
        var bitmap = new BinaryBitmap(binarizer);
        try {
            return Optional.of(
                    matrix
                            ? dataMatrix.decode(bitmap, Formats.MATRIX)
                            : qr.decode(bitmap, Formats.MATRIX));
        } catch (ReaderException nothingThere) {
            return Optional.empty();
        }
    }

    private static List<Binarizer> binarizers(Patch patch) {
        var source = new GrayLuminance(patch.pixels());
        return List.of(new HybridBinarizer(source), new GlobalHistogramBinarizer(source));
    }

    private static Optional<Barcode> barcode(Result result, Patch patch) {
        var points = result.getResultPoints();
        var symbology = Formats.symbology(result);
        // structured append joins symbols into one text without a place
        if (points == null || points.length < 3 || symbology.isEmpty()) return Optional.empty();
        var aim = Formats.aim(result);
        boolean finders = symbology.get() == regrade.scan.Symbology.QR_CODE;
        var corners = finders ? aroundFinders(points) : List.of(points);
        return Optional.of(
                new Barcode(
                        symbology.get(),
                        Formats.text(result, aim),
                        aim,
                        corners.stream().map(patch::corner).toList()));
    }

    private static List<ResultPoint> aroundFinders(ResultPoint[] points) {
        var left = points[0];
        var corner = points[1];
        var right = points[2];
        float downX = left.getX() - corner.getX();
        float downY = left.getY() - corner.getY();
        float rightX = right.getX() - corner.getX();
        float rightY = right.getY() - corner.getY();
        float near = (float) -FINDER_EDGE;
        float far = (float) (1 + FINDER_EDGE);
        return Stream.of(
                        new float[] {near, near},
                        new float[] {far, near},
                        new float[] {far, far},
                        new float[] {near, far})
                .map(
                        at ->
                                new ResultPoint(
                                        corner.getX() + at[0] * rightX + at[1] * downX,
                                        corner.getY() + at[0] * rightY + at[1] * downY))
                .toList();
    }
}
