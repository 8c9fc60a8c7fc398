package regrade.photo.device;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import regrade.photo.DrawnPicture;
import regrade.photo.Photo;
import regrade.photo.PictureReader;
import regrade.platform.file.ImageReading;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;

import javax.imageio.ImageReader;

/// Reads only as many rows and columns as are drawn, after a look at the size.
public final class ImageIoPictureReader implements PictureReader {
    private static final Logger LOG = LoggerFactory.getLogger(ImageIoPictureReader.class);

    @Override
    public Read read(byte[] content, int longest) {
        try {
            return ImageReading.of(
                            content, reader -> read(reader, longest, Orientation.of(content)))
                    .orElseGet(Read.Broken::new);
        } catch (IOException e) {
            LOG.info("picture cannot be read", e);
            return new Read.Broken();
        }
    }

    @Override
    public Read whole(byte[] content) {
        try {
            return ImageReading.of(content, reader -> whole(reader, Orientation.of(content)))
                    .orElseGet(Read.Broken::new);
        } catch (IOException e) {
            LOG.info("picture cannot be read", e);
            return new Read.Broken();
        }
    }

    private static Read whole(ImageReader reader, Orientation orientation) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > Photo.MOST_PIXELS) return new Read.TooLarge();
        int step = 1;
        while ((long) Math.ceilDiv(width, step) * Math.ceilDiv(height, step) > MOST_WHOLE) step++;
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return new Read.Drawn(orientation.upright(reader.read(0, parameters)));
    }

    private static Read read(ImageReader reader, int longest, Orientation orientation)
            throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > Photo.MOST_PIXELS) return new Read.TooLarge();
        var parameters = reader.getDefaultReadParam();
        // twice as many pixels as are shown, so that the rest can be drawn smoothly
        int step = Math.max(1, Math.max(width, height) / (2 * longest));
        parameters.setSourceSubsampling(step, step, 0, 0);
        return new Read.Drawn(small(reader.read(0, parameters), longest, orientation));
    }

    private static DrawnPicture small(BufferedImage image, int longest, Orientation orientation) {
        double scale =
                Math.min(1, (double) longest / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        var argb = drawn.getRGB(0, 0, width, height, new int[width * height], 0, width);
        return orientation.upright(new DrawnPicture(width, height, argb));
    }
}
