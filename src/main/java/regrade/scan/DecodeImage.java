package regrade.scan;

import regrade.kernel.UserMessage;
import regrade.scan.Pictures.Picture;
import regrade.scan.SymbolReader.Effort;

import java.nio.file.Path;
import java.util.List;

/// Reads every bar code of a picture.
public final class DecodeImage {
    private final Pictures pictures;
    private final SymbolReader symbols;

    public DecodeImage(Pictures pictures, SymbolReader symbols) {
        this.pictures = pictures;
        this.symbols = symbols;
    }

    /// What came of it.
    public sealed interface Decoded {
        /// @param barcodes from the upper left to the lower right; empty if there is none
        record Found(GrayImage image, List<Barcode> barcodes) implements Decoded {
            public Found {
                barcodes = List.copyOf(barcodes);
            }
        }

        /// The file could not be looked at.
        record Refused(UserMessage why) implements Decoded {}
    }

    public Decoded decode(Path file) {
        return decode(pictures.read(file));
    }

    /// @param content of a picture file
    public Decoded decode(byte[] content) {
        return decode(pictures.read(content));
    }

    public Decoded decode(GrayImage image) {
        return new Decoded.Found(image, symbols.read(image, Effort.STILL));
    }

    private Decoded decode(Picture picture) {
        return switch (picture) {
            case Picture.Pixels(var image) -> decode(image);
            case Picture.Refused(var why) -> new Decoded.Refused(why);
        };
    }
}
