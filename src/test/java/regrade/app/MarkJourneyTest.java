package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.kernel.Reference;
import regrade.photo.Photo;
import regrade.photo.PhotoFact;
import regrade.photo.Pictures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A photo in full size and marks on copies of it, by keys alone, from the bench and from the
/// history, and back again with Ctrl+Z.
class MarkJourneyTest {
    private static final String KETTLE = "LPNHE000000002";
    private static final byte[] PICTURE = Pictures.png(640, 480);

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void aCopyIsMarkedKeptSeenAndTakenBack(String language) throws Exception {
        try (var bed = new JourneyBed(folder, Locale.of(language))) {
            var unit = photographed(bed);

            markedOnTheBench(bed, unit);
            undoneAndMarkedAgain(bed, unit);
            bed.press(KeyCode.SPACE);
            bed.scanLabel();
            markedInTheHistory(bed, unit);
            aScanKeepsWhatIsDrawn(bed, unit);
        }

        theOriginalIsAsItCame();
    }

    private Reference photographed(JourneyBed bed) throws Exception {
        bed.untilSays("welcome.title");
        bed.window.type("lea");
        bed.press(KeyCode.TAB);
        bed.press(KeyCode.TAB);
        bed.press(KeyCode.SPACE);
        bed.untilSays("returns.none");
        bed.press(KeyCode.CONTROL, KeyCode.I);
        bed.untilSays("returns.totals", 4, 4);
        bed.scan(KETTLE);
        bed.untilSays("inspection.photos", 0);
        bed.window.type("v");
        bed.untilSays("inspection.no-photo");
        bed.choose(Files.write(folder.resolve("telephone.png"), PICTURE));
        bed.press(KeyCode.P);
        bed.untilSays("inspection.photos", 1);
        return bed.onBench().unit();
    }

    private static void openedInFullSize(JourneyBed bed) {
        bed.window.type("v");
        bed.window.until(
                "it is drawn", () -> bed.window.find(".photo-canvas .image-view").isPresent());
        bed.untilSays("photo.place", 1, 1);
        bed.window.type("m");
        bed.untilSays("photo.mark.count", 0);
    }

    private static void markedOnTheBench(JourneyBed bed, Reference unit) {
        openedInFullSize(bed);
        bed.press(KeyCode.CONTROL, KeyCode.ENTER);
        bed.untilSays("photo.mark.nothing");
        // a digit chooses a shape here and answers nothing behind
        bed.window.type("2");
        bed.press(KeyCode.ENTER);
        bed.press(KeyCode.SHIFT, KeyCode.RIGHT);
        bed.press(KeyCode.DOWN);
        bed.press(KeyCode.ENTER);
        bed.untilSays("photo.mark.count", 1);
        bed.window.type("4");
        bed.press(KeyCode.ENTER);
        bed.window.type("crack");
        bed.press(KeyCode.ENTER);
        bed.untilSays("photo.mark.count", 2);
        bed.press(KeyCode.CONTROL, KeyCode.ENTER);
        bed.untilSays("photo.mark.kept");
        bed.untilSays("photo.place", 2, 2);
        bed.untilSays("photo.copy-of", Photo.hash(PICTURE).substring(0, 12));
        bed.press(KeyCode.ESCAPE);
        bed.untilSays("inspection.photos", 2);
        assertThat(bed.draft(unit).answers().given()).isEmpty();
        assertThat(copies(bed, unit)).hasSize(1);
    }

    private static void undoneAndMarkedAgain(JourneyBed bed, Reference unit) {
        bed.press(KeyCode.CONTROL, KeyCode.Z);
        bed.untilSays("inspection.undone.photo-marked");
        bed.untilSays("inspection.photos", 1);
        openedInFullSize(bed);
        bed.press(KeyCode.ENTER);
        bed.press(KeyCode.LEFT);
        bed.press(KeyCode.ENTER);
        bed.press(KeyCode.BACK_SPACE);
        bed.untilSays("photo.mark.count", 0);
        bed.press(KeyCode.ENTER);
        bed.press(KeyCode.SHIFT, KeyCode.LEFT);
        bed.press(KeyCode.ENTER);
        bed.press(KeyCode.CONTROL, KeyCode.ENTER);
        bed.untilSays("photo.place", 2, 2);
        bed.press(KeyCode.ESCAPE);
        bed.untilSays("inspection.photos", 2);
        assertThat(copies(bed, unit)).hasSize(1);
    }

    private static void markedInTheHistory(JourneyBed bed, Reference unit) {
        bed.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        bed.window.type(unit.text());
        bed.press(KeyCode.ENTER);
        bed.untilSays("history.photos");
        bed.window.type("v");
        // the one that was taken back stands beside them
        bed.untilSays("photo.place", 1, 3);
        bed.window.until(
                "it is drawn", () -> bed.window.find(".photo-canvas .image-view").isPresent());
        bed.window.type("m3");
        bed.press(KeyCode.ENTER);
        bed.press(KeyCode.SHIFT, KeyCode.DOWN);
        bed.press(KeyCode.SHIFT, KeyCode.RIGHT);
        bed.press(KeyCode.ENTER);
        bed.press(KeyCode.CONTROL, KeyCode.ENTER);
        bed.untilSays("photo.place", 2, 4);
        bed.press(KeyCode.ESCAPE);
        bed.window.until("it is there", () -> copies(bed, unit).size() == 2);
    }

    private static void aScanKeepsWhatIsDrawn(JourneyBed bed, Reference unit) {
        bed.window.type("v");
        bed.untilSays("photo.place", 1, 4);
        bed.window.until(
                "it is drawn", () -> bed.window.find(".photo-canvas .image-view").isPresent());
        bed.window.type("m1");
        bed.press(KeyCode.ENTER);
        bed.press(KeyCode.SHIFT, KeyCode.UP);
        bed.press(KeyCode.ENTER);
        bed.untilSays("photo.mark.count", 1);
        bed.scan("LPNRR000000007");
        bed.window.until("it is kept", () -> copies(bed, unit).size() == 3);
        bed.window.until("the next is there", () -> !bed.onBench().unit().equals(unit));
    }

    private static List<PhotoFact> copies(JourneyBed bed, Reference unit) {
        return bed.draft(unit).photos().stream()
                .filter(photo -> photo.original().isPresent())
                .filter(
                        photo ->
                                photo.original()
                                        .map(Photo::hash)
                                        .equals(Optional.of(Photo.hash(PICTURE))))
                .toList();
    }

    private void theOriginalIsAsItCame() throws Exception {
        var hash = Photo.hash(PICTURE);
        var file = folder.resolve(Path.of("data", "photos", hash.substring(0, 2), hash + ".png"));
        assertThat(Files.readAllBytes(file)).isEqualTo(PICTURE);
    }
}
