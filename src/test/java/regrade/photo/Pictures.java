package regrade.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

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
        var out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) throw new IllegalStateException(format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
