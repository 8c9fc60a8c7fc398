package regrade.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        amazon,           N, new_new
        amazon,           B, used_very_good
        amazon-flat-file, D, 4
        ebay,             A, 1500
        ebay,             X, 7000
        ebay-media,       B, 4000
        back-market,      D, FAIR
        cdiscount,        D, UsedAverageState
        shopify,          C, used
        """)
    void everyMarketplaceHasItsOwnWordForAGrade(String marketplace, Grade grade, String condition) {
        assertThat(Conditions.shipped().of(marketplace, grade)).contains(condition);
    }

    @ParameterizedTest
    @CsvSource({"amazon, X", "back-market, N", "cdiscount, X", "unheard-of, A"})
    void whereAGradeMayNotBeListedThereIsNoCondition(String marketplace, Grade grade) {
        assertThat(Conditions.shipped().of(marketplace, grade)).isEmpty();
    }
}
