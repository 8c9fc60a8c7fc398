package regrade.rework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    3.20 EUR            | 3.20 EUR
                    3,2 eur             | 3.20 EUR
                    3 EUR; 2.80 gbp     | 3.00 EUR; 2.80 GBP
                    250 JPY             | 250 JPY
                    1.250 KWD           | 1.250 KWD
                    """)
    void amountsAreTakenAsTheyAreTyped(String typed, String meant) {
        assertThat(AmountText.parse(typed).map(AmountText::of)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,250 EUR",
                "1.250 EUR",
                "3.200 EUR",
                "3.20 EUR; 1.000 GBP",
                "250.0 JPY",
                "2 XAU",
                "2.0 XXX",
                "2 QQQ",
                "2"
            })
    void whatMayBeMeantOtherwiseIsRefused(String typed) {
        assertThat(AmountText.parse(typed)).isEmpty();
    }
}
