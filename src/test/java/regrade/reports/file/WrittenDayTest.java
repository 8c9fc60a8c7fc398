package regrade.reports.file;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

class WrittenDayTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-09-03T15:00:00+00:00      | 2026-09-03
                    2003-07-14T18:53:56Z           | 2003-07-14
                    2026-09-03 15:00:00 UTC        | 2026-09-03
                    2026/09/03 0:12:45JST          | 2026-09-03
                    2026/9/3                       | 2026-09-03
                    03.09.2026 00:12:45 UTC        | 2026-09-03
                    03/09/2026 10:00:00 MEST       | 2026-09-03
                    25/09/2026                     | 2026-09-25
                    10-Jul-2025                    | 2025-07-10
                    3-SEP-2026                     | 2026-09-03
                    Sep 3, 2026 12:01:02 AM PDT    | 2026-09-03
                    1 août 2026 00:12:45 UTC       | 2026-08-01
                    1 sept. 2026 à 10:00           | 2026-09-01
                    3 juil. 2026 00:12:45 UTC      | 2026-07-03
                    3 de julio de 2026             | 2026-07-03
                    3 märz 2026                    | 2026-03-03
                    15 gen 2026 23:00:00 UTC       | 2026-01-15
                    Jul-21-25                      | 2025-07-21
                    2025-10-02 17:09:34 -0300      | 2025-10-02
                    """)
    void whatReportsWriteIsRead(String written, LocalDate day) {
        assertThat(WrittenDay.parse(written, false)).hasValue(day);
    }

    @ParameterizedTest
    @CsvSource({
        "09/03/2026, 2026-09-03",
        "25/09/2026, 2026-09-25",
        "09/25/2026, 2026-09-25",
        "03.09.2026, 2026-09-03"
    })
    void whereTheMonthComesFirstItIsReadFirst(String written, LocalDate day) {
        assertThat(WrittenDay.parse(written, true)).hasValue(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-02-30",
                "2026-13-01",
                "31/02/2026",
                "0001-01-01",
                "3 foo 2026",
                "3 jui 2026",
                "20260903"
            })
    void whatIsNoDayIsRefused(String written) {
        assertThat(WrittenDay.parse(written, false)).isEmpty();
    }

    @Property
    void aDayInALanguageIsTheSameDay(@ForAll @IntRange(min = 0, max = 9000) int days) {
        var day = LocalDate.of(2005, 1, 1).plusDays(days);
        for (var language : new String[] {"en", "fr", "de", "it", "es", "nl", "sv", "pl", "pt"}) {
            var format = DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm:ss", Locale.of(language));

            assertThat(WrittenDay.parse(format.format(day.atStartOfDay()), false))
                    .as(language)
                    .hasValue(day);
        }
    }
}
