package regrade.photo;

/// Draws pictures, within bounded memory. Never throws for what a picture holds.
public interface PictureReader {
    /// @param longest edge of what is drawn, in pixels; a smaller picture keeps its size
    Read read(byte[] content, int longest);

    /// Draws it in full size, upright; one of more than [#MOST_WHOLE] pixels with every n-th row
    /// and column, so that it has no more.
    Read whole(byte[] content);

    /// Most pixels that are drawn: what most telephones take, at their 64 MB in memory.
    int MOST_WHOLE = 16_000_000;

    /// What a picture turned out to be.
    sealed interface Read {
        record Drawn(DrawnPicture picture) implements Read {}

        /// More pixels than [Photo#MOST_PIXELS]; none of them was read.
        record TooLarge() implements Read {}

        record Broken() implements Read {}
    }
}
