package regrade.platform.lettering;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;

/// The pages of a document on A4, filled from top to bottom. Texts must be made readable before.
///
/// Places and lengths are in points.
public final class SheetPages implements AutoCloseable {
    private static final PDRectangle A4 = PDRectangle.A4;
    private static final float MARGIN = 42;
    public static final float WIDTH = A4.getWidth() - 2 * MARGIN;

    /// where a segment of a path of each type ends among its numbers: move, line, two curves, close
    private static final int[] ENDS = {0, 0, 2, 4, -1};

    private static final float HAIRLINE = 0.5f;
    // dark enough for a copier
    private static final float GREY = 0.35f;

    /// How a text stands out.
    public enum Weight {
        QUIET,
        PLAIN,
        BOLD
    }

    private final PDDocument document;
    private final PDFont font;
    private PDPageContentStream pen;
    private float y;

    public SheetPages(PDDocument document, PDFont font) throws IOException {
        this.document = document;
        this.font = font;
        this.pen = page();
    }

    private PDPageContentStream page() throws IOException {
        var page = new PDPage(A4);
        document.addPage(page);
        y = A4.getHeight() - MARGIN;
        return new PDPageContentStream(document, page);
    }

    /// Goes to the next page unless this one has so much room.
    public void room(float height) throws IOException {
        if (y - height >= MARGIN) return;
        pen.close();
        pen = page();
    }

    public void down(float height) {
        y -= height;
    }

    /// A line of text that stands on the present place.
    public void write(float left, float size, Weight weight, String text) throws IOException {
        at(left, y, size, weight, text);
    }

    /// A line of text that stands further down, without going there.
    public void below(float left, float height, float size, String text) throws IOException {
        at(left, y - height, size, Weight.QUIET, text);
    }

    private void at(float left, float baseline, float size, Weight weight, String text)
            throws IOException {
        boolean bold = weight == Weight.BOLD;
        float edge = bold ? (float) (Face.BOLD_EDGE * size) : 0;
        pen.setNonStrokingColor(weight == Weight.QUIET ? GREY : 0);
        pen.beginText();
        pen.setFont(font, size);
        pen.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        pen.setLineWidth(edge);
        pen.setCharacterSpacing(edge);
        pen.newLineAtOffset(MARGIN + left, baseline);
        pen.showText(text);
        pen.endText();
    }

    /// A line across the page, just below the present place.
    public void rule() throws IOException {
        down(3);
        pen.setNonStrokingColor(0f);
        pen.addRect(MARGIN, y, WIDTH, HAIRLINE);
        pen.fill();
    }

    /// A picture hanging from the present place, in a square of this side.
    public void picture(float left, float side, BufferedImage picture) throws IOException {
        var image = JPEGFactory.createFromImage(document, picture, 0.85f);
        float scale = side / Math.max(picture.getWidth(), picture.getHeight());
        float height = picture.getHeight() * scale;
        pen.drawImage(image, MARGIN + left, y - height, picture.getWidth() * scale, height);
    }

    /// Black rectangles, in one path so that those that touch leave no seam.
    ///
    /// @param places from the left margin, and downwards from the present place
    public void fill(List<Rectangle2D.Float> places) throws IOException {
        pen.setNonStrokingColor(0f);
        for (var place : places)
            pen.addRect(MARGIN + place.x, y - place.y - place.height, place.width, place.height);
        pen.fill();
    }

    /// A line of text as its outline, which stands so far below the present place.
    public void outline(float left, float height, Shape line) throws IOException {
        pen.setNonStrokingColor(GREY);
        var place = AffineTransform.getTranslateInstance(MARGIN + left, y - height);
        place.scale(1, -1);
        // curves of the second degree, which PDF does not have, become those of the third
        var path = line.getPathIterator(place);
        var at = new float[6];
        float x = 0;
        float above = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> pen.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> pen.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> {
                    pen.curveTo(
                            x + (at[0] - x) * 2 / 3,
                            above + (at[1] - above) * 2 / 3,
                            at[2] + (at[0] - at[2]) * 2 / 3,
                            at[3] + (at[1] - at[3]) * 2 / 3,
                            at[2],
                            at[3]);
                }
                case PathIterator.SEG_CUBICTO ->
                        pen.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> pen.closePath();
            }
            int end = ENDS[path.currentSegment(at)];
            if (end < 0) continue;
            x = at[end];
            above = at[end + 1];
        }
        pen.fill();
    }

    /// An empty box to tick, hanging from the present place.
    public void box(float left, float side) throws IOException {
        pen.setLineWidth(HAIRLINE * 2);
        pen.addRect(MARGIN + left, y - side, side, side);
        pen.stroke();
    }

    /// Writes at the foot of every page; nothing can be drawn after that.
    ///
    /// @param text from the number of a page and that of the last one
    public void foot(float size, BiFunction<Integer, Integer, String> text) throws IOException {
        pen.close();
        int last = document.getNumberOfPages();
        for (int number = 1; number <= last; number++) {
            pen =
                    new PDPageContentStream(
                            document,
                            document.getPage(number - 1),
                            PDPageContentStream.AppendMode.APPEND,
                            true,
                            true);
            at(0, MARGIN / 2, size, Weight.QUIET, text.apply(number, last));
            if (number < last) pen.close();
        }
    }

    @Override
    public void close() throws IOException {
        pen.close();
    }
}
