import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

/// Draws Regrade's icon, a label with a barcode and a check mark, in every form a system asks for.
///
/// `java DrawIcon.java FOLDER` writes `regrade.svg`, `regrade-SIZE.png`, `regrade.ico` and
/// `regrade.icns`. Run it after a change of the drawing; its results are committed.
final class DrawIcon {
    private static final int FIELD = 256;
    private static final String GROUND = "#0b4f9e";
    private static final String LABEL = "#ffffff";
    private static final String INK = "#10243c";
    private static final String PASSED = "#1f883d";

    // left edge and width of each bar; quiet zones beside them
    private static final int[][] BARS = {
        {62, 12}, {80, 6}, {92, 6}, {104, 16}, {128, 6}, {142, 12}, {160, 6}, {174, 6}, {186, 8}
    };
    private static final int[][] CHECK = {{166, 190}, {184, 208}, {216, 172}};

    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256, 512};
    private static final Map<String, Integer> ICNS =
            Map.of("ic07", 128, "ic08", 256, "ic09", 512, "icp4", 16, "icp5", 32, "icp6", 64);

    public static void main(String[] args) throws IOException {
        var folder = Files.createDirectories(Path.of(args[0]));
        Files.writeString(folder.resolve("regrade.svg"), svg());
        var pictures = new LinkedHashMap<Integer, byte[]>();
        for (var size : SIZES) {
            pictures.put(size, png(size));
            Files.write(folder.resolve("regrade-" + size + ".png"), pictures.get(size));
        }
        Files.write(folder.resolve("regrade.ico"), ico(pictures));
        Files.write(folder.resolve("regrade.icns"), icns(pictures));
    }

    private static String svg() {
        var text = new StringBuilder();
        text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 256 256\">\n");
        rectangle(text, GROUND, 8, 8, 240, 240, 48);
        rectangle(text, LABEL, 40, 52, 176, 144, 16);
        for (var bar : BARS) rectangle(text, INK, bar[0], 72, bar[1], 72, 0);
        rectangle(text, INK, 62, 160, 76, 12, 6);
        text.append("  <circle cx=\"190\" cy=\"190\" r=\"54\" fill=\"%s\"/>\n".formatted(GROUND));
        text.append("  <circle cx=\"190\" cy=\"190\" r=\"44\" fill=\"%s\"/>\n".formatted(PASSED));
        text.append(
                "  <path d=\"M%d %d L%d %d L%d %d\" fill=\"none\" stroke=\"%s\" stroke-width=\"14\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>\n"
                        .formatted(
                                CHECK[0][0],
                                CHECK[0][1],
                                CHECK[1][0],
                                CHECK[1][1],
                                CHECK[2][0],
                                CHECK[2][1],
                                LABEL));
        return text.append("</svg>\n").toString();
    }

    private static void rectangle(
            StringBuilder text, String colour, int x, int y, int width, int height, int round) {
        text.append(
                "  <rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\" fill=\"%s\"/>\n"
                        .formatted(x, y, width, height, round, colour));
    }

    private static byte[] png(int size) throws IOException {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(size / (double) FIELD, size / (double) FIELD);
        paint(graphics);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static void paint(Graphics2D graphics) {
        fill(graphics, GROUND, 8, 8, 240, 240, 48);
        fill(graphics, LABEL, 40, 52, 176, 144, 16);
        for (var bar : BARS) fill(graphics, INK, bar[0], 72, bar[1], 72, 0);
        fill(graphics, INK, 62, 160, 76, 12, 6);
        graphics.setColor(Color.decode(GROUND));
        graphics.fill(new Ellipse2D.Double(136, 136, 108, 108));
        graphics.setColor(Color.decode(PASSED));
        graphics.fill(new Ellipse2D.Double(146, 146, 88, 88));
        var check = new Path2D.Double();
        check.moveTo(CHECK[0][0], CHECK[0][1]);
        for (var to : List.of(CHECK[1], CHECK[2])) check.lineTo(to[0], to[1]);
        graphics.setColor(Color.decode(LABEL));
        graphics.setStroke(new BasicStroke(14, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(check);
    }

    private static void fill(
            Graphics2D graphics, String colour, int x, int y, int width, int height, int round) {
        graphics.setColor(Color.decode(colour));
        graphics.fill(new RoundRectangle2D.Double(x, y, width, height, 2.0 * round, 2.0 * round));
    }

    /// A Windows icon: a directory of PNGs, little-endian; a side of 256 is written as 0.
    private static byte[] ico(Map<Integer, byte[]> pictures) {
        var held = pictures.entrySet().stream().filter(each -> each.getKey() <= 256).toList();
        var head = 6 + 16 * held.size();
        var size = head + held.stream().mapToInt(each -> each.getValue().length).sum();
        var bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort((short) 0).putShort((short) 1).putShort((short) held.size());
        var at = head;
        for (var each : held) {
            var side = (byte) (each.getKey() % 256);
            bytes.put(side).put(side).putShort((short) 0).putShort((short) 1).putShort((short) 32);
            bytes.putInt(each.getValue().length).putInt(at);
            at += each.getValue().length;
        }
        for (var each : held) bytes.put(each.getValue());
        return bytes.array();
    }

    /// A macOS icon: PNGs, each behind a type and its length with that head, big-endian.
    private static byte[] icns(Map<Integer, byte[]> pictures) throws IOException {
        var body = new ByteArrayOutputStream();
        var out = new DataOutputStream(body);
        for (var each : ICNS.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            var picture = pictures.get(each.getValue());
            out.writeBytes(each.getKey());
            out.writeInt(picture.length + 8);
            out.write(picture);
        }
        var whole = new ByteArrayOutputStream();
        var head = new DataOutputStream(whole);
        head.writeBytes("icns");
        head.writeInt(body.size() + 8);
        body.writeTo(whole);
        return whole.toByteArray();
    }
}
