package regrade.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParcelCodeTest {
    /// Numbers and what stands around them: domain reference, identifiers, section 6.
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    1Z5R89390357567127, 1Z5R89390357567127
                    1z 5r8 939 03 5756 7127, 1Z5R89390357567127
                    ]C01Z5R89390357567127, 1Z5R89390357567127
                    9400111206206406260787, 9400111206206406260787
                    420787459400111206206406260787, 9400111206206406260787
                    42078745123494001112062064062607871234, 94001112062064062607871234
                    1001921334250001000300779017972697, 779017972697
                    9611020987654312345672, 987654312345672
                    008182709980000020033350276C, 09980000020033
                    00340123450000000017, 340123450000000017
                    JJD0099999999, JJD0099999999
                    TBA123456789012, TBA123456789012
                    """)
    void aScanNamesTheNumberThatReportsWrite(String scanned, String number) {
        assertThat(ParcelCode.in(scanned)).contains(new ParcelCode(number));
    }

    @Test
    void theGroupSeparatorOfACarriersSymbolIsNoPartOfTheNumber() {
        assertThat(ParcelCode.in("]C142078745\u001d9400111206206406260787"))
                .contains(new ParcelCode("9400111206206406260787"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "N/A", "unknown", "see label", "-", "12", "../../etc/passwd01"})
    void whatReportsWriteForNoNumberIsNone(String written) {
        assertThat(ParcelCode.parse(written)).isEmpty();
    }

    @Test
    void aVeryLongScanIsNoNumber() {
        assertThat(ParcelCode.in("1".repeat(4_000))).isEmpty();
        assertThat(ParcelCode.parse("1".repeat(4_000))).isEmpty();
    }
}
