package regrade.photo;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Draws photos, each proved against its name every time. One at a time, so that a page with many
/// of them does not fill the memory; how the newest look is remembered.
public final class LookAtPhoto {
    /// Longest edge of what is drawn, in pixels.
    public static final int EDGE = 320;

    private static final int REMEMBERED = 32;

    private final PhotoFiles files;
    private final PictureReader reader;
    private final SequencedMap<String, DrawnPicture> newest = new LinkedHashMap<>();
    private final Object large = new Object();

    public LookAtPhoto(PhotoFiles files, PictureReader reader) {
        this.files = files;
        this.reader = reader;
    }

    /// Takes as long as reading the file takes.
    public synchronized PhotoLook look(Photo photo) {
        return switch (files.read(photo)) {
            case PhotoFiles.Stored.Missing _ -> new PhotoLook.Missing();
            case PhotoFiles.Stored.Altered _ -> new PhotoLook.Altered();
            case PhotoFiles.Stored.Sound(var content) -> drawn(photo, content);
        };
    }

    /// In full size, see [PictureReader#whole]; proved too, and never remembered. One at a time as
    /// well, without holding up who draws or takes photos meanwhile.
    public PhotoLook whole(Photo photo) {
        synchronized (large) {
            return inFull(photo);
        }
    }

    private PhotoLook inFull(Photo photo) {
        return switch (files.read(photo)) {
            case PhotoFiles.Stored.Missing _ -> new PhotoLook.Missing();
            case PhotoFiles.Stored.Altered _ -> new PhotoLook.Altered();
            case PhotoFiles.Stored.Sound(var content) ->
                    reader.whole(content) instanceof PictureReader.Read.Drawn(var picture)
                            ? new PhotoLook.Seen(picture)
                            : new PhotoLook.Altered();
        };
    }

    /// What was drawn when the photo was taken need not be drawn again.
    synchronized void remember(Photo photo, DrawnPicture picture) {
        newest.putLast(photo.hash(), picture);
        if (newest.size() > REMEMBERED) newest.pollFirstEntry();
    }

    private PhotoLook drawn(Photo photo, byte[] content) {
        var remembered = newest.get(photo.hash());
        if (remembered != null) return new PhotoLook.Seen(remembered);
        if (!(reader.read(content, EDGE) instanceof PictureReader.Read.Drawn(var picture)))
            return new PhotoLook.Altered();
        remember(photo, picture);
        return new PhotoLook.Seen(picture);
    }
}
