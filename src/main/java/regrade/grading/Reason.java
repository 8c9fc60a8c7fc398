package regrade.grading;

import java.util.HashMap;
import java.util.Map;

/// Why a grade is no better; [RuleWords#reason] says it in words.
///
/// @param code names it for ever: `grade.reason.<code>` in the bundles, with the expected part's
///   name as {0}, unless it has words of its own
/// @param part the expected part it is about, in the catalogue's words, or empty
/// @param cap the best grade that is left
/// @param rule id of the rule or condition that gave it; empty if none did
/// @param own what there is to say where the bundles have nothing
public record Reason(String code, String part, Grade cap, String rule, Own own) {
    private static final Map<String, Object> NO_WORDS = Map.of("byLanguage", Map.of());

    /// One whose words are in the bundles, given by the rule of the same id.
    public Reason(String code, String part, Grade cap) {
        this(code, part, cap, code, Own.NONE);
    }

    /// A reason as it stood in the journal before rules could be changed, as it stands there now.
    public static Map<String, Object> upgraded(Object first) {
        var second = new HashMap<String, Object>();
        if (first instanceof Map<?, ?> parts)
            parts.forEach((name, value) -> second.put(String.valueOf(name), value));
        second.put("rule", second.getOrDefault("code", ""));
        second.put(
                "own", Map.of("question", "", "called", NO_WORDS, "answer", "", "words", NO_WORDS));
        return second;
    }

    /// What a rule or condition that a supervisor made found on the unit.
    ///
    /// @param question id of the question, or empty
    /// @param called the question's own words, if it has any
    /// @param answer code of what was found; empty: it was not asked
    /// @param words the rule's own words, if it has any
    public record Own(String question, OwnWords called, String answer, OwnWords words) {
        public static final Own NONE = new Own("", OwnWords.NONE, "", OwnWords.NONE);
    }
}
