package regrade.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class LanguagesTest {
    private final Languages languages = new Languages();

    @Test
    void englishStandsFirstAndEveryFileAddsItsLanguage() {
        assertThat(languages.all()).containsExactly(Locale.ENGLISH, Locale.FRENCH);
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
