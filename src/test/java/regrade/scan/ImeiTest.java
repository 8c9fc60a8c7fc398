package regrade.scan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import regrade.scan.Code.Gs1;
import regrade.scan.Code.Gtin;
import regrade.scan.Code.Imei;
import regrade.scan.Code.NotUnderstood;

class ImeiTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    490154203237518,     true,  true
                    011415009346880,     true,  true
                    49-015420-323751-8,  true,  true
                    35-209900-176148/1,  true,  true
                    490154203237518/01,  true,  true
                    49-015420-323751-8/01, true, true
                    490154203237517/01,  true,  false
                    490154203237518/1,   false, false
                    000000000000000,     true,  false
                    490154203237517,     true,  false
                    490154203237581,     true,  false
                    49015420323751,      false, false
                    4901542032375180,    false, false
                    49015420323751A,     false, false
                    '',                  false, false
                    """)
    void fifteenDigitsOfWhichTheLastFitsByLuhn(String read, boolean shaped, boolean fits) {
        assertThat(Imei.shaped(read)).isEqualTo(shaped);
        assertThat(Imei.fits(read)).isEqualTo(fits);
    }

    @Property
    void everyImeiIsRecognisedHoweverItIsGrouped(
            @ForAll @LongRange(min = 1, max = 99_999_999_999_999L) long number) {
        var imei = withCheckDigit(number);
        var grouped =
                imei.substring(0, 2)
                        + "-"
                        + imei.substring(2, 8)
                        + " "
                        + imei.substring(8, 14)
                        + "-"
                        + imei.substring(14);

        assertThat(identify.identify(imei).candidates()).containsExactly(new Imei(imei));
        assertThat(identify.identify(grouped).best()).isEqualTo(new Imei(imei));
        assertThat(identify.identify("]C0" + imei).best()).isEqualTo(new Imei(imei));
    }

    @Property
    void oneWrongDigitIsNoImei(
            @ForAll @LongRange(min = 1, max = 99_999_999_999_999L) long number,
            @ForAll @LongRange(max = 14) long place,
            @ForAll @LongRange(min = 1, max = 9) long off) {
        var digits = withCheckDigit(number).toCharArray();
        digits[(int) place] = (char) ('0' + (digits[(int) place] - '0' + off) % 10);

        assertThat(identify.identify(new String(digits)).best()).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void aShopsSymbolOfTheEanFamilyHoldsNoImei() {
        assertThat(identify.identify("]E0490154203237518").best())
                .isInstanceOf(NotUnderstood.class);
    }

    @Test
    void aGs1SymbolNamesTheImeisOfItsDevice() {
        var scan =
                identify.identify(
                        "]d20104006381333931" + "8040490154203237518" + GS + "8041011415009346880");

        assertThat(scan.candidates())
                .hasSize(3)
                .contains(new Imei("490154203237518"), new Imei("011415009346880"));
        assertThat(((Gs1) scan.best()).gtin()).isEqualTo(new Gtin("04006381333931"));
        assertThat(((Gs1) scan.best()).own()).contains("490154203237518");
    }

    @Test
    void aGs1SymbolWithABadImeiNamesNone() {
        var scan = identify.identify("]d20104006381333931" + "8040490154203237517" + GS + "21S9");

        assertThat(scan.candidates()).hasSize(1);
        assertThat(((Gs1) scan.best()).own()).contains("S9");
    }

    private static final String GS = "\u001d";

    private final IdentifyCode identify = new IdentifyCode();

    private static String withCheckDigit(long number) {
        var fourteen = "%014d".formatted(number);
        for (char check = '0'; check <= '9'; check++)
            if (CheckDigits.luhnFits(fourteen + check)) return fourteen + check;
        throw new AssertionError(fourteen);
    }
}
