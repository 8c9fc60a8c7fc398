package regrade.grading;

import regrade.kernel.Text;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A supervisor's own words for something, by language code; outside text, never a pattern.
///
/// @param byLanguage may lack a language, or all
public record OwnWords(Map<String, String> byLanguage) {
    public static final OwnWords NONE = new OwnWords(Map.of());
    public static final int LONGEST = 120;
    private static final int MOST_LANGUAGES = 20;

    /// @throws IllegalArgumentException if a text is empty, too long, or holds control signs
    public OwnWords {
        if (byLanguage.size() > MOST_LANGUAGES)
            throw new IllegalArgumentException("more than " + MOST_LANGUAGES + " languages");
        var clean = new TreeMap<String, String>();
        byLanguage.forEach(
                (language, text) -> {
                    if (!language.matches("[a-z]{2,3}"))
                        throw new IllegalArgumentException("no language: " + language);
                    clean.put(language, Text.line("words", text, LONGEST));
                });
        byLanguage = java.util.Collections.unmodifiableMap(clean);
    }

    /// French and English; an empty text is left out.
    ///
    /// @throws IllegalArgumentException if a text is too long, or holds control signs
    public static OwnWords of(String french, String english) {
        var texts = new TreeMap<String, String>();
        if (!french.isBlank()) texts.put("fr", french);
        if (!english.isBlank()) texts.put("en", english);
        return new OwnWords(texts);
    }

    /// In this language, else in English, else in any; empty if there are none.
    public Optional<String> in(String language) {
        return Optional.ofNullable(byLanguage.get(language))
                .or(() -> Optional.ofNullable(byLanguage.get("en")))
                .or(() -> byLanguage.values().stream().findFirst());
    }

    public boolean none() {
        return byLanguage.isEmpty();
    }
}
