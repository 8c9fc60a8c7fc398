package regrade.photo;

import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.nio.file.Path;

/// Takes a picture in: looked at, named by its content, on the disk. Whoever calls it appends the
/// fact after that.
public final class KeepPhoto {
    private final PhotoFiles files;
    private final PictureReader reader;
    private final LookAtPhoto looks;

    public KeepPhoto(PhotoFiles files, PictureReader reader, LookAtPhoto looks) {
        this.files = files;
        this.reader = reader;
        this.looks = looks;
    }

    /// What came of it.
    public sealed interface Kept {
        record Stored(Photo photo) implements Kept {}

        /// No picture, too large, broken or unreadable; nothing was kept.
        record Refused(UserMessage why) implements Kept {}
    }

    /// @throws regrade.kernel.Problem if it could not be written
    public Kept keep(Picture picture) {
        return switch (picture) {
            case Picture.OfCamera(var jpeg) -> keep(jpeg);
            case Picture.OfFile(var file) ->
                    files.load(file)
                            .map(this::keep)
                            .orElseGet(() -> refused("photo.unreadable", name(file)));
        };
    }

    private Kept keep(byte[] content) {
        if (content.length > Photo.MOST_BYTES)
            return refused("photo.too-large", Photo.MOST_BYTES / 1_000_000);
        var format = PhotoFormat.of(content);
        if (format.isEmpty()) return refused("photo.unknown");
        return switch (reader.read(content, LookAtPhoto.EDGE)) {
            case PictureReader.Read.TooLarge _ ->
                    refused("photo.too-many-pixels", Photo.MOST_PIXELS / 1_000_000);
            case PictureReader.Read.Broken _ -> refused("photo.broken");
            case PictureReader.Read.Drawn(var small) -> {
                var photo = Photo.of(content, format.orElseThrow());
                files.keep(photo, content);
                looks.remember(photo, small);
                yield new Kept.Stored(photo);
            }
        };
    }

    private static Kept refused(String key, Object... arguments) {
        return new Kept.Refused(UserMessage.bad(key, Remedy.CHECK_FILE, arguments));
    }

    private static String name(Path file) {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
