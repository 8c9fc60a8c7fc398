package regrade.scan.device;

import com.google.zxing.LuminanceSource;

import org.jspecify.annotations.Nullable;

import regrade.scan.GrayImage;

/// Hands our pixels to ZXing as they are, without a colour picture in between.
final class GrayLuminance extends LuminanceSource {
    private final GrayImage image;

    GrayLuminance(GrayImage image) {
        super(image.width(), image.height());
        this.image = image;
    }

    @Override
    public byte[] getRow(int y, byte @Nullable [] row) {
        var filled = row == null || row.length < getWidth() ? new byte[getWidth()] : row;
        System.arraycopy(image.pixels(), y * getWidth(), filled, 0, getWidth());
        return filled;
    }

    @Override
    public byte[] getMatrix() {
        return image.pixels();
    }
}
