package regrade.platform.lettering;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The font of labels and documents: how wide a text is, and its outlines. Safe for several
/// threads.
public final class Face {
    /// Bold is the same outline with an edge around it, this part of the size thick on each side.
    public static final double BOLD_EDGE = 0.02;

    private static final String FILE = "resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double em;
    private final Map<Integer, Glyph> known = new HashMap<>();

    private record Glyph(boolean exists, double width, Path2D outline) {}

    public Face() {
        try {
            font = read();
            glyphs = font.getUnicodeCmapLookup();
            em = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /// The font anew, for one user; without substitutions, so that each sign has its own glyph.
    public static TrueTypeFont read() throws IOException {
        try (var file = PDDocument.class.getResourceAsStream("/org/apache/pdfbox/" + FILE)) {
            var font =
                    new TTFParser()
                            .parse(new RandomAccessReadBuffer(Objects.requireNonNull(file, FILE)));
            font.setEnableGsub(false);
            return font;
        }
    }

    public boolean has(int sign) {
        return glyph(sign).exists;
    }

    /// @return dots from the left end of the text to its right end
    public double width(String text, double size, boolean bold) {
        double width = text.codePoints().mapToDouble(sign -> glyph(sign).width).sum() * size;
        return bold ? width + text.codePoints().count() * 2 * BOLD_EDGE * size : width;
    }

    /// The outlines of a line of text that begins at the origin and stands on y = 0, y downwards.
    public Path2D outline(String text, double size, boolean bold) {
        var outline = new Path2D.Double();
        double edge = bold ? BOLD_EDGE * size : 0;
        double x = 0;
        for (int sign : text.codePoints().toArray()) {
            var glyph = glyph(sign);
            var place = AffineTransform.getTranslateInstance(x + edge, 0);
            place.scale(size, -size);
            outline.append(glyph.outline.getPathIterator(place), false);
            x += glyph.width * size + 2 * edge;
        }
        return outline;
    }

    private synchronized Glyph glyph(int sign) {
        return known.computeIfAbsent(sign, this::read);
    }

    private Glyph read(int sign) {
        try {
            int id = glyphs.getGlyphId(sign);
            var data = font.getGlyph().getGlyph(id);
            var outline = new Path2D.Double();
            if (data != null) outline.append(data.getPath(), false);
            outline.transform(AffineTransform.getScaleInstance(1 / em, 1 / em));
            return new Glyph(id != 0, font.getAdvanceWidth(id) / em, outline);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
