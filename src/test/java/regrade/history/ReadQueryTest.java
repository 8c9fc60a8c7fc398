package regrade.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import regrade.grading.Grade;
import regrade.inspection.UnitStory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

class ReadQueryTest {
    private final ReadQuery reading =
            new ReadQuery(
                    Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneId.of("Europe/Paris")));

    private SearchTerms read(String words) {
        return reading.read(HistoryQuery.of(words));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            2026-11-22,  2026-11-22
            22/11/2026,  2026-11-22
            22.11.2026,  2026-11-22
            2/1/2026,    2026-01-02
            22/11,       2026-11-22
            22.11.,      2026-11-22
            23.11.,      2025-11-23
            29.2.,       2024-02-29
            """)
    void aDayIsReadAsPeopleWriteIt(String typed, LocalDate day) {
        assertThat(read(typed).from()).contains(day);
        assertThat(read(typed).to()).contains(day);
        assertThat(read(typed).words()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"31/02/2026", "2026-13-01", "2.5", "22.11", "1/2"})
    void whatIsNoDayIsAWord(String typed) {
        assertThat(read(typed).dated()).isFalse();
        assertThat(read(typed).words()).containsExactly(typed);
    }

    @Test
    void twoDaysAreARangeInAnyOrder() {
        var terms = read("22.11. 1/11/2026");

        assertThat(terms.from()).contains(LocalDate.of(2026, 11, 1));
        assertThat(terms.to()).contains(LocalDate.of(2026, 11, 22));
    }

    @Test
    void aGradeIsNamedByItsWord() {
        assertThat(read("casque Grade b").grade()).contains(Grade.B);
        assertThat(read("casque Grade b").words()).containsExactly("casque");
        assertThat(read("grade haute").words()).containsExactly("grade", "haute");
        assertThat(read("b").grade()).isEmpty();
    }

    @Test
    void aBinIsNamedByItsWordInBothLanguages() {
        assertThat(read("casque bin A-01").bin()).contains("a-01");
        assertThat(read("bac T-7 casque").bin()).contains("t-7");
        assertThat(read("bac T-7 casque").words()).containsExactly("casque");
        assertThat(read("bin").words()).containsExactly("bin");
    }

    @Test
    void filtersStandBesideTheWords() {
        var day = Optional.of(LocalDate.of(2026, 11, 1));
        var terms =
                reading.read(new HistoryQuery("usb", day, Optional.empty(), Optional.of(Grade.X)));

        assertThat(terms)
                .isEqualTo(
                        new SearchTerms(
                                List.of("usb"), day, Optional.empty(), Optional.of(Grade.X)));
    }

    @Test
    void wordsAreFolded() {
        assertThat(read("  ÉCRAN\tŒuvre  Straße ").words())
                .containsExactly("ecran", "oeuvre", "strasse");
    }

    @Test
    void aReferenceIsOneWordHoweverItIsGrouped() {
        var reference = UnitStory.reference(77);

        assertThat(read(reference.grouped()).words())
                .containsExactly(FoldedText.of(reference.text()));
        assertThat(read(reference.grouped().replace('-', ' ')).words()).hasSize(1);
    }

    @Test
    void aPastedPageIsCut() {
        assertThat(read("word ".repeat(10_000)).words()).hasSizeLessThanOrEqualTo(8);
        assertThat(read("w".repeat(10_000)).words().getFirst()).hasSizeLessThanOrEqualTo(400);
    }
}
