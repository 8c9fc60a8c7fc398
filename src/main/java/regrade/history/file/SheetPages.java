package regrade.history.file;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

import regrade.photo.DrawnPicture;
import regrade.platform.lettering.Face;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;

/// The pages of a summary, filled from top to bottom. Texts must be made readable before.
final class SheetPages implements AutoCloseable {
    private static final PDRectangle A4 = PDRectangle.A4;
    private static final float MARGIN = 42;
    static final float WIDTH = A4.getWidth() - 2 * MARGIN;

    private static final float HAIRLINE = 0.5f;
    // dark enough for a copier
    private static final float GREY = 0.35f;

    /// How a text stands out.
    enum Weight {
        QUIET,
        PLAIN,
        BOLD
    }

    private final PDDocument document;
    private final PDFont font;
    private PDPageContentStream pen;
    private float y;

    SheetPages(PDDocument document, PDFont font) throws IOException {
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
    void room(float height) throws IOException {
        if (y - height >= MARGIN) return;
        pen.close();
        pen = page();
    }

    void down(float height) {
        y -= height;
    }

    /// A line of text that stands on the present place.
    void write(float left, float size, Weight weight, String text) throws IOException {
        at(left, y, size, weight, text);
    }

    /// A line of text that stands further down, without going there.
    void below(float left, float height, float size, String text) throws IOException {
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
    void rule() throws IOException {
        down(3);
        pen.setNonStrokingColor(0f);
        pen.addRect(MARGIN, y, WIDTH, HAIRLINE);
        pen.fill();
    }

    /// A picture hanging from the present place, in a square of this side.
    void picture(float left, float side, DrawnPicture picture) throws IOException {
        var image = JPEGFactory.createFromImage(document, opaque(picture), 0.85f);
        float scale = side / Math.max(picture.width(), picture.height());
        float height = picture.height() * scale;
        pen.drawImage(image, MARGIN + left, y - height, picture.width() * scale, height);
    }

    private static BufferedImage opaque(DrawnPicture picture) {
        int width = picture.width();
        int height = picture.height();
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        drawn.setRGB(0, 0, width, height, picture.argb(), 0, width);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.drawImage(drawn, 0, 0, Color.WHITE, null);
        brush.dispose();
        return image;
    }

    @Override
    public void close() throws IOException {
        pen.close();
    }
}
