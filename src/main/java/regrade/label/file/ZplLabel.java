package regrade.label.file;

import regrade.label.LabelStock;
import regrade.label.file.Mark.Bars;
import regrade.label.file.Mark.Dots;
import regrade.label.file.Mark.Frame;
import regrade.label.file.Mark.Line;
import regrade.label.file.Mark.Matrix;
import regrade.platform.lettering.Face;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/// A label in ZPL II, one command a line. Each label says its encoding and size anew, whatever was
/// set before.
final class ZplLabel {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Raster raster;
    private final Face face;

    ZplLabel(Raster raster, Face face) {
        this.raster = raster;
        this.face = face;
    }

    /// @param labels their marks, one label after the other
    byte[] draw(List<List<Mark>> labels, LabelStock stock) {
        var zpl = new StringBuilder();
        for (var marks : labels) draw(zpl, marks, stock);
        return zpl.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void draw(StringBuilder zpl, List<Mark> marks, LabelStock stock) {
        zpl.append("^XA\n^CI28\n");
        zpl.append("^PW").append(stock.widthInDots()).append('\n');
        zpl.append("^LL").append(stock.heightInDots()).append('\n');
        zpl.append("^LH0,0\n^FWN\n");
        for (var mark : marks) draw(zpl, mark);
        zpl.append("^PQ1\n^XZ\n");
    }

    private void draw(StringBuilder zpl, Mark mark) {
        switch (mark) {
            case Line line -> write(zpl, line);
            case Frame frame -> frame(zpl, frame);
            case Bars bars -> bars(zpl, bars);
            case Matrix matrix -> picture(zpl, matrix, matrix.place());
        }
    }

    /// The printer's own scalable font; a script that it may lack is sent as a picture.
    private void write(StringBuilder zpl, Line line) {
        if (!line.text().codePoints().allMatch(ZplLabel::resident)) {
            picture(zpl, line, around(line));
            return;
        }
        zpl.append("^FT").append(line.x()).append(',').append(line.baseline());
        zpl.append("^A0N,").append(line.size()).append(',').append(line.size());
        zpl.append("^FH_^FD").append(ZplText.escaped(line.text())).append("^FS\n");
    }

    /// Latin letters with their marks, and the signs that the WGL4 fonts of all ZPL printers hold.
    private static boolean resident(int sign) {
        return sign < 0x180 || "–—‘’‚“”„†‡•…‰‹›€™".indexOf(sign) >= 0;
    }

    private Dots around(Line line) {
        int width = (int) Math.ceil(face.width(line.text(), line.size(), line.bold())) + 2;
        return new Dots(line.x(), line.baseline() - line.size(), width, line.size() * 13 / 10);
    }

    private static void frame(StringBuilder zpl, Frame frame) {
        var outside = frame.outside();
        at(zpl, outside);
        zpl.append("^GB").append(outside.width()).append(',').append(outside.height());
        zpl.append(',').append(frame.line()).append("^FS\n");
    }

    /// `>:` begins in code set B; a reference holds no `>`, which would be a function.
    private static void bars(StringBuilder zpl, Bars bars) {
        at(zpl, bars.place());
        zpl.append("^BY").append(bars.module());
        zpl.append("^BCN,").append(bars.place().height()).append(",N,N,N,N");
        zpl.append("^FH_^FD>:").append(ZplText.escaped(bars.text())).append("^FS\n");
    }

    private void picture(StringBuilder zpl, Mark mark, Dots place) {
        var whole = raster.draw(List.of(mark), place.right(), place.bottom());
        var part = whole.getSubimage(place.x(), place.y(), place.width(), place.height());
        int rowBytes = (place.width() + 7) / 8;
        int bytes = rowBytes * place.height();
        at(zpl, place);
        zpl.append("^GFA,").append(bytes).append(',').append(bytes).append(',');
        zpl.append(rowBytes).append(',');
        for (int y = 0; y < place.height(); y++) zpl.append(HEX.formatHex(row(part, y, rowBytes)));
        zpl.append("^FS\n");
    }

    private static byte[] row(BufferedImage picture, int y, int rowBytes) {
        var row = new byte[rowBytes];
        for (int x = 0; x < picture.getWidth(); x++)
            if ((picture.getRGB(x, y) & 0xFF) == 0) row[x / 8] |= (byte) (0x80 >> (x % 8));
        return row;
    }

    private static void at(StringBuilder zpl, Dots place) {
        zpl.append("^FO").append(place.x()).append(',').append(place.y());
    }
}
