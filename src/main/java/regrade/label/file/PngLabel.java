package regrade.label.file;

import regrade.label.LabelStock;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A label as a picture of one pixel a dot, which says how large a dot is.
final class PngLabel {
    private final Raster raster;

    PngLabel(Raster raster) {
        this.raster = raster;
    }

    byte[] draw(List<Mark> marks, LabelStock stock) {
        var image = raster.draw(marks, stock.widthInDots(), stock.heightInDots());
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try {
            return write(writer, image, stock);
        } catch (IOException e) {
            throw new UncheckedIOException("png", e);
        } finally {
            writer.dispose();
        }
    }

    private static byte[] write(ImageWriter writer, BufferedImage image, LabelStock stock)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var about =
                    writer.getDefaultImageMetadata(
                            ImageTypeSpecifier.createFromRenderedImage(image), null);
            sayDensity(about, stock);
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, about));
        }
        return bytes.toByteArray();
    }

    private static void sayDensity(IIOMetadata about, LabelStock stock)
            throws IIOInvalidTreeException {
        var dotsPerMetre = Integer.toString(stock.density() * 1000);
        var density = new IIOMetadataNode("pHYs");
        density.setAttribute("pixelsPerUnitXAxis", dotsPerMetre);
        density.setAttribute("pixelsPerUnitYAxis", dotsPerMetre);
        density.setAttribute("unitSpecifier", "meter");
        var root = new IIOMetadataNode(about.getNativeMetadataFormatName());
        root.appendChild(density);
        about.mergeTree(about.getNativeMetadataFormatName(), root);
    }
}
