package regrade.scan.ui;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import regrade.scan.GrayImage;

import java.nio.ByteBuffer;

/// Our pixels on the screen, and pictures of the clipboard as our pixels.
final class FxPixels {
    private FxPixels() {}

    static Image image(GrayImage gray) {
        var image = new WritableImage(gray.width(), gray.height());
        PixelFormat<ByteBuffer> format = PixelFormat.createByteIndexedInstance(grays());
        image.getPixelWriter()
                .setPixels(
                        0, 0, gray.width(), gray.height(), format, gray.pixels(), 0, gray.width());
        return image;
    }

    static GrayImage gray(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var argb = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return GrayImage.ofArgb(width, height, argb);
    }

    private static int[] grays() {
        var grays = new int[256];
        for (int i = 0; i < grays.length; i++) grays[i] = 255 << 24 | i << 16 | i << 8 | i;
        return grays;
    }
}
