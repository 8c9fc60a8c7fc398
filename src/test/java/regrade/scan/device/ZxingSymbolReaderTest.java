package regrade.scan.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.scan.Barcode;
import regrade.scan.Code;
import regrade.scan.GrayImage;
import regrade.scan.IdentifyCode;
import regrade.scan.SymbolPicture;
import regrade.scan.SymbolReader.Effort;
import regrade.scan.Symbology;

import uk.org.okapibarcode.backend.Code128;
import uk.org.okapibarcode.backend.DataMatrix;
import uk.org.okapibarcode.backend.QrCode;
import uk.org.okapibarcode.backend.Symbol;
import uk.org.okapibarcode.graphics.Color;
import uk.org.okapibarcode.output.Java2DRenderer;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

class ZxingSymbolReaderTest {
    private static final String LINK = "https://id.gs1.org/01/09501101530003/21/ABC123";

    private final ZxingSymbolReader reader = new ZxingSymbolReader(System::nanoTime);

    static Stream<Arguments> symbols() {
        return Stream.of(
                Arguments.of(Symbology.EAN_13, "4006381333931"),
                Arguments.of(Symbology.EAN_8, "96385074"),
                Arguments.of(Symbology.UPC_A, "036000291452"),
                Arguments.of(Symbology.UPC_E, "04252614"),
                Arguments.of(Symbology.CODE_128, "LPNHE919225404"),
                Arguments.of(Symbology.CODE_39, "X00000E5TX"),
                Arguments.of(Symbology.ITF, "10012345678902"),
                Arguments.of(Symbology.QR_CODE, LINK),
                Arguments.of(Symbology.DATA_MATRIX, "LPNHE919225404"));
    }

    @ParameterizedTest
    @MethodSource("symbols")
    void everyKindIsReadAtEveryAngle(Symbology symbology, String text) {
        for (double degrees : new double[] {5, 40, 90, 263}) {
            var image = placed(symbology, text, degrees).gray();

            assertThat(reader.read(image, Effort.STILL))
                    .as("turned by %s", degrees)
                    .extracting(Barcode::symbology, Barcode::text)
                    .containsExactly(tuple(symbology, text));
        }
    }

    @ParameterizedTest
    @MethodSource("symbols")
    void everyKindIsReadInNegative(Symbology symbology, String text) {
        var image = placed(symbology, text, 0).inverted().gray();

        assertThat(reader.read(image, Effort.STILL))
                .extracting(Barcode::text)
                .containsExactly(text);
    }

    @ParameterizedTest
    @MethodSource("symbols")
    void everyKindIsReadWithNoise(Symbology symbology, String text) {
        var image =
                SymbolPicture.blank(900, 420)
                        .with(symbology, text, 4, 450, 210, 0)
                        .noisy(30, 11)
                        .gray();

        assertThat(reader.read(image, Effort.STILL))
                .extracting(Barcode::text)
                .containsExactly(text);
    }

    @ParameterizedTest
    @MethodSource("symbols")
    void aSmallPictureOfASymbolIsRead(Symbology symbology, String text) {
        assertThat(reader.read(SymbolPicture.symbol(symbology, text, 2).gray(), Effort.STILL))
                .extracting(Barcode::text)
                .containsExactly(text);
    }

    @Test
    void everythingInAPictureIsFoundInReadingOrder() {
        var image =
                SymbolPicture.blank(1000, 700)
                        .with(Symbology.QR_CODE, "REFERENCE1", 4, 850, 120, 0)
                        .with(Symbology.EAN_13, "4006381333931", 2, 180, 120, 0)
                        .with(Symbology.CODE_128, "LPNHE919225404", 2, 500, 120, 0)
                        .with(Symbology.DATA_MATRIX, "DATA-77", 5, 150, 380, 12)
                        .with(Symbology.QR_CODE, "SECOND", 4, 480, 380, 30)
                        .with(Symbology.CODE_39, "X00000E5TX", 2, 720, 470, 90)
                        .with(Symbology.CODE_128, "LPNHE919225404", 2, 250, 600, 0)
                        .gray();

        assertThat(reader.read(image, Effort.STILL))
                .extracting(Barcode::text)
                .containsExactly(
                        "4006381333931",
                        "LPNHE919225404",
                        "REFERENCE1",
                        "DATA-77",
                        "SECOND",
                        "X00000E5TX",
                        "LPNHE919225404");
    }

    @Test
    void aLargePhotographIsRead() {
        var image =
                SymbolPicture.blank(3000, 2200)
                        .with(Symbology.CODE_128, "LPNHE919225404", 6, 900, 700, 0)
                        .with(Symbology.DATA_MATRIX, "DATA-77", 10, 2300, 1500, 20)
                        .gray();

        assertThat(reader.read(image, Effort.STILL))
                .extracting(Barcode::text)
                .containsExactly("LPNHE919225404", "DATA-77");
    }

