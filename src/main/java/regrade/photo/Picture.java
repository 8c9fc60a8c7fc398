package regrade.photo;

import java.nio.file.Path;

/// Where a photo comes from.
public sealed interface Picture {
    /// @param jpeg the frame as the camera sent it
    record OfCamera(byte[] jpeg) implements Picture {}

    /// A file of the person's own.
    record OfFile(Path file) implements Picture {}
}
