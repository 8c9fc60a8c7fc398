package regrade.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;
import java.util.regex.Pattern;

class LanguagesTest {
    private final Languages languages = new Languages();

    @Test
    void englishStandsFirstAndEveryFileAddsItsLanguage() {
        assertThat(languages.all()).containsExactly(Locale.ENGLISH, Locale.FRENCH);
    }

    @Test
    void frenchSignsStayOnTheLineOfTheirWord() {
        var loose = Pattern.compile(" [:;?!»]|« ");
        var french = languages.texts(Locale.FRENCH);

        assertThat(french.keySet())
                .allSatisfy(key -> assertThat(french.getString(key)).doesNotContainPattern(loose));
        assertThat(french.getString("inspection.ask.grade")).isEqualTo("Quel grade\u202f?");
        assertThat(languages.texts(Locale.ENGLISH).getString("inspection.ask.grade"))
                .isEqualTo("Which grade?");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            fr,     en, fr
            en,     fr, en
            '',     fr, fr
            '',     ja, en
            ja,     fr, en
            ../../x,fr, en
            """)
    void theSettingDecidesThenTheSystemThenEnglish(String setting, String system, String chosen) {
        assertThat(languages.choose(setting, Locale.of(system))).isEqualTo(Locale.of(chosen));
    }
}
