package regrade.platform.lettering;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Lines of text in whatever fonts the machine has, laid out as their script asks for: Arabic
/// letters joined and from right to left. As outlines, for such a font may not be put into a
/// document.
final class MachineFont {
    private static final Logger LOG = LoggerFactory.getLogger(MachineFont.class);
    private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);
    private static final String CUT = "…";

    private MachineFont() {}

    /// @return outlines that begin at the origin and stand on y = 0, y downwards; empty if the
    ///   machine's fonts lack a sign, or it has none
    static List<Shape> lines(String text, int most, float width, float size) {
        if (text.isEmpty()) return List.of();
        try {
            var font = new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(size);
            return font.canDisplayUpTo(text) >= 0
                    ? List.of()
                    : lines(text, Map.of(TextAttribute.FONT, font), most, width);
        } catch (RuntimeException | LinkageError | InternalError e) {
            // a machine without any font, as servers are
            LOG.warn("no fonts of the machine", e);
            return List.of();
        }
    }

    private static List<Shape> lines(
            String text, Map<TextAttribute, Font> font, int most, float width) {
        var breaks = new LineBreakMeasurer(new AttributedString(text, font).getIterator(), PAPER);
        var lines = new ArrayList<Shape>();
        while (breaks.getPosition() < text.length() && lines.size() < most) {
            int from = breaks.getPosition();
            var line = breaks.nextLayout(width);
            boolean cut = lines.size() == most - 1 && breaks.getPosition() < text.length();
            lines.add(outline(cut ? cut(text.substring(from, breaks.getPosition()), font) : line));
        }
        return lines;
    }

    private static TextLayout cut(String line, Map<TextAttribute, Font> font) {
        int end = line.offsetByCodePoints(line.length(), line.length() > 1 ? -1 : 0);
        return new TextLayout(line.substring(0, end).strip() + CUT, font, PAPER);
    }

    private static Shape outline(TextLayout line) {
        return line.getOutline(new AffineTransform());
    }
}
