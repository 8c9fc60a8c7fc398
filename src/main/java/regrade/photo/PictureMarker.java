package regrade.photo;

import java.util.List;
import java.util.Optional;

/// Draws marks on a copy of a picture, within bounded memory. Never throws for what a picture
/// holds.
public interface PictureMarker {
    /// @param content stays as it is
    /// @return a JPEG of at most [Photo#MOST_BYTES], upright, as large as the picture is shown in
    ///   full size; empty if the picture cannot be read
    Optional<byte[]> mark(byte[] content, List<Mark> marks);
}
