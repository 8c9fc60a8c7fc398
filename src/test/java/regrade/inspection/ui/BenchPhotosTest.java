package regrade.inspection.ui;

import static org.assertj.core.api.Assertions.assertThat;

import static regrade.inspection.ui.BenchBed.LPN;

import org.junit.jupiter.api.Test;

import regrade.photo.Photo;
import regrade.photo.Pictures;
import regrade.scan.Command;

import java.nio.file.Path;
import java.util.List;

class BenchPhotosTest {
    private final BenchBed bed = new BenchBed(false);
    private final BenchViewModel model = bed.model;

    @Test
    void theKeyTakesWhatTheOpenCameraSees() {
        model.scanned(LPN);
        bed.viewfinder.open();
        bed.viewfinder.frame(Pictures.jpeg(1));

        model.photograph(() -> List.of(Path.of("asked.jpg")));

        assertThat(bed.said()).isEqualTo("inspection.photographed");
        assertThat(photos()).containsExactly(Photo.hash(Pictures.jpeg(1)));
    }

    @Test
    void withTheCameraClosedTheKeyAsksForPictures() {
        model.scanned(LPN);
        bed.bench.photoFiles.pictures.put(Path.of("one.jpg"), Pictures.jpeg(1));
        bed.bench.photoFiles.pictures.put(Path.of("two.png"), Pictures.png(9, 9));

        model.photograph(
                () -> List.of(Path.of("one.jpg"), Path.of("gone.jpg"), Path.of("two.png")));

        assertThat(photos()).hasSize(2);
        assertThat(bed.feedback.keys())
                .endsWith("inspection.photographed", "photo.unreadable", "inspection.photographed");
    }

    @Test
    void withoutAUnitNobodyIsAskedForPictures() {
        model.photograph(
                () -> {
                    throw new AssertionError("asked");
                });

        assertThat(bed.said()).isEqualTo("inspection.nothing-here");
    }

    @Test
    void aCameraWithoutAPictureTakesNone() {
        model.scanned(LPN);
        bed.viewfinder.open();

        model.photograph(List::of);

        assertThat(bed.said()).isEqualTo("inspection.photo-no-picture");
        assertThat(photos()).isEmpty();
    }

    @Test
    void theScannedCommandTakesAPhotoOnlyWithTheCameraOpen() {
        model.scanned(LPN);
        model.scanned(Command.PHOTO.code());
        assertThat(bed.said()).isEqualTo("inspection.photo-closed");

        bed.viewfinder.open();
        bed.viewfinder.frame(Pictures.jpeg(1));
        model.scanned(Command.PHOTO.code());
        model.scanned(Command.PHOTO.code());

        assertThat(bed.said()).isEqualTo("inspection.photo-there");
        assertThat(photos()).hasSize(1);
    }

    @Test
    void anUndonePhotoIsNamed() {
        model.scanned(LPN);
        bed.viewfinder.open();
        bed.viewfinder.frame(Pictures.jpeg(1));
        model.photograph(List::of);

        model.undo();

        assertThat(bed.said()).isEqualTo("inspection.undone.photo");
        assertThat(photos()).isEmpty();
    }

    private List<String> photos() {
        return bed.now().unit().orElseThrow().draft().photos().stream()
                .map(taken -> taken.photo().hash())
                .toList();
    }
}
