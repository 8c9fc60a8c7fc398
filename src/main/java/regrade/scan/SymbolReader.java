package regrade.scan;

import java.util.List;

/// Finds bar codes in a picture.
///
/// Promises: every symbol found once, from the upper left to the lower right; nothing is reported
/// on the word of one scan line; never throws for any picture; ends within the effort's time. Safe
/// from any thread.
public interface SymbolReader {
    /// How long to look.
    enum Effort {
        /// A picture from a file: every way of looking, at most a few seconds.
        STILL,
        /// One frame of a camera, about 30 ms; the next frame is looked at in other ways.
        FRAME
    }

    List<Barcode> read(GrayImage image, Effort effort);
}
