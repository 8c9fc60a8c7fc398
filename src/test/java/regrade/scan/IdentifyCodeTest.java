package regrade.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.scan.Code.Gs1;
import regrade.scan.Code.Gtin;

import java.util.Map;
import java.util.Optional;

class IdentifyCodeTest {
    private static final String GS = "\u001d";

    private final IdentifyCode identify = new IdentifyCode();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            LPNHE919225404,                        LPN,       LPNHE919225404
            lpnhe919225404,                        LPN,       LPNHE919225404
            '  LPNRR123456789 ',                   LPN,       LPNRR123456789
            ]C0LPNHE919225404,                     LPN,       LPNHE919225404
            LPNA1,                                 LPN,       LPNA1
            X00000E5TX,                            FNSKU,     X00000E5TX
            x00000e5tx,                            FNSKU,     X00000E5TX
            B07XJ8C8F5,                            ASIN,      B07XJ8C8F5
            b07xj8c8f5,                            ASIN,      B07XJ8C8F5
            4006381333931,                         GTIN,      04006381333931
            4 006381 333931,                       GTIN,      04006381333931
            ]E04006381333931,                      GTIN,      04006381333931
            96385074,                              GTIN,      00000096385074
            ]E496385074,                           GTIN,      00000096385074
            036000291452,                          GTIN,      00036000291452
            04252614,                              GTIN,      00042100005264
            01234565,                              GTIN,      00012345000065
            04963406,                              GTIN,      00049000006346
            ]E004963406,                           GTIN,      00049000006346
            ]E0496340,                             GTIN,      00049000006346
            ]E00496340,                            GTIN,      00049000006346
            10012345678902,                        GTIN,      10012345678902
            09501101530003,                        GTIN,      09501101530003
            9780306406157,                         GTIN,      09780306406157
            978-0-306-40615-7,                     GTIN,      09780306406157
            0306406152,                            GTIN,      09780306406157
            080442957X,                            GTIN,      09780804429573
            080442957x,                            GTIN,      09780804429573
            0-306-40615-2,                         GTIN,      09780306406157
            406-1234567-7654321,                   ORDER,     406-1234567-7654321
            re406-1234567-7654321,                 ORDER,     RE406-1234567-7654321
            S01-1234567-7654321,                   ORDER,     S01-1234567-7654321
            D01-1234567-7654321,                   ORDER,     D01-1234567-7654321
            DJ1XPkq5RRMA,                          RMA,       DJ1XPkq5RRMA
            RGCMDUNDO,                             COMMAND,   RGCMDUNDO
            rgcmd7,                                COMMAND,   RGCMD7
            (01)09501101530003(21)ABC123,          GTIN,      09501101530003
            https://id.gs1.org/01/09501101530003/21/ABC123, GTIN, 09501101530003
            https://example.com/a/gtin/4006381333931?17=261130, GTIN, 04006381333931
            0109501101530003,                      GTIN,      09501101530003
            0100376204200301214P1OZMT7D8B81EMF4WW4, GTIN,     00376204200301
            hello,                                 UNKNOWN,   hello
            4006381333932,                         UNKNOWN,   4006381333932
            djxXPkq5rrma,                          UNKNOWN,   djxXPkq5rrma
            '',                                    UNKNOWN,   ''
            https://example.com/01,                UNKNOWN,   https://example.com/01
            """)
    void theBestCandidateIs(String scanned, String kind, String text) {
        var best = identify.identify(scanned).best();

        assertThat(best.kind()).isEqualTo(kind);
        assertThat(best.text()).isEqualTo(text);
    }

    @Test
    void aBooksNumberIsAlsoItsAsin() {
        assertThat(identify.identify("9780306406157").candidates())
                .contains(new Gtin("09780306406157"), new Code.Asin("0306406152"));
        assertThat(identify.identify("9791090636071").candidates()).hasSize(1);
    }

    @Test
    void anEightDigitNumberMayBeEan8AndUpcE() {
        // 1234567 and its check digit fit as EAN-8 and as UPC-E; with a leading 0 the EAN-8 would
        // be a shop's own
        assertThat(identify.identify("12345670").candidates())
                .startsWith(new Gtin("00000012345670"));
        assertThat(identify.identify("01234565").candidates())
                .containsExactly(new Gtin("00012345000065"), new Gtin("00000001234565"));
        assertThat(identify.identify("]E401234565").candidates())
                .containsExactly(new Gtin("00000001234565"));
    }

    @ParameterizedTest
    @CsvSource({
        "7003, 2611281430, 2613281430",
        "7007, 261128, 261132",
        "7258, 1/2, 12",
        "8013, 1987654Ad4X4bL5ttr2310c2K, 1987654Ad4X4bL5ttr2310c2K0",
        "8001, 12345678901234, 1234567890123",
        "8005, 001299, 1299",
        "8018, 012345678901234560, 012345678901234561",
        "253, 4006381333931D7, 4006381333932D7",
        "7030, 276SLAUGHTER, 27",
    })
    void identifiersThatSayNothingOfAUnitAreReadAllTheSame(
            String identifier, String right, String wrong) {
        var before = "]C10104006381333931" + identifier;

        assertThat(identify.identify(before + right + GS + "21S9").best())
                .isInstanceOfSatisfying(
                        Gs1.class,
                        code -> {
                            assertThat(code.serial()).contains("S9");
                            assertThat(code.elements()).containsEntry(identifier, right);
                        });
        assertThat(identify.identify(before + wrong + GS + "21S9").best())
                .isNotInstanceOf(Gs1.class);
    }

    @Test
    void aGs1SymbolGivesSerialAndLot() {
        var found =
                identify.identify(
                        "]C10104006381333931" + "10LOT42" + GS + "21ABC123" + GS + "17261130");

        assertThat(found.best())
                .isEqualTo(
                        new Gs1(
                                new Gtin("04006381333931"),
                                Optional.of("ABC123"),
                                Map.of(
                                        "01",
                                        "04006381333931",
                                        "10",
                                        "LOT42",
                                        "21",
                                        "ABC123",
                                        "17",
                                        "261130")));
        assertThat(((Gs1) found.best()).elements().keySet())
                .containsExactly("01", "10", "21", "17");
    }

    @Test
    void aFixedFieldNeedsNoSeparatorAndToleratesOne() {
        var without = identify.identify("]d2010400638133393117261130" + "21A1").best();
        var with =
                identify.identify(
                                "]d2"
                                        + GS
                                        + "0104006381333931"
                                        + GS
                                        + "17261130"
                                        + GS
                                        + "21A1"
                                        + GS)
                        .best();

        assertThat(without).isInstanceOf(Gs1.class).isEqualTo(with);
    }

    @Test
    void anAddressGivesLotAndSerialInTheirOrderOnly() {
        var good =
                identify.identify("https://shop.example/x/01/4006381333931/10/L%2D1/21/S9#top")
                        .best();

        assertThat(((Gs1) good).serial()).contains("S9");
        assertThat(((Gs1) good).elements()).containsEntry("10", "L-1");
        assertThat(
                        identify.identify("https://shop.example/01/4006381333931/21/S9/10/L1")
                                .understood())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://id.gs1.org/01/4006381333932",
                "https://id.gs1.org/01/4006381333931?21=ABC",
                "https://id.gs1.org/01/4006381333931/21/%ZZ",
                "https://id.gs1.org/01/4006381333931/21/%FF",
                "https://id.gs1.org/01/4006381333931/21",
                "ftp://id.gs1.org/01/4006381333931",
                "(01)04006381333931(21)",
                "(01)04006381333931(17)261332",
                "(01)04006381333931(01)09501101530003",
                "(01)04006381333931(9999)1",
                "]C10104006381333931" + "21ABCDEFGHIJKLMNOPQRSTU",
                "]C101040063813339",
                "]C1",
                "(",
                "()",
                "\u001d",
                "LPNHE91922\u00075404",
                "LPNHE\u0000"
            })
    void whatIsDoubtfulIsNotUnderstood(String scanned) {
        assertThat(identify.identify(scanned).understood()).isFalse();
    }

    @Test
    void longTextIsCutAndNotUnderstood() {
        var found = identify.identify("LPN" + "1".repeat(100_000));

        assertThat(found.understood()).isFalse();
        assertThat(found.scanned()).hasSize(4_000);
        assertThat(found.best().text()).hasSize(4_000);
    }

    @Test
    void controlSignsAreShownAsSymbols() {
        assertThat(identify.identify("A\u0007B\u007f\u202e\ud800").best().text())
                .isEqualTo("A␇B␡\ufffd\ufffd");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            0212345678909, false
            2012345678900, false
            0412345678907, false
            212345678909,  false
            20123451,      false
            4006381333931, true
            036000291452,  true
            96385074,      true
            """)
    void numbersForUseInOneShopAreNotGlobal(String digits, boolean global) {
        var check = digits.substring(0, digits.length() - 1);
        var gtin = Gtin.padded(check + CheckDigits.gs1(check));

        assertThat(gtin.global()).isEqualTo(global);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4006381333931", "036000291452", "96385074", "10012345678902"})
    void aProductNumberIsPrintedAsItStandsUnderTheBars(String digits) {
        assertThat(Gtin.parse(digits).orElseThrow().printed()).isEqualTo(digits);
    }
}
