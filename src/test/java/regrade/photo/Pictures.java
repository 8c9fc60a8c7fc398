package regrade.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Random;

import javax.imageio.ImageIO;

/// Picture files made for tests: the left half of one colour, the right half of another.
public final class Pictures {
    private Pictures() {}

    public static byte[] jpeg(int seed) {
        return picture("jpg", 64, 48, new Color(seed * 40 % 256, 90, 30), Color.BLUE);
    }

    public static byte[] png(int width, int height) {
        return picture("png", width, height, Color.RED, Color.BLUE);
    }

    public static byte[] picture(String format, int width, int height, Color left, Color right) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(left);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(right);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return written(image, format);
    }

    private static byte[] written(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) throw new IllegalStateException(format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// A picture that hardly can be compressed.
    public static byte[] noise(int width, int height, Random random) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) image.setRGB(x, y, random.nextInt());
        return written(image, "jpg");
    }

    /// Something to look at, as large a file as a camera gives: many shapes over a fine grain.
    public static byte[] scene(int width, int height, Random random) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        for (int i = 0; i < 4_000; i++) {
            pen.setColor(new Color(random.nextInt(1 << 24)));
            pen.fillOval(
                    random.nextInt(width),
                    random.nextInt(height),
                    random.nextInt(width / 8),
                    random.nextInt(height / 8));
        }
        pen.dispose();
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                image.setRGB(x, y, image.getRGB(x, y) ^ random.nextInt(16) * 0x010101);
        return written(image, "jpg");
    }

    /// A JPEG as a telephone writes it that was held another way.
    ///
    /// @param exif its orientation, 1 to 8
    public static byte[] turned(byte[] jpeg, int exif) {
        var segment =
                HexFormat.of()
                        .parseHex(
                                "ffe10022457869660000"
                                        + "4d4d002a0000000800010112000300000001000%d0000"
                                                .formatted(exif)
                                        + "00000000");
        var turned = new ByteArrayOutputStream();
        turned.write(jpeg, 0, 2);
        turned.writeBytes(segment);
        turned.write(jpeg, 2, jpeg.length - 2);
        return turned.toByteArray();
    }
}
