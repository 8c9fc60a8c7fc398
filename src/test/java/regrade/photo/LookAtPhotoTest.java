package regrade.photo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.photo.device.ImageIoPictureReader;

class LookAtPhotoTest {
    private final InMemoryPhotoFiles files = new InMemoryPhotoFiles();
    private final LookAtPhoto looks = new LookAtPhoto(files, new ImageIoPictureReader());

    @Test
    void aPhotoIsDrawnNoLargerThanItsEdge() {
        var photo = stored(Pictures.png(1000, 500));

        var seen = (PhotoLook.Seen) looks.look(photo);

        assertThat(seen.picture().width()).isEqualTo(LookAtPhoto.EDGE);
        assertThat(seen.picture().height()).isEqualTo(LookAtPhoto.EDGE / 2);
        assertThat(seen.picture().argb()[0]).isEqualTo(0xFFFF0000);
        assertThat(seen.picture().argb()[LookAtPhoto.EDGE - 1]).isEqualTo(0xFF0000FF);
    }

    @Test
    void aMissingFileIsSeenAsMissing() {
        var photo = stored(Pictures.jpeg(1));
        files.kept.clear();

        assertThat(looks.look(photo)).isEqualTo(new PhotoLook.Missing());
    }

    @Test
    void oneOtherByteIsSeen() {
        var jpeg = Pictures.jpeg(1);
        var photo = stored(jpeg);
        jpeg[jpeg.length / 2] ^= 1;

        assertThat(looks.look(photo)).isEqualTo(new PhotoLook.Altered());
    }

    @Test
    void onlyTheNewestAreRemembered() {
        var first = stored(Pictures.png(2, 2));
        var drawn = looks.look(first);
        assertThat(looks.look(first)).isEqualTo(drawn);
        for (int i = 3; i < 60; i++) looks.look(stored(Pictures.png(i, 2)));

        assertThat(looks.look(first)).isInstanceOf(PhotoLook.Seen.class).isNotEqualTo(drawn);
    }

    private Photo stored(byte[] content) {
        var photo = Photo.of(content, PhotoFormat.of(content).orElseThrow());
        files.keep(photo, content);
        return photo;
    }
}
