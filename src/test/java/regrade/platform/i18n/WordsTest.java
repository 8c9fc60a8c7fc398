package regrade.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.bench.ReportGenerator;
import regrade.kernel.Money;
import regrade.kernel.Reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class WordsTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");

    private final Words words = new Words(Locale.ENGLISH, PARIS);

    @Test
    void everyTextIsSaidInTheLanguageSpokenLast() {
        assertThat(words.text("ago.now")).isEqualTo("just now");

        words.speak(Locale.FRENCH);

        assertThat(words.text("ago.now")).isEqualTo("à l’instant");
        assertThat(words.texts().getString("ago.now")).isEqualTo("à l’instant");
    }

    @Test
    void whoListensHearsOfAnotherLanguageOnceAndFindsItsTexts() {
        var heard = new ArrayList<String>();
        words.whenSpoken(() -> heard.add(words.text("ago.now")));

        words.speak(Locale.FRENCH);
        words.speak(Locale.FRENCH);

        assertThat(heard).containsExactly("à l’instant");
    }

    @Test
    void everyReasonOfAReportHasWordsInEachLanguage() {
        for (var language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            words.speak(language);
            assertThat(ReportGenerator.REASONS)
                    .allSatisfy(
                            code ->
                                    assertThat(words.named("reason.", code))
                                            .isNotBlank()
                                            .isNotEqualTo(code));
        }
    }

    @Test
    void englishIsNotLookedUpInTheSystemsLanguage() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.FRENCH);
        try {
            assertThat(new Words(Locale.ENGLISH, PARIS).text("ago.now")).isEqualTo("just now");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void argumentsAreWrittenAsPeopleOfTheLanguageWriteThem() {
        assertThat(words.money(Money.of(123456, "EUR"))).isEqualTo("€1,234.56");
        assertThat(words.number(1480)).isEqualTo("1,480");
        assertThat(words.date(LocalDate.of(2026, 11, 22))).isEqualTo("Nov 22, 2026");

        words.speak(Locale.FRENCH);

        assertThat(words.money(Money.of(4710, "EUR"))).isEqualTo("47,10\u00a0€");
        assertThat(words.number(1480)).isEqualTo("1\u202f480");
        assertThat(words.date(LocalDate.of(2026, 11, 22))).isEqualTo("22 nov. 2026");
        assertThat(words.time(NOON)).isEqualTo("12:00");
    }

    @Test
    void howLongAgoIsSaidInTheCoarsestUnitThatFits() {
        assertThat(words.ago(NOON.minusSeconds(59), NOON)).isEqualTo("just now");
        assertThat(words.ago(NOON.minusSeconds(240), NOON)).isEqualTo("4 min ago");
        assertThat(words.ago(NOON.minusSeconds(2 * 3600), NOON)).isEqualTo("2 h ago");
        assertThat(words.ago(NOON.minusSeconds(3 * 86400), NOON)).startsWith("Nov 19, 2026");
    }

    @Test
    void aMomentOfThisYearNeedsNoYearAndOneOfAnotherNoTime() {
        var words = new Words(Locale.FRENCH, ZoneId.of("Europe/Paris"));

        assertThat(words.moment(Instant.parse("2026-09-27T10:05:00Z"), NOON))
                .isEqualTo("27 sept. 12:05");
        assertThat(words.moment(Instant.parse("2025-12-31T22:59:00Z"), NOON))
                .isEqualTo("31 déc. 2025");
        // already the new year in Paris
        assertThat(words.moment(Instant.parse("2025-12-31T23:00:00Z"), NOON))
                .isEqualTo("1 janv. 00:00");
    }

    @Test
    void aKeyOrCodeWithoutATextStandsForItself() {
        assertThat(words.text("nobody.wrote-this", 1)).isEqualTo("nobody.wrote-this");
        assertThat(words.named("ago.", "now")).isEqualTo("just now");
        assertThat(words.named("ago.", "{0} 'odd'")).isEqualTo("{0} 'odd'");
    }

    @Test
    void textFromOutsideIsNeverAPattern() {
        assertThat(words.text("ago.minutes", "{0} '{1}' %s")).isEqualTo("{0} '{1}' %s min ago");
    }

    @Test
    void aReferenceIsWrittenInGroups() {
        var reference = Reference.parse("037K2M9ABV").or(() -> Reference.parse("0000000000"));

        assertThat(words.text("ago.hours", reference.orElseThrow()))
                .isEqualTo(reference.orElseThrow().grouped() + " h ago");
    }
}
