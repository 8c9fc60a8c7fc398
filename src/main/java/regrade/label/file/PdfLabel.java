package regrade.label.file;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

import regrade.label.file.Mark.Bars;
import regrade.label.file.Mark.Dots;
import regrade.label.file.Mark.Frame;
import regrade.label.file.Mark.Line;
import regrade.platform.lettering.Face;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Labels or a sheet, each as one page of its own size: symbols as filled rectangles, text with its
/// font.
final class PdfLabel {
    private static final int ROUND = 1;
    private static final float POINTS_PER_MM = 72 / 25.4f;

    /// @param pages their marks, all on the same paper
    byte[] draw(List<List<Mark>> pages, Paper paper, String title) {
        try (var letters = Face.read();
                var document = new PDDocument()) {
            var font = PDType0Font.load(document, letters, true);
            document.getDocumentInformation().setTitle(title);
            for (var marks : pages) add(document, marks, font, paper);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("pdf", e);
        }
    }

    private static void add(PDDocument document, List<Mark> marks, PDFont font, Paper paper)
            throws IOException {
        var size = new PDRectangle(paper.width() * POINTS_PER_MM, paper.height() * POINTS_PER_MM);
        var page = new PDPage(size);
        document.addPage(page);
        try (var pen = new PDPageContentStream(document, page)) {
            draw(pen, marks, font, paper);
        }
    }

    /// In dots, with y upwards as PDF has it.
    private static void draw(PDPageContentStream pen, List<Mark> marks, PDFont font, Paper paper)
            throws IOException {
        float dot = POINTS_PER_MM / paper.density();
        pen.transform(Matrix.getScaleInstance(dot, dot));
        for (var mark : marks) draw(pen, mark, font, paper.heightInDots());
    }

    private static void draw(PDPageContentStream pen, Mark mark, PDFont font, int height)
            throws IOException {
        switch (mark) {
            case Line line -> write(pen, line, font, height);
            case Frame frame -> fill(pen, frame.sides(), height);
            case Bars bars -> fill(pen, bars.bars(), height);
            case Mark.Matrix matrix -> fill(pen, matrix.cells(), height);
        }
    }

    private static void write(PDPageContentStream pen, Line line, PDFont font, int height)
            throws IOException {
        float edge = line.bold() ? (float) (Face.BOLD_EDGE * line.size()) : 0;
        pen.beginText();
        pen.setFont(font, line.size());
        pen.setRenderingMode(line.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        pen.setLineWidth(2 * edge);
        pen.setLineJoinStyle(ROUND);
        pen.setCharacterSpacing(2 * edge);
        pen.newLineAtOffset(line.x() + edge, height - line.baseline());
        pen.showText(line.text());
        pen.endText();
    }

    /// All in one path, so that cells that touch leave no seam between them.
    private static void fill(PDPageContentStream pen, List<Dots> rectangles, int height)
            throws IOException {
        for (var dots : rectangles)
            pen.addRect(dots.x(), height - dots.bottom(), dots.width(), dots.height());
        pen.fill();
    }
}
