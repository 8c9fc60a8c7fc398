package regrade.platform.i18n;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/// The languages Regrade speaks: English, and every one whose file
/// `regrade/i18n/messages_<code>.properties` is there. A language is added by adding its file; the
/// code is an ISO 639 one of two letters.
public final class Languages {
    private static final String BUNDLE = "regrade.i18n.messages";

    /// Every language found, English first, then by code.
    public List<Locale> all() {
        return Stream.concat(
                        Stream.of(Locale.ENGLISH),
                        Arrays.stream(Locale.getISOLanguages())
                                .filter(this::spoken)
                                .map(Locale::of))
                .toList();
    }

    /// The language for a setting: the one it names, else the system's, else English.
    ///
    /// @param code two letters, or empty for the system's
    public Locale choose(String code, Locale system) {
        var wanted = code.isBlank() ? system.getLanguage() : code;
        return spoken(wanted) ? Locale.of(wanted) : Locale.ENGLISH;
    }

    /// The texts of one language; what its file does not have stands in English.
    ResourceBundle texts(Locale language) {
        // without this control English would be looked up in the system's language first
        var noFallback =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        var texts =
                ResourceBundle.getBundle(
                        BUNDLE, language, Languages.class.getClassLoader(), noFallback);
        return language.getLanguage().equals("fr") ? new NoBreakTexts(texts) : texts;
    }

    private boolean spoken(String code) {
        return code.matches("[a-z]{2}")
                && Languages.class.getResource("/regrade/i18n/messages_" + code + ".properties")
                        != null;
    }
}
