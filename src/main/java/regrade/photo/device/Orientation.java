package regrade.photo.device;

import regrade.photo.DrawnPicture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a telephone was held: the Exif orientation of a JPEG file, 1 to 8.
///
/// The file is kept as it is; only what is drawn is turned.
record Orientation(int exif) {
    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int TAG = 0x0112;
    private static final int APP1 = 0xE1;
    private static final int SCAN = 0xDA;
    private static final int EXIF = 0x45786966;
    private static final int ENTRY = 12;
    private static final int STRIP = 64;

    /// Upright if the picture does not say.
    static Orientation of(byte[] content) {
        try {
            return find(ByteBuffer.wrap(content));
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException broken) {
            return UPRIGHT;
        }
    }

    private static Orientation find(ByteBuffer in) {
        if (in.getShort() != (short) 0xFFD8) return UPRIGHT;
        while (in.get() == (byte) 0xFF) {
            int kind = in.get() & 255;
            if (kind == SCAN) return UPRIGHT;
            int length = (in.getShort() & 0xFFFF) - 2;
            var segment = in.slice(in.position(), length);
            if (kind == APP1 && length > 6 && segment.getInt() == EXIF)
                return directory(segment.slice(6, length - 6));
            in.position(in.position() + length);
        }
        return UPRIGHT;
    }

    /// The first directory of the TIFF structure inside.
    private static Orientation directory(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        int entries = tiff.getShort() & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            var entry = tiff.slice(tiff.position() + i * ENTRY, ENTRY).order(tiff.order());
            int value = entry.getShort(8) & 0xFFFF;
            if ((entry.getShort(0) & 0xFFFF) == TAG && value >= 1 && value <= 8)
                return new Orientation(value);
        }
        return UPRIGHT;
    }

    DrawnPicture upright(DrawnPicture held) {
        if (exif == 1) return held;
        boolean sideways = exif >= 5;
        int width = sideways ? held.height() : held.width();
        int height = sideways ? held.width() : held.height();
        var turned = new int[width * height];
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                turned[y * width + x] = held.argb()[source(x, y, held.width(), held.height())];
        return new DrawnPicture(width, height, turned);
    }

    /// Row by row, so that a large picture is not in memory three times; on white where it lets
    /// through.
    DrawnPicture upright(BufferedImage held) {
        int width = exif >= 5 ? held.getHeight() : held.getWidth();
        int height = exif >= 5 ? held.getWidth() : held.getHeight();
        var pixels = new int[width * height];
        var strip = new BufferedImage(held.getWidth(), STRIP, BufferedImage.TYPE_INT_RGB);
        var row = new int[held.getWidth()];
        var back = back();
        for (int top = 0; top < held.getHeight(); top += STRIP) {
            draw(held, top, strip);
            for (int y = top; y < Math.min(top + STRIP, held.getHeight()); y++) {
                strip.getRGB(0, y - top, row.length, 1, row, 0, row.length);
                for (int x = 0; x < row.length; x++)
                    pixels[back.source(x, y, width, height)] = row[x];
            }
        }
        return new DrawnPicture(width, height, pixels);
    }

    private static void draw(BufferedImage held, int top, BufferedImage strip) {
        var pen = strip.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, strip.getWidth(), strip.getHeight());
        pen.drawImage(held, 0, -top, null);
        pen.dispose();
    }

    /// What turns an upright picture to as it was held; all but the two quarter turns undo
    /// themselves.
    private Orientation back() {
        return switch (exif) {
            case 6 -> new Orientation(8);
            case 8 -> new Orientation(6);
            default -> this;
        };
    }

    /// Where the pixel that is to stand at `x`, `y` lies in the picture as it was held.
    private int source(int x, int y, int width, int height) {
        int right = width - 1;
        int bottom = height - 1;
        return switch (exif) {
            case 2 -> y * width + right - x;
            case 3 -> (bottom - y) * width + right - x;
            case 4 -> (bottom - y) * width + x;
            case 5 -> x * width + y;
            case 6 -> (bottom - x) * width + y;
            case 7 -> (bottom - x) * width + right - y;
            case 8 -> x * width + right - y;
            default -> y * width + x;
        };
    }
}
