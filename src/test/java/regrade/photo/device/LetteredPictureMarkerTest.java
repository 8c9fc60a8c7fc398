package regrade.photo.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.photo.DrawnPicture;
import regrade.photo.Mark;
import regrade.photo.Photo;
import regrade.photo.PictureReader.Read;
import regrade.photo.Pictures;
import regrade.photo.Spot;
import regrade.platform.lettering.Face;

import java.awt.Color;
import java.util.List;
import java.util.Random;

class LetteredPictureMarkerTest {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 800;

    private final ImageIoPictureReader reader = new ImageIoPictureReader();
    private final LetteredPictureMarker marker = new LetteredPictureMarker(reader, new Face());

    @Test
    void theCopyIsMarkedWhereItWasPointedAtAndNowhereElse() {
        var grey = Pictures.picture("png", WIDTH, HEIGHT, Color.GRAY, Color.GRAY);
        var before = grey.clone();

        var marked = marked(grey, new Mark.Box(new Spot(0.25, 0.25), new Spot(0.75, 0.75)));

        assertThat(grey).isEqualTo(before);
        assertThat(marked.width()).isEqualTo(WIDTH);
        assertThat(red(marked, 600, 200)).isTrue();
        assertThat(red(marked, 300, 400)).isTrue();
        assertThat(red(marked, 600, 400)).isFalse();
        assertThat(red(marked, 20, 20)).isFalse();
    }

    @Test
    void aMarkHasAnEdgeThatStandsOutOfItsOwnColour() {
        var red = Pictures.picture("png", WIDTH, HEIGHT, Color.RED, Color.RED);

        var marked = marked(red, new Mark.Arrow(new Spot(0.1, 0.5), new Spot(0.9, 0.5)));

        boolean white = false;
        for (int y = 380; y < 420; y++) white |= (marked.argb()[y * WIDTH + 600] & 0xFF) > 0xB0;
        assertThat(white).isTrue();
    }

    @Test
    void aCaptionStaysInThePictureAndIsWhiteOnDark() {
        var grey = Pictures.picture("jpg", WIDTH, HEIGHT, Color.GRAY, Color.GRAY);

        var marked = marked(grey, new Mark.Caption(new Spot(1, 1), "missing corner %n \u202E"));

        int bright = 0;
        int dark = 0;
        for (int pixel : marked.argb()) {
            if ((pixel & 0xFF) > 0xE0) bright++;
            if ((pixel & 0xFF) < 0x50) dark++;
        }
        assertThat(bright).isPositive();
        assertThat(dark).isGreaterThan(bright);
    }

    @Test
    void aPictureThatWasHeldSidewaysIsMarkedAsItIsSeen() {
        var held = Pictures.turned(Pictures.picture("jpg", 1600, 800, Color.GRAY, Color.GRAY), 6);

        var marked = marked(held, new Mark.Box(new Spot(0.1, 0.1), new Spot(0.9, 0.2)));

        assertThat(marked.width()).isEqualTo(800);
        assertThat(marked.height()).isEqualTo(1600);
        assertThat(red(marked, 400, 160)).isTrue();
        assertThat(red(marked, 400, 1440)).isFalse();
    }

    @Test
    void whatIsNoPictureIsNotMarked() {
        var nothing = new byte[] {1, 2, 3, 4};

        assertThat(marker.mark(nothing, List.of(new Mark.Box(Spot.MIDDLE, new Spot(1, 1)))))
                .isEmpty();
    }

    @Test
    void aLargePictureOfNoiseGivesACopyThatMayBeKept() {
        var random = new Random(7);
        var noise = Pictures.noise(5_000, 4_000, random);

        var copy = marker.mark(noise, List.of(new Mark.Box(Spot.MIDDLE, new Spot(1, 1))));

        assertThat(copy.orElseThrow()).hasSizeLessThanOrEqualTo(Photo.MOST_BYTES);
        var whole = drawn(copy.orElseThrow());
        assertThat(whole.width()).isEqualTo(2_500);
        assertThat(whole.height()).isEqualTo(2_000);
    }

    private DrawnPicture marked(byte[] content, Mark mark) {
        return drawn(marker.mark(content, List.of(mark)).orElseThrow());
    }

    private DrawnPicture drawn(byte[] content) {
        return ((Read.Drawn) reader.whole(content)).picture();
    }

    private static boolean red(DrawnPicture picture, int x, int y) {
        int pixel = picture.argb()[y * picture.width() + x];
        return (pixel >> 16 & 0xFF) > 0xB0 && (pixel >> 8 & 0xFF) < 0x70;
    }
}
