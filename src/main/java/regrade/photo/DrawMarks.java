package regrade.photo;

import java.util.List;
import java.util.Optional;

/// Draws marks on a copy of a photo and puts the copy on the disk. The photo stays byte for byte;
/// whoever calls it appends the fact after that.
public final class DrawMarks {
    private final PhotoFiles files;
    private final PictureMarker marker;

    public DrawMarks(PhotoFiles files, PictureMarker marker) {
        this.files = files;
        this.marker = marker;
    }

    /// Takes as long as reading and writing a large picture takes.
    ///
    /// @return the copy; empty if the original is not as it was taken, and nothing was kept then
    /// @throws regrade.kernel.Problem if it could not be written
    /// @throws IllegalArgumentException without a mark, or with more than [Mark#MOST]
    public Optional<Photo> draw(Photo original, List<Mark> marks) {
        if (marks.isEmpty() || marks.size() > Mark.MOST)
            throw new IllegalArgumentException(marks.size() + " marks");
        return switch (files.read(original)) {
            case PhotoFiles.Stored.Sound(var content) ->
                    marker.mark(content, marks).map(this::kept);
            case PhotoFiles.Stored.Missing _, PhotoFiles.Stored.Altered _ -> Optional.empty();
        };
    }

    private Photo kept(byte[] content) {
        var copy = Photo.of(content, PhotoFormat.JPEG);
        files.keep(copy, content);
        return copy;
    }
}
