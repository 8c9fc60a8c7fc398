package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.platform.i18n.Words;
import regrade.settings.BenchSettings;
import regrade.settings.Setting;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

class AppearanceTest {
    private final Words words = new Words(Locale.ENGLISH, ZoneOffset.UTC);

    @Test
    void theStoredLanguageIsSpoken() {
        appearance("").apply(stored("fr"));

        assertThat(words.language()).isEqualTo(Locale.FRENCH);
    }

    @Test
    void theLanguageNamedAtTheStartStandsBeforeTheStoredOne() {
        var appearance = appearance("en");

        appearance.apply(stored("fr"));
        appearance.apply(stored("fr"));

        assertThat(words.language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void whatIsChosenLaterStandsBeforeTheNamedLanguageForGood() {
        var appearance = appearance("fr");
        appearance.apply(stored("fr"));

        appearance.apply(stored("en"));
        assertThat(words.language()).isEqualTo(Locale.ENGLISH);

        appearance.apply(stored("fr"));
        appearance.apply(stored("en"));
        assertThat(words.language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void theStoredLanguageCanBeChosenOverTheNamedOne() {
        var appearance = appearance("en");
        appearance.apply(stored("fr"));

        appearance.speak("fr");
        appearance.apply(stored("fr"));

        assertThat(words.language()).isEqualTo(Locale.FRENCH);
    }

    private Appearance appearance(String named) {
        return new Appearance(
                words, Locale.ENGLISH, Optional.of(named).filter(name -> !name.isEmpty()));
    }

    private static BenchSettings stored(String language) {
        return BenchSettings.DEFAULTS.with(Map.of(Setting.LANGUAGE.code(), language));
    }
}
