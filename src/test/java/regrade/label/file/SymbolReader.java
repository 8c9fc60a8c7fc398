package regrade.label.file;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/// Reads the symbols of a drawn label with ZXing, which had no part in drawing them.
final class SymbolReader {
    private static final String NOTHING = "nothing read";

    private SymbolReader() {}

    static BufferedImage picture(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    static String code128(BufferedImage picture) {
        return read(picture, BarcodeFormat.CODE_128);
    }

    static String qr(BufferedImage picture) {
        return read(picture, BarcodeFormat.QR_CODE);
    }

    private static String read(BufferedImage picture, BarcodeFormat format) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var source =
                new RGBLuminanceSource(
                        width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        // ZXing alone misses some clean symbols with the one or the other way of telling dark from
        // light
        return Stream.<Binarizer>of(
                        new HybridBinarizer(source), new GlobalHistogramBinarizer(source))
                .map(way -> read(new BinaryBitmap(way), format))
                .filter(text -> !text.equals(NOTHING))
                .findFirst()
                .orElse(NOTHING);
    }

    private static String read(BinaryBitmap bitmap, BarcodeFormat format) {
        var hints =
                Map.of(
                        DecodeHintType.POSSIBLE_FORMATS,
                        List.of(format),
                        DecodeHintType.TRY_HARDER,
                        true);
        try {
            return new MultiFormatReader().decode(bitmap, hints).getText();
        } catch (NotFoundException e) {
            return NOTHING;
        }
    }
}
