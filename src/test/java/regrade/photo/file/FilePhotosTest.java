package regrade.photo.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.journal.DataFolder;
import regrade.kernel.Problem;
import regrade.photo.Photo;
import regrade.photo.PhotoFiles.Stored;
import regrade.photo.PhotoFormat;
import regrade.photo.Pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class FilePhotosTest {
    private final byte[] content = Pictures.jpeg(1);
    private final Photo photo = new Photo(Photo.hash(content), content.length, PhotoFormat.JPEG);

    @TempDir private Path folder;
    private Path file;
    private FilePhotos photos;

    @BeforeEach
    void start() {
        photos = new FilePhotos(new DataFolder(folder));
        file =
                folder.resolve("photos")
                        .resolve(photo.hash().substring(0, 2))
                        .resolve(photo.fileName());
    }

    @Test
    void aPhotoIsOneFileWithItsVeryBytes() throws IOException {
        photos.keep(photo, content);
        photos.keep(photo, content);

        assertThat(file).hasBinaryContent(content);
        assertThat(all()).containsExactly(file);
        assertThat(photos.read(photo)).isInstanceOf(Stored.Sound.class);
    }

    @Test
    void aMissingAndAnAlteredFileAreToldApart() throws IOException {
        assertThat(photos.read(photo)).isEqualTo(new Stored.Missing());
        photos.keep(photo, content);

        for (var other : List.of(changed(), shorter(), longer(), new byte[0])) {
            Files.write(file, other);
            assertThat(photos.read(photo)).isEqualTo(new Stored.Altered());
        }
    }

    @Test
    void takingItAgainBringsAnAlteredFileBack() throws IOException {
        photos.keep(photo, content);
        Files.write(file, changed());

        photos.keep(photo, content);

        assertThat(file).hasBinaryContent(content);
    }

    @Test
    void whatAKillLeftBeforeTheFactIsPutAsideAtTheNextStartAndNeverDeleted() throws IOException {
        photos.keep(photo, content);
        var half = Files.write(file.resolveSibling(photo.fileName() + ".part"), shorter());
        start();

        int moved = photos.putAside(_ -> Set.of());

        assertThat(moved).isEqualTo(2);
        assertThat(file).doesNotExist();
        assertThat(half).doesNotExist();
        assertThat(folder.resolve("photos").resolve("aside").resolve(photo.fileName()))
                .hasBinaryContent(content);
    }

    @Test
    void whatFactsKnowStaysWhereItIs() throws IOException {
        photos.keep(photo, content);
        start();

        assertThat(photos.putAside(start -> known(start))).isZero();
        assertThat(file).exists();
    }

    @Test
    void aPhotoWhoseFactIsJustBeingWrittenStays() {
        photos.keep(photo, content);

        assertThat(photos.putAside(_ -> Set.of())).isZero();
        assertThat(file).exists();
    }

    @Test
    void anOrphanThatIsTakenAgainIsNoOrphanAnyMore() {
        photos.keep(photo, content);
        start();

        photos.keep(photo, content);

        assertThat(photos.putAside(_ -> Set.of())).isZero();
        assertThat(photos.read(photo)).isInstanceOf(Stored.Sound.class);
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidAndLeavesNothing() throws IOException {
        Files.writeString(folder.resolve("photos"), "a file stands where the folder should be");

        assertThatThrownBy(() -> photos.keep(photo, content)).isInstanceOf(Problem.class);
        assertThat(photos.read(photo)).isNotInstanceOf(Stored.Sound.class);
    }

    @Test
    void noMoreIsReadOfAPictureThanAPhotoMayHave() throws IOException {
        var large = folder.resolve("large.jpg");
        Files.write(large, new byte[Photo.MOST_BYTES + 1000]);

        assertThat(photos.load(large).orElseThrow()).hasSize(Photo.MOST_BYTES + 1);
        assertThat(photos.load(folder.resolve("none.jpg"))).isEmpty();
        assertThat(photos.load(folder)).isEmpty();
    }

    private Set<String> known(String start) {
        assertThat(photo.hash()).startsWith(start);
        return Set.of(photo.hash());
    }

    private List<Path> all() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private byte[] changed() {
        var other = content.clone();
        other[other.length / 2] ^= 1;
        return other;
    }

    private byte[] shorter() {
        return java.util.Arrays.copyOf(content, content.length - 1);
    }

    private byte[] longer() {
        return java.util.Arrays.copyOf(content, content.length + 1);
    }
}