    @Test
    void cornersStandAroundTheSymbol() {
        var image =
                SymbolPicture.blank(600, 400)
                        .with(Symbology.CODE_128, "LPNHE919225404", 2, 300, 200, 0)
                        .gray();

        var barcode = reader.read(image, Effort.STILL).getFirst();

        assertThat(barcode.centreX()).isBetween(280, 320);
        assertThat(barcode.centreY()).isBetween(180, 220);
        assertThat(barcode.corners())
                .hasSize(4)
                .allSatisfy(
                        corner -> {
                            assertThat(corner.x()).isBetween(90, 510);
                            assertThat(corner.y()).isBetween(130, 270);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"code128", "datamatrix", "qr"})
    void separatorsOfGs1SurviveInEveryCarrier(String carrier) {
        var picture = okapi(gs1(carrier));

        var barcode = reader.read(picture.gray(), Effort.STILL).getFirst();

        assertThat(barcode.text())
                .isEqualTo("0104006381333931" + "10LOT42" + "\u001d" + "21ABC123");
        assertThat(barcode.aim()).isIn("]C1", "]d2", "]Q3");
        var code = (Code.Gs1) new IdentifyCode().identify(barcode.scanned()).best();
        assertThat(code.serial()).contains("ABC123");
        assertThat(code.elements()).containsEntry("10", "LOT42");
    }

    @Test
    void nothingIsReadWhereNothingIs() {
        LongStream.range(0, 6)
                .forEach(
                        seed -> {
                            var noise = SymbolPicture.blank(640, 480).noisy(255, seed).gray();
                            assertThat(reader.read(noise, Effort.STILL)).isEmpty();
                            assertThat(reader.read(noise, Effort.FRAME)).isEmpty();
                        });
    }

    @Test
    void stripesAndLettersAreNoSymbols() {
        var graphics = SymbolPicture.blank(800, 600);
        var pen = graphics.image().createGraphics();
        pen.setColor(java.awt.Color.BLACK);
        for (int i = 0; i < 90; i++) pen.fillRect(20 + i * 8, 20, 2 + i * 7 % 5, 150);
        for (int line = 0; line < 20; line++)
            pen.drawString(
                    "Returned unit, box opened, IIIIIIIllllll |||||| 1111111 4711",
                    20,
                    220 + line * 16);
        pen.dispose();

        assertThat(reader.read(graphics.gray(), Effort.STILL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 17, 40})
    void tinyPicturesAreNoTrouble(int side) {
        var black = new GrayImage(side, side, new byte[side * side]);

        assertThat(reader.read(black, Effort.STILL)).isEmpty();
        assertThat(reader.read(new GrayImage(side * 100, 1, new byte[side * 100]), Effort.STILL))
                .isEmpty();
        assertThat(reader.read(new GrayImage(1, side * 100, new byte[side * 100]), Effort.STILL))
                .isEmpty();
    }

    @Test
    void aFrameIsReadEvenWithNoTimeLeft() {
        var hurried = new ZxingSymbolReader(new java.util.concurrent.atomic.AtomicLong()::get);
        var image = placed(Symbology.CODE_128, "LPNHE919225404", 0).gray();

        assertThat(hurried.read(image, Effort.FRAME))
                .extracting(Barcode::text)
                .containsExactly("LPNHE919225404");
    }

    @Test
    void lookingEndsWhenTheTimeIsUp() {
        var time = new java.util.concurrent.atomic.AtomicLong();
        var looks = new java.util.concurrent.atomic.AtomicInteger();
        var impatient =
                new ZxingSymbolReader(
                        () -> {
                            looks.incrementAndGet();
                            return time.addAndGet(10_000_000_000L);
                        });

        impatient.read(placed(Symbology.CODE_128, "LPNHE919225404", 40).gray(), Effort.STILL);

        assertThat(looks.get()).isLessThan(100);
    }

    private static SymbolPicture placed(Symbology symbology, String text, double degrees) {
        return SymbolPicture.blank(560, 560).with(symbology, text, 2, 270, 290, degrees);
    }

    private static Symbol gs1(String carrier) {
        Symbol symbol =
                switch (carrier) {
                    case "code128" -> new Code128();
                    case "datamatrix" -> new DataMatrix();
                    default -> new QrCode();
                };
        symbol.setDataType(Symbol.DataType.GS1);
        symbol.setContent("[01]04006381333931[10]LOT42[21]ABC123");
        return symbol;
    }

    /// Drawn by an encoder that shares nothing with the decoder.
    private static SymbolPicture okapi(Symbol symbol) {
        var picture = SymbolPicture.blank(symbol.getWidth() * 3 + 80, symbol.getHeight() * 3 + 80);
        var pen = picture.image().createGraphics();
        pen.translate(40, 40);
        new Java2DRenderer(pen, 3, Color.WHITE, Color.BLACK).render(symbol);
        pen.dispose();
        return picture;
    }

    @Test
    void theSamePictureGivesTheSameAnswer() {
        var image = placed(Symbology.QR_CODE, LINK, 10).gray();

        List<Barcode> first = reader.read(image, Effort.STILL);

        assertThat(reader.read(image, Effort.STILL)).isEqualTo(first);
    }
}
