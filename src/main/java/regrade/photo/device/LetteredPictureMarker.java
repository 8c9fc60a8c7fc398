package regrade.photo.device;

import regrade.photo.DrawnPicture;
import regrade.photo.Mark;
import regrade.photo.Photo;
import regrade.photo.PictureMarker;
import regrade.photo.PictureReader;
import regrade.platform.lettering.Face;
import regrade.platform.lettering.Lettering;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Draws marks with the JDK's own pen and captions in the font of labels, so that a copy looks the
/// same on every machine: red with a white edge, which stands out of the light and of the dark.
public final class LetteredPictureMarker implements PictureMarker {
    private static final Color INK = new Color(0xE0, 0x1B, 0x24);
    private static final Color EDGE = Color.WHITE;
    private static final Color PLATE = new Color(0, 0, 0, 200);
    // the first that gives a file which may be kept; pictures full of noise need the last
    private static final List<Float> QUALITIES = List.of(0.92f, 0.8f, 0.6f, 0.3f);
    private static final int RED = 0xFF0000;
    private static final int GREEN = 0xFF00;
    private static final int BLUE = 0xFF;

    private final PictureReader reader;
    private final Face face;
    private final Lettering lettering;

    public LetteredPictureMarker(PictureReader reader, Face face) {
        this.reader = reader;
        this.face = face;
        this.lettering = new Lettering(face);
    }

    @Override
    public Optional<byte[]> mark(byte[] content, List<Mark> marks) {
        if (!(reader.whole(content) instanceof PictureReader.Read.Drawn(var picture)))
            return Optional.empty();
        var image = image(picture);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        for (var mark : marks) draw(pen, mark, image.getWidth(), image.getHeight());
        pen.dispose();
        return QUALITIES.stream()
                .map(quality -> jpeg(image, quality))
                .filter(written -> written.length <= Photo.MOST_BYTES)
                .findFirst();
    }

    /// Over the same pixels, which nobody else has seen yet.
    private static BufferedImage image(DrawnPicture picture) {
        var pixels = new DataBufferInt(picture.argb(), picture.argb().length);
        int width = picture.width();
        var raster =
                Raster.createPackedRaster(
                        pixels, width, picture.height(), width, new int[] {RED, GREEN, BLUE}, null);
        return new BufferedImage(new DirectColorModel(24, RED, GREEN, BLUE), raster, false, null);
    }

    private void draw(Graphics2D pen, Mark mark, int width, int height) {
        double thick = Mark.thickness(width, height);
        var path = new Path2D.Double();
        for (var line : mark.lines(width, height)) {
            path.moveTo(line.getFirst().x(), line.getFirst().y());
            line.forEach(point -> path.lineTo(point.x(), point.y()));
        }
        stroke(pen, path, EDGE, 2 * thick);
        stroke(pen, path, INK, thick);
        if (mark instanceof Mark.Caption caption) write(pen, caption, width, height);
    }

    private static void stroke(Graphics2D pen, Path2D path, Color colour, double thick) {
        pen.setColor(colour);
        pen.setStroke(
                new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(path);
    }

    /// White on a dark plate, moved into the picture where it would leave it.
    private void write(Graphics2D pen, Mark.Caption caption, int width, int height) {
        double size = Mark.lettering(width, height);
        double edge = size / 3;
        var words = lettering.line(caption.words(), width - 2 * edge, size, false);
        double wide = face.width(words, size, false) + 2 * edge;
        double high = size * 1.2 + edge;
        double left = Math.clamp(caption.at().x() * width, 0, Math.max(0, width - wide));
        double top =
                Math.clamp(caption.at().y() * height - high / 2, 0, Math.max(0, height - high));
        pen.setColor(PLATE);
        pen.fill(new RoundRectangle2D.Double(left, top, wide, high, edge, edge));
        pen.setColor(EDGE);
        pen.fill(
                AffineTransform.getTranslateInstance(left + edge, top + edge / 2 + size * 0.95)
                        .createTransformedShape(face.outline(words, size, false)));
    }

    private static byte[] jpeg(BufferedImage image, float quality) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new ByteArrayOutputStream()) {
            write(writer, image, quality, out);
            return out.toByteArray();
        } catch (IOException e) {
            // into memory
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }

    private static void write(
            ImageWriter writer, BufferedImage image, float quality, ByteArrayOutputStream out)
            throws IOException {
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), parameters);
        }
    }
}
