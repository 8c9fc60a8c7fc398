package regrade.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImeiTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    490154203237518,     true,  true
                    011415009346880,     true,  true
                    49-015420-323751-8,  true,  true
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
}
