package regrade.photo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.kernel.Remedy;
import regrade.photo.KeepPhoto.Kept;
import regrade.photo.device.ImageIoPictureReader;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

class KeepPhotoTest {
    private static final Path FILE = Path.of("unit.jpg");

    private final InMemoryPhotoFiles files = new InMemoryPhotoFiles();
    private final LookAtPhoto looks = new LookAtPhoto(files, new ImageIoPictureReader());
    private final KeepPhoto keep = new KeepPhoto(files, new ImageIoPictureReader(), looks);

    @Test
    void aPictureIsKeptByteForByteUnderItsHash() {
        var jpeg = Pictures.jpeg(1);

        var photo = kept(new Picture.OfCamera(jpeg));

        assertThat(photo.format()).isEqualTo(PhotoFormat.JPEG);
        assertThat(photo.size()).isEqualTo(jpeg.length);
        assertThat(files.kept.get(photo.hash())).isSameAs(jpeg);
        assertThat(photo.fileName()).isEqualTo(Photo.hash(jpeg) + ".jpg");
    }

    @Test
    void theFormatFollowsFromTheContentAndNotFromTheName() {
        files.pictures.put(FILE, Pictures.png(30, 20));

        assertThat(kept(new Picture.OfFile(FILE)).format()).isEqualTo(PhotoFormat.PNG);
    }

    @Test
    void theSamePictureTwiceIsOnePhoto() {
        kept(new Picture.OfCamera(Pictures.jpeg(1)));
        kept(new Picture.OfCamera(Pictures.jpeg(1)));

        assertThat(files.kept).hasSize(1);
    }

    @Test
    void whatWasJustTakenIsNotDrawnAgainButProved() {
        var photo = kept(new Picture.OfCamera(Pictures.jpeg(1)));
        var first = (PhotoLook.Seen) looks.look(photo);

        assertThat(looks.look(photo)).isEqualTo(first);
        files.kept.clear();
        assertThat(looks.look(photo)).isEqualTo(new PhotoLook.Missing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a1234567890", "<svg xmlns='x'/>", "BM 123456789"})
    void whatIsNoJpegOrPngIsRefused(String content) {
        files.pictures.put(FILE, content.getBytes(StandardCharsets.US_ASCII));

        assertThat(refusal(new Picture.OfFile(FILE))).isEqualTo("photo.unknown");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThat(refusal(new Picture.OfFile(FILE))).isEqualTo("photo.unreadable");
    }

    @Test
    void aPictureThatBreaksOffIsRefused() {
        var png = Pictures.png(300, 200);

        assertThat(refusal(new Picture.OfCamera(Arrays.copyOf(png, 40)))).isEqualTo("photo.broken");
    }

    @Test
    void oneByteTooManyIsRefused() {
        var large = Arrays.copyOf(Pictures.jpeg(1), Photo.MOST_BYTES + 1);

        assertThat(refusal(new Picture.OfCamera(large))).isEqualTo("photo.too-large");
        assertThat(kept(new Picture.OfCamera(Arrays.copyOf(large, Photo.MOST_BYTES))).size())
                .isEqualTo(Photo.MOST_BYTES);
    }

    @Test
    void aPictureThatSaysItIsHugeIsRefusedBeforeAPixelIsRead() {
        var png = Pictures.png(30, 20);
        // width and height in the header; the check sum behind them is not asked for
        for (int at : new int[] {16, 20}) png[at + 1] = 1;

        assertThat(refusal(new Picture.OfCamera(png))).isEqualTo("photo.too-many-pixels");
    }

    private Photo kept(Picture picture) {
        return ((Kept.Stored) keep.keep(picture)).photo();
    }

    private String refusal(Picture picture) {
        var before = files.kept.size();
        var why = ((Kept.Refused) keep.keep(picture)).why();
        assertThat(files.kept).hasSize(before);
        assertThat(why.remedy()).isEqualTo(Remedy.CHECK_FILE);
        return why.key();
    }
}
