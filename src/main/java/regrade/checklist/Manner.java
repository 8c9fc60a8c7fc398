package regrade.checklist;

import regrade.kernel.Text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a question is put and what its answers ask for, beyond what a digit key needs.
///
/// @param words the question in a supervisor's own words by language code; empty for a shipped one,
///   which `question.<id>` in the bundles names
/// @param when asked only then; empty for always
/// @param scanned OK is given by scanning a code, which is kept
/// @param limits a number is typed, and these say whether it is fine; empty for none
/// @param seconds a test that takes so long has a timer; 0 for none
public record Manner(
        Map<String, String> words,
        Optional<Condition> when,
        List<Demand> demands,
        boolean scanned,
        Optional<MeasureLimits> limits,
        int seconds) {
    /// The longest question in words.
    public static final int LONGEST = 60;

    /// The longest timer, in seconds.
    public static final int LONGEST_TIMER = 3_600;

    public static final Manner PLAIN =
            new Manner(Map.of(), Optional.empty(), List.of(), false, Optional.empty(), 0);

    /// @throws IllegalArgumentException for words that are no single line of at most [#LONGEST]
    ///   signs, a timer of more than [#LONGEST_TIMER], or a question both scanned and measured
    public Manner {
        var lines = new HashMap<String, String>();
        words.forEach((language, text) -> lines.put(language, Text.line("words", text, LONGEST)));
        words = Map.copyOf(lines);
        demands = List.copyOf(demands);
        if (seconds < 0 || seconds > LONGEST_TIMER)
            throw new IllegalArgumentException("no timer runs for " + seconds + " s");
        if (scanned && limits.isPresent())
            throw new IllegalArgumentException("a question is scanned or measured, not both");
    }

    /// A supervisor's words in this language, else in any other that there is.
    public Optional<String> in(String language) {
        return Optional.ofNullable(words.get(language))
                .or(
                        () ->
                                words.entrySet().stream()
                                        .sorted(Map.Entry.comparingByKey())
                                        .map(Map.Entry::getValue)
                                        .findFirst());
    }
}
