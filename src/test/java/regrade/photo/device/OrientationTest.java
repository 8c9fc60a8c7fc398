package regrade.photo.device;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import regrade.photo.DrawnPicture;
import regrade.photo.PictureReader.Read;
import regrade.photo.Pictures;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;

class OrientationTest {
    /// The picture `1 2 / 3 4 / 5 6` as each orientation stands upright.
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            1, 2, 1 2 3 4 5 6
            2, 2, 2 1 4 3 6 5
            3, 2, 6 5 4 3 2 1
            4, 2, 5 6 3 4 1 2
            5, 3, 1 3 5 2 4 6
            6, 3, 5 3 1 6 4 2
            7, 3, 6 4 2 5 3 1
            8, 3, 2 4 6 1 3 5
            """)
    void aPictureIsTurnedAsItWasHeld(int exif, int width, String pixels) {
        var upright =
                new Orientation(exif).upright(new DrawnPicture(2, 3, new int[] {1, 2, 3, 4, 5, 6}));

        assertThat(upright.width()).isEqualTo(width);
        assertThat(upright.argb())
                .isEqualTo(Arrays.stream(pixels.split(" ")).mapToInt(Integer::parseInt).toArray());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            4d4d002a00000008 0001 0112 0003 00000001 0006 0000
            49492a0008000000 0100 1201 0300 01000000 0600 0000
            """)
    void theOrientationIsReadInBothByteOrders(String tiff) {
        var jpeg = jpeg(tiff);

        assertThat(Orientation.of(jpeg)).isEqualTo(new Orientation(6));
        var drawn = (Read.Drawn) new ImageIoPictureReader().read(jpeg, 320);
        assertThat(drawn.picture().width()).isEqualTo(48);
        assertThat(drawn.picture().height()).isEqualTo(64);
    }

    @Property(tries = 500)
    void nothingThatStandsThereBreaksTheReader(@ForAll @Size(max = 60) byte[] tiff) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(HexFormat.of().parseHex("ffd8ffe1"));
        out.writeBytes(tiff);

        assertThat(Orientation.of(out.toByteArray()).exif()).isBetween(1, 8);
        assertThat(Orientation.of(jpeg(HexFormat.of().formatHex(tiff))).exif()).isBetween(1, 8);
    }

    /// A real JPEG with this Exif directory put behind its first marker.
    private static byte[] jpeg(String tiff) {
        var exif = HexFormat.of().parseHex("457869660000" + tiff.replace(" ", ""));
        var plain = Pictures.jpeg(1);
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.write(0xFF);
        out.write(0xE1);
        out.write((exif.length + 2) >> 8);
        out.write(exif.length + 2);
        out.writeBytes(exif);
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }
}
