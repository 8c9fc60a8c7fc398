package regrade.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import regrade.settings.BenchSettings;

class LabelStockTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            57x32,    8,  456,  256
            ' 57x32', 8,  456,  256
            57X32,    12, 684,  384
            57 × 32,  24, 1368, 768
            42x25,    8,  336,  200
            110x200,  8,  880,  1600
            """)
    void aSizeIsReadInDots(String size, String density, int width, int height) {
        var stock = LabelStock.parse(size, density).orElseThrow();

        assertThat(stock.widthInDots()).isEqualTo(width);
        assertThat(stock.heightInDots()).isEqualTo(height);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            41x32,  8
            57x24,  8
            111x32, 8
            57x201, 8
            57x32,  9
            57x32,  0
            57x32,  ''
            57,     8
            '',     8
            -57x32, 8
            57.5x32, 8
            999999999999x32, 8
            57x32,  99999999999
            """)
    void anAbsurdSizeIsRefused(String size, String density) {
        assertThat(LabelStock.parse(size, density)).isEmpty();
    }

    @Test
    void theUsualSizeIsTheSettingsDefault() {
        assertThat(LabelStock.of(BenchSettings.DEFAULTS)).contains(LabelStock.USUAL);
    }

    @Test
    void anAbsurdSizeCannotBeMade() {
        assertThatThrownBy(() -> new LabelStock(10, 10, 8))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
