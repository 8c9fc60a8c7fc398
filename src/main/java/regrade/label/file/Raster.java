package regrade.label.file;

import regrade.label.file.Mark.Bars;
import regrade.label.file.Mark.Dots;
import regrade.label.file.Mark.Frame;
import regrade.label.file.Mark.Line;
import regrade.label.file.Mark.Matrix;
import regrade.platform.lettering.Face;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;

/// Fills the dots of a label: black or white, nothing between.
final class Raster {
    private final Face face;

    Raster(Face face) {
        this.face = face;
    }

    BufferedImage draw(List<? extends Mark> marks, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        marks.forEach(mark -> draw(pen, mark));
        pen.dispose();
        return image;
    }

    private void draw(Graphics2D pen, Mark mark) {
        switch (mark) {
            case Line line -> write(pen, line);
            case Frame frame -> draw(pen, frame);
            case Bars bars -> bars.bars().forEach(bar -> fill(pen, bar));
            case Matrix matrix -> matrix.cells().forEach(cell -> fill(pen, cell));
        }
    }

    private void write(Graphics2D pen, Line line) {
        var outline = face.outline(line.text(), line.size(), line.bold());
        outline.transform(AffineTransform.getTranslateInstance(line.x(), line.baseline()));
        pen.fill(outline);
        if (!line.bold()) return;
        float edge = (float) (2 * Face.BOLD_EDGE * line.size());
        pen.setStroke(new BasicStroke(edge, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(outline);
    }

    private static void draw(Graphics2D pen, Frame frame) {
        frame.sides().forEach(side -> fill(pen, side));
    }

    private static void fill(Graphics2D pen, Dots dots) {
        pen.fillRect(dots.x(), dots.y(), dots.width(), dots.height());
    }
}
