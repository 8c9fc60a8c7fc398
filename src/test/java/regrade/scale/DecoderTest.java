package regrade.scale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import regrade.scale.Reading.Moving;
import regrade.scale.Reading.NotReady;
import regrade.scale.Reading.OtherUnit;
import regrade.scale.Reading.Stable;
import regrade.scale.Reading.TooHeavy;
import regrade.scale.Reading.TooLight;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class DecoderTest {
    static List<Reading> heard(ScaleProtocol protocol, String bytes) {
        var decoder = protocol.decoder();
        var readings = new ArrayList<Reading>();
        for (byte sign : bytes.getBytes(StandardCharsets.ISO_8859_1))
            decoder.take(sign, readings::add);
        return readings;
    }

    /// As the test tables write it: milligrams where it lies still, else a word.
    static String word(Reading reading) {
        return switch (reading) {
            case Stable(var weight) -> Long.toString(weight.milligrams());
            case Moving _ -> "moving";
            case TooHeavy _ -> "heavy";
            case TooLight _ -> "light";
            case NotReady _ -> "busy";
            case OtherUnit(var unit) -> "unit " + unit;
        };
    }

    private static void says(ScaleProtocol protocol, String bytes, String words) {
        assertThat(heard(protocol, bytes).stream().map(DecoderTest::word).toList())
                .isEqualTo(words == null ? List.of() : List.of(words.split(";")));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    'S S     100.00 g',     100000
                    'S D     100.00 g',     moving
                    'S S      -0.42 g',     -420
                    'S S      - 0.42 g',    -420
                    'S S      1.234 kg',    1234000
                    'S S     2.5000 lb',    1133981
                    'S S         16 oz',    453592
                    'S S     100.00 ct',    unit ct
                    'S I',                  busy
                    'S +',                  heavy
                    'S -',                  light
                    ES,                     busy
                    'S S  100.00',
                    'T S     100.00 g',
                    'Z A',
                    'I4 A "B021002593"',
                    """)
    void mettlerToledosStandardCommands(String line, String words) {
        says(ScaleProtocol.MT_SICS, line + "\r\n", words);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    'ST,+00123.45  g',      123450
                    'US,-00018.69  g',      moving
                    'ST,-00018.69  g',      -18690
                    'OL,+9999999E+19',      heavy
                    'OL,-9999999E+19',      light
                    'OL,+999999.9  g',      heavy
                    'QT,+00012345 PC',      unit PC
                    'ST,+0001.234 kg',      1234000
                    'ST,OK,+0001.234 kg',   1234000
                    'ST,GS  1.000KG',       1000000
                    'US,GS  1.342KG',       moving
                    'ST,NT,+  4.876kg',     4876000
                    'ST,TW  1.000KG',
                    'ST,+0000.1278,  g',    128
                    'ST,+00123.45',         'unit '
                    'WT,+00123.45 g',
                    """)
    void andAndThoseThatPrintLikeIt(String line, String words) {
        says(ScaleProtocol.AND, line + "\r\n", words);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    '+    123.56 g  ',      123560
                    '+   1255.7 g   ',      1255700
                    '-    123.56 g  ',      -123560
                    '+    123.56    ',      moving
                    'N     +    123.56 g  ', 123560
                    'G     +    123.5[6] g  ', 123560
                    'T1    +    123.56 g  ',
                    'T     +    123.56 g  ',
                    'Qnt   +         10 pcs',
                    '      H       ',       heavy
                    'Stat       L        ', light
                    'Err 54        ',       busy
                    '     192.21 g',        192210
                    '       0.01 g ?',      moving
                    '     192.08 g   00:00:30',
                    '  1.250 kg   G',       1250000
                    '  1.250 kg ? NET',     moving
                    '  1.250 kg   T',
                    '       0,350 kg',      350000
                    '         350 pcs',     unit pcs
                    '       0.350    ',     moving
                    '       Error',         busy
                    'Total 5',
                    """)
    void linesAsTheyArePrinted(String line, String words) {
        says(ScaleProtocol.PRINT, line + "\r\n", words);
    }

    // SWA: 001 01 101, three decimals, step of one; SWB: kg, bit 5; SWC: bit 5
    private static final String THREE = "\u002d";

    private static String toledo(String status, String digits) {
        return "\u0002" + status + digits + "000000\r";
    }

    @Test
    void toledosContinuousOutput() {
        says(ScaleProtocol.TOLEDO, toledo(THREE + "0 ", "001234") + "\u0002", "1234000");
        says(ScaleProtocol.TOLEDO, toledo(THREE + "0 ", "  1234") + "\u0002", "1234000");
        // lb, then grams without decimals, then ounces
        says(ScaleProtocol.TOLEDO, toledo(THREE + "  ", "002500") + "\u0002", "1133981");
        says(ScaleProtocol.TOLEDO, toledo("* !", "001234") + "\u0002", "1234000");
        says(ScaleProtocol.TOLEDO, toledo("*0#", "000016") + "\u0002", "453592");
        // motion, overload, below zero, not yet zeroed
        says(ScaleProtocol.TOLEDO, toledo(THREE + "8 ", "001234") + "\u0002", "moving");
        says(ScaleProtocol.TOLEDO, toledo(THREE + "4 ", "001234") + "\u0002", "heavy");
        says(ScaleProtocol.TOLEDO, toledo(THREE + "6 ", "001234") + "\u0002", "light");
        says(ScaleProtocol.TOLEDO, toledo(THREE + "2 ", "001234") + "\u0002", "-1234000");
        says(ScaleProtocol.TOLEDO, toledo(THREE + "p ", "001234") + "\u0002", "busy");
        // one dummy zero, two of them
        says(ScaleProtocol.TOLEDO, toledo(")0!", "000123") + "\u0002", "1230000");
        says(ScaleProtocol.TOLEDO, toledo("(0!", "000012") + "\u0002", "1200000");
        // tonnes, and the ten times finer display
        says(ScaleProtocol.TOLEDO, toledo("*0\"", "000001") + "\u0002", "unit t");
        says(ScaleProtocol.TOLEDO, toledo("*00", "000001") + "\u0002", "unit ×10");
    }

    @Test
    void toledosShortFormHasNoTare() {
        says(ScaleProtocol.TOLEDO, "\u0002" + THREE + "0 001234\r\u0002", "1234000");
    }

    @Test
    void aChecksumThatDoesNotFitMakesAFrameWorthless() {
        var frame = toledo(THREE + "0 ", "001234");
        int sum = frame.chars().sum();
        char right = (char) (-sum & 0x7F);
        char wrong = (char) (right ^ 1);

        says(ScaleProtocol.TOLEDO, frame + right + frame + right, "1234000;1234000");
        says(ScaleProtocol.TOLEDO, frame + wrong + frame + right, "1234000");
    }

    @Test
    void nciTellsTheWeightAndItsState() {
        says(ScaleProtocol.NCI, "\n  2.50LB\r\n00\r\u0003", "1133981");
        says(ScaleProtocol.NCI, "\n01.234kg\r\nS00\r\u0003", "1234000");
        says(ScaleProtocol.NCI, "\n  1234g \r\n20\r\u0003", "1234000");
        says(ScaleProtocol.NCI, "\n1LB 8.0OZ\r\nS00\r\u0003", "680389");
        says(ScaleProtocol.NCI, "\nS10\r\u0003", "moving");
        says(ScaleProtocol.NCI, "\n01\r\u0003", "light");
        says(ScaleProtocol.NCI, "\n02\r\u0003", "heavy");
        says(ScaleProtocol.NCI, "\n08\r\u0003", "busy");
        // a third byte follows: net, high range
        says(ScaleProtocol.NCI, "\n1.000kg\r\n0p7\r\u0003", "1000000");
        says(ScaleProtocol.NCI, "\n?\r\u0003", "busy");
        says(ScaleProtocol.NCI, "\n1.000kg\r\n\r\u0003", null);
        // in motion the weight beside the status is not taken
        says(ScaleProtocol.NCI, "\n1.000kg\r\n10\r\u0003", "moving");
    }

    @Test
    void parityBitsAndStrayLineEndsDoNoHarm() {
        var line = new StringBuilder();
        for (char sign : "\r\n\nS S     100.00 g\r\r\n".toCharArray())
            line.append((char) (Integer.bitCount(sign) % 2 == 1 ? sign | 0x80 : sign));

        says(ScaleProtocol.MT_SICS, line.toString(), "100000");
    }

    @Test
    void aLineThatNeverEndsCostsNothingAndTheNextCounts() {
        says(ScaleProtocol.MT_SICS, "S".repeat(1_000_000) + "\r\nS S 1 g\r\n", "1000");
        says(ScaleProtocol.NCI, "9".repeat(1_000_000) + "\u0003\n1kg\r\n00\r\u0003", "1000000");
    }

    @Test
    void nobodyWeighsATonneAtABench() {
        says(ScaleProtocol.MT_SICS, "S S 999999999 kg\r\n", "heavy");
    }
}
