package regrade.scan;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

import javax.imageio.ImageIO;

/// Pictures with symbols in them, for tests: drawn, turned, in negative, noisy, several at once.
public final class SymbolPicture {
    private final BufferedImage image;

    private SymbolPicture(BufferedImage image) {
        this.image = image;
    }

    /// A white picture.
    public static SymbolPicture blank(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return new SymbolPicture(image);
    }

    /// Any picture.
    public static SymbolPicture of(BufferedImage image) {
        return blank(image.getWidth(), image.getHeight()).with(image, 0, 0, 0);
    }

    /// One symbol with its quiet zone; linear ones are 60 modules high.
    ///
    /// @param text `\u00f1` is FNC1 in Code 128; text with sign 29 becomes a GS1 symbol in matrix
    ///   codes
    public static SymbolPicture symbol(Symbology symbology, String text, int pixelsPerModule) {
        return of(drawn(symbology, text, pixelsPerModule));
    }

    /// With a symbol more, its middle at this place, turned clockwise.
    public SymbolPicture with(
            Symbology symbology, String text, int pixelsPerModule, int x, int y, double degrees) {
        var symbol = drawn(symbology, text, pixelsPerModule);
        return with(symbol, x - symbol.getWidth() / 2, y - symbol.getHeight() / 2, degrees);
    }

    private SymbolPicture with(BufferedImage part, int left, int top, double degrees) {
        var copy = new BufferedImage(image.getWidth(), image.getHeight(), image.getType());
        var graphics = copy.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var at = AffineTransform.getTranslateInstance(left, top);
        at.rotate(Math.toRadians(degrees), part.getWidth() / 2.0, part.getHeight() / 2.0);
        graphics.drawImage(part, at, null);
        graphics.dispose();
        return new SymbolPicture(copy);
    }

    /// The whole picture turned clockwise on a larger white ground.
    public SymbolPicture turned(double degrees) {
        int side = (int) Math.hypot(image.getWidth(), image.getHeight()) + 8;
        return blank(side, side)
                .with(
                        image,
                        (side - image.getWidth()) / 2,
                        (side - image.getHeight()) / 2,
                        degrees);
    }

    public SymbolPicture inverted() {
        return changed((rgb, random) -> ~rgb & 0xffffff);
    }

    /// Every brightness off by up to this much, the same for the same seed.
    public SymbolPicture noisy(int most, long seed) {
        var seeded = new Random(seed);
        return changed(
                (rgb, _) -> {
                    int off = seeded.nextInt(2 * most + 1) - most;
                    int gray = Math.clamp((rgb & 255) + off, 0, 255);
                    return gray << 16 | gray << 8 | gray;
                });
    }

    /// Smaller or larger by a factor, softened as by a lens.
    public SymbolPicture scaled(double factor) {
        int width = (int) Math.round(image.getWidth() * factor);
        int height = (int) Math.round(image.getHeight() * factor);
        var scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return new SymbolPicture(scaled);
    }

    public GrayImage gray() {
        var argb =
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return GrayImage.ofArgb(image.getWidth(), image.getHeight(), argb);
    }

    public BufferedImage image() {
        return image;
    }

    /// @param format a name of the JDK's picture writers: png, jpg, gif, bmp
    public byte[] file(String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) throw new IllegalArgumentException(format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private SymbolPicture changed(Change change) {
        var copy = new BufferedImage(image.getWidth(), image.getHeight(), image.getType());
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < image.getWidth(); x++)
                copy.setRGB(x, y, change.of(image.getRGB(x, y), x));
        return new SymbolPicture(copy);
    }

    private interface Change {
        int of(int rgb, int x);
    }

    private static BufferedImage drawn(Symbology symbology, String text, int module) {
        var bits = encoded(symbology, text);
        int quiet = symbology.linear() ? 11 : 4;
        int height = symbology.linear() ? 60 : bits.getHeight();
        var picture =
                blank((bits.getWidth() + 2 * quiet) * module, (height + 2 * quiet) * module).image;
        var graphics = picture.createGraphics();
        graphics.setColor(Color.BLACK);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < bits.getWidth(); x++)
                if (bits.get(x, symbology.linear() ? 0 : y))
                    graphics.fillRect((quiet + x) * module, (quiet + y) * module, module, module);
        graphics.dispose();
        return picture;
    }

    private static BitMatrix encoded(Symbology symbology, String text) {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        hints.put(EncodeHintType.MARGIN, 0);
        if (!symbology.linear()) hints.put(EncodeHintType.GS1_FORMAT, text.indexOf(29) >= 0);
        try {
            return new MultiFormatWriter()
                    .encode(text, BarcodeFormat.valueOf(symbology.name()), 1, 1, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
