package regrade.scan.device;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.platform.file.ImageReading;
import regrade.scan.GrayImage;
import regrade.scan.Pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageReader;

/// Picture files by the JDK's own readers, their size looked at before a pixel is read.
public final class ImageIoPictures implements Pictures {
    private static final Logger LOG = LoggerFactory.getLogger(ImageIoPictures.class);
    private static final int MOST_BYTES = 50_000_000;

    @Override
    public Picture read(Path file) {
        try (var in = Files.newInputStream(file)) {
            // one more than allowed, whatever the file system says of its size
            return read(in.readNBytes(MOST_BYTES + 1));
        } catch (IOException e) {
            LOG.info("picture {} cannot be read", file, e);
            return refused("scan.picture-unreadable");
        }
    }

    @Override
    public Picture read(byte[] content) {
        if (content.length > MOST_BYTES) return refused("scan.picture-too-large");
        try {
            return ImageReading.of(content, ImageIoPictures::read)
                    .orElseGet(() -> refused("scan.picture-unknown"));
        } catch (IOException e) {
            LOG.info("picture cannot be read", e);
            return refused("scan.picture-unreadable");
        }
    }

    private static Picture read(ImageReader reader) throws IOException {
        return (long) reader.getWidth(0) * reader.getHeight(0) > GrayImage.MOST_PIXELS
                ? refused("scan.picture-too-large")
                : new Picture.Pixels(gray(reader.read(0)));
    }

    /// Row by row, so that no second picture of colours stands in memory.
    static GrayImage gray(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var pixels = new byte[width * height];
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            System.arraycopy(GrayImage.ofArgb(width, 1, row).pixels(), 0, pixels, y * width, width);
        }
        return new GrayImage(width, height, pixels);
    }

    private static Picture refused(String key) {
        return new Picture.Refused(UserMessage.bad(key, Remedy.CHECK_FILE));
    }
}
