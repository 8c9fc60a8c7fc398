package regrade.photo;

/// Draws pictures small, within bounded memory. Never throws for what a picture holds.
public interface PictureReader {
    /// @param longest edge of what is drawn, in pixels; a smaller picture keeps its size
    Read read(byte[] content, int longest);

    /// What a picture turned out to be.
    sealed interface Read {
        record Drawn(SmallPicture picture) implements Read {}

        /// More pixels than [Photo#MOST_PIXELS]; none of them was read.
        record TooLarge() implements Read {}

        record Broken() implements Read {}
    }
}
