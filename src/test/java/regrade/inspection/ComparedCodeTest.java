package regrade.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class ComparedCodeTest {
    private static final String TRANSPARENCY = "AZ:" + "Q7".repeat(13);

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    H7-22A-O19I84,                   H722A019184
                    h7 22a 019184,                   H722A019184
                    00012345,                        00012345
                    ]C0H7-22A-019I84,                H722A019184
                    ]d2010400638133393121ABCIO3,     ABC103
                    0104006381333931215AB-10-O,      5AB100
                    =cmd|'/c calc'!A1,               =CMD|'/C
                    """)
    void twoReadingsAreComparedWithoutWhatEyesAndScannersConfuse(String read, String compared) {
        assertThat(ComparedCode.of("serial", read).orElseThrow().text()).startsWith(compared);
    }

    @ParameterizedTest
    @CsvSource({"serial,N/A", "serial,0001", "serial,00000000", "serial,OO-00-00", "lot,L20261104"})
    void whatManyUnitsHaveTellsNoneApart(String question, String read) {
        assertThat(ComparedCode.of(question, read)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"imei,490154203237518", "own," + "AZ:Q7Q7Q7Q7Q7Q7Q7Q7Q7Q7Q7Q7Q7"})
    void aQuestionOfASupervisorsOwnCountsWhereTheCodeIsOfOneUnitByItsForm(
            String question, String read) {
        assertThat(ComparedCode.of(question, read)).isPresent();
    }

    @org.junit.jupiter.api.Test
    void aTransparencyCodeIsKnownByItsFormToo() {
        assertThat(ComparedCode.transparency("serial", TRANSPARENCY.toLowerCase())).isTrue();
        assertThat(ComparedCode.transparency("serial", TRANSPARENCY + "1")).isFalse();
    }
}
