package regrade.scan;

import regrade.kernel.UserMessage;

import java.nio.file.Path;

/// Reads picture files (PNG, JPEG, GIF, BMP) within bounded memory. Never throws for what a file
/// holds.
public interface Pictures {
    /// What a file turned out to be.
    sealed interface Picture {
        record Pixels(GrayImage image) implements Picture {}

        /// Not a picture, too large, broken or unreadable.
        record Refused(UserMessage why) implements Picture {}
    }

    Picture read(Path file);

    /// @param content of a picture file
    Picture read(byte[] content);
}
