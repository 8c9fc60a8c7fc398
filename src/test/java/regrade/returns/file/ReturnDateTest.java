package regrade.returns.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class ReturnDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-09-03T15:00:00+00:00",
                "2026-09-03",
                "2026-09-03T15:00:00Z",
                "03-09-2026",
                "03-SEP-2026",
                "3-Sep-2026"
            })
    void eachFormGivesTheDay(String text) {
        assertThat(ReturnDate.parse(text)).contains(LocalDate.of(2026, 9, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-02-30",
                "31-04-2026",
                "03-XYZ-2026",
                "0001-01-01",
                "03/09/2026",
                "2026-09-03Tnoon"
            })
    void anythingElseIsNoDate(String text) {
        assertThat(ReturnDate.parse(text)).isEmpty();
    }
}
