package regrade.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import regrade.inspection.PhotographUnit.Result;
import regrade.kernel.Inspector;
import regrade.kernel.Problem;
import regrade.kernel.Reference;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.photo.InMemoryPhotoFiles;
import regrade.photo.KeepPhoto;
import regrade.photo.LookAtPhoto;
import regrade.photo.Photo;
import regrade.photo.PhotoFact;
import regrade.photo.PhotoFact.PhotoTaken;
import regrade.photo.Picture;
import regrade.photo.Pictures;
import regrade.photo.device.ImageIoPictureReader;

import java.util.List;

class PhotographUnitTest {
    private static final String LPN = "LPNHE919225404";
    private static final Inspector SOMEBODY = new Inspector("lea");

    private final Workbench bench = new Workbench();
    private Reference unit = UnitStory.reference(0);

    @BeforeEach
    void open() {
        bench.catalog.products.add(Workbench.headset(false));
        bench.returns.add(Workbench.announced(LPN, "X001T4P9QZ"));
        unit = bench.opened(LPN).draft().unit();
    }

    @Test
    void aPhotoBelongsToTheUnitAlsoAfterACrash() {
        take(1);
        take(2);
        bench.restart();

        assertThat(draft().photos()).extracting(PhotoFact::photo).hasSize(2);
        assertThat(draft().photos()).extracting(PhotoFact::taken).containsOnly(bench.now);
        for (var taken : draft().photos())
            assertThat(bench.photoFiles.kept).containsKey(taken.photo().hash());
    }

    @Test
    void theVerySamePhotoTwiceIsOneFact() {
        take(1);

        assertThat(take(1)).isInstanceOf(Result.AlreadyThere.class);

        assertThat(draft().photos()).hasSize(1);
    }

    @Test
    void answersAndSaveLeaveThePhotosAsTheyAre() {
        take(1);
        bench.check.press(unit, 0, 1);
        bench.save.restIsFine(unit);
        bench.restart();

        assertThat(draft().photos()).hasSize(1);
        assertThat(draft().state()).isEqualTo(UnitState.SAVED);
    }

    @Test
    void anUndonePhotoNoLongerCountsAndItsFileStays() {
        take(1);
        bench.check.press(unit, 0, 1);
        take(2);

        bench.undo.undo();
        assertThat(draft().photos()).hasSize(1);
        bench.undo.undo();
        assertThat(draft().answers().given()).isEmpty();
        bench.undo.undo();
        assertThat(draft().photos()).isEmpty();
        assertThat(bench.photoFiles.kept).hasSize(2);
        bench.restart();
        assertThat(draft().photos()).isEmpty();

        take(1);
        assertThat(draft().photos()).hasSize(1);
    }

    @Test
    void whatIsNoPictureChangesNothing() {
        long before = bench.journal.last();

        var result = bench.photograph.photograph(unit, new Picture.OfCamera(new byte[] {1, 2, 3}));

        assertThat(result).isInstanceOf(Result.Refused.class);
        assertThat(bench.journal.last()).isEqualTo(before);
    }

    @Test
    void aUnitThatIsNotOnTheBenchIsNotPhotographed() {
        bench.park.park(unit);

        assertThatThrownBy(() -> take(1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(bench.photoFiles.kept).isEmpty();
    }

    @Test
    void theFactComesOnlyAfterTheFile() {
        var full =
                new InMemoryPhotoFiles() {
                    @Override
                    public void keep(Photo photo, byte[] content) {
                        throw new Problem(
                                UserMessage.bad("photo.not-written", Remedy.FREE_SPACE, "photos"));
                    }
                };
        var reader = new ImageIoPictureReader();
        var keep = new KeepPhoto(full, reader, new LookAtPhoto(full, reader));
        var photograph = new PhotographUnit(bench.drafts, bench.assess, keep);
        long before = bench.journal.last();

        assertThatThrownBy(
                        () -> photograph.photograph(unit, new Picture.OfCamera(Pictures.jpeg(1))))
                .isInstanceOf(Problem.class);

        assertThat(bench.journal.last()).isEqualTo(before);
        assertThat(draft().photos()).isEmpty();
    }

    @Test
    void anothersPhotoInTheSameActIsNotThisUnits() {
        var photo = new Photo("a".repeat(64), 10, regrade.photo.PhotoFormat.PNG);
        bench.journal.append(
                SOMEBODY, List.of(new PhotoTaken(UnitStory.reference(5), photo, bench.now)));
        bench.restart();

        assertThat(draft().photos()).isEmpty();
    }

    private Result take(int seed) {
        return bench.photograph.photograph(unit, new Picture.OfCamera(Pictures.jpeg(seed)));
    }

    private Draft draft() {
        return bench.drafts.find(unit).orElseThrow();
    }
}
