package regrade.scan.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.scan.Barcode;
import regrade.scan.DecodeImage;
import regrade.scan.DecodeImage.Decoded;
import regrade.scan.Pictures.Picture;
import regrade.scan.SymbolPicture;
import regrade.scan.Symbology;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;

class ImageIoPicturesTest {
    private final ImageIoPictures pictures = new ImageIoPictures();
    private final DecodeImage decode =
            new DecodeImage(pictures, new ZxingSymbolReader(System::nanoTime));

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void everyKindOfFileIsDecoded(String format) throws IOException {
        var file = folder.resolve("symbol." + format);
        Files.write(
                file, SymbolPicture.symbol(Symbology.CODE_128, "LPNHE919225404", 3).file(format));

        var decoded = (Decoded.Found) decode.decode(file);

        assertThat(decoded.barcodes()).extracting(Barcode::text).containsExactly("LPNHE919225404");
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        var text = folder.resolve("report.png");
        Files.writeString(text, "order-id\tsku");

        assertThat(refusal(pictures.read(text))).isEqualTo("scan.picture-unknown");
        assertThat(refusal(pictures.read(new byte[0]))).isEqualTo("scan.picture-unknown");
        assertThat(refusal(pictures.read(folder.resolve("absent.png"))))
                .isEqualTo("scan.picture-unreadable");
        assertThat(refusal(pictures.read(folder))).isEqualTo("scan.picture-unreadable");
        assertThat(decode.decode(text)).isInstanceOf(Decoded.Refused.class);
    }

    @Test
    void aPictureThatClaimsToBeHugeIsRefusedUnread() {
        assertThat(refusal(pictures.read(pngHeader(60_000, 60_000))))
                .isEqualTo("scan.picture-too-large");
        assertThat(refusal(pictures.read(new byte[50_000_001])))
                .isEqualTo("scan.picture-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void brokenFilesNeverThrow(String format) {
        var good = SymbolPicture.symbol(Symbology.EAN_13, "4006381333931", 1).file(format);
        var random = new Random(5);
        for (int i = 0; i < 200; i++) {
            var broken = Arrays.copyOf(good, 10 + random.nextInt(good.length - 10));
            for (int k = 0; k < 6; k++)
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();

            assertThat(pictures.read(broken)).isNotNull();
        }
    }

    @Test
    void transparentIsWhite() {
        var image =
                new java.awt.image.BufferedImage(2, 1, java.awt.image.BufferedImage.TYPE_INT_ARGB);
        image.setRGB(1, 0, 0xff000000);

        var gray = ImageIoPictures.gray(image);

        assertThat(gray.at(0, 0)).isEqualTo(255);
        assertThat(gray.at(1, 0)).isZero();
    }

    private static String refusal(Picture picture) {
        return ((Picture.Refused) picture).why().key();
    }

    private static byte[] pngHeader(int width, int height) {
        var chunk = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        chunk.putInt(width)
                .putInt(height)
                .put((byte) 8)
                .put((byte) 2)
                .put((byte) 0)
                .put((byte) 0)
                .put((byte) 0);
        var crc = new CRC32();
        crc.update(chunk.array());
        var file =
                ByteBuffer.allocate(33)
                        .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        return file.putInt(13).put(chunk.array()).putInt((int) crc.getValue()).array();
    }
}
