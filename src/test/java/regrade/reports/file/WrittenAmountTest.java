package regrade.reports.file;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

class WrittenAmountTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    12.50      | 12.50
                    -1,234.56  | -1234.56
                    1.234,56   | 1234.56
                    $45.99     | 45.99
                    12,90 €    | 12.90
                    EUR 12.90  | 12.90
                    12.90 EUR  | 12.90
                    1,234,567  | 1234567
                    (3.50)     | -3.50
                    3.50-      | -3.50
                    −3.50      | -3.50
                    ¥1,200     | 1200
                    1 234,56   | 1234.56
                    0          | 0
                    .5         | 0.5
                    """)
    void whatReportsWriteIsRead(String written, String amount) {
        assertThat(WrittenAmount.parse(written, false)).hasValue(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "'1,234', false, 1234",
        "'1,234', true, 1.234",
        "1.234, false, 1.234",
        "1.234, true, 1234"
    })
    void threeDigitsBehindOneSignAreWhatTheLanguageSays(
            String written, boolean comma, String amount) {
        assertThat(WrittenAmount.parse(written, comma)).hasValue(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "12.34.56", "1,23,4", "twelve", "1e9", "1.2.3,4", "--5", "=1+1"})
    void whatIsNoAmountIsRefused(String written) {
        assertThat(WrittenAmount.parse(written, false)).isEmpty();
    }

    /// What every language of the date-range download writes comes back as it was.
    @Property
    void anAmountInALanguageIsTheSameAmount(
            @ForAll @LongRange(min = -99_999_999, max = 99_999_999) long cents) {
        var amount = BigDecimal.valueOf(cents, 2);
        for (var language :
                new Locale[] {
                    Locale.US, Locale.GERMANY, Locale.FRANCE, Locale.ITALY, Locale.JAPAN
                }) {
            var format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(language));
            boolean comma = format.getDecimalFormatSymbols().getDecimalSeparator() == ',';

            var read = WrittenAmount.parse(format.format(amount), comma);

            assertThat(read.map(BigDecimal::new))
                    .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo(amount));
        }
    }
}
