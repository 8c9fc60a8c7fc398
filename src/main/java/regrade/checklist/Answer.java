package regrade.checklist;

import java.util.Arrays;
import java.util.Optional;

/// What an inspector found for one question; `answer.<code>` in the bundles names it.
///
/// Wear has three steps because marketplaces grade it in three (conditions-and-channels.md §1).
public enum Answer {
    OK("ok"),
    MISSING("missing"),
    DAMAGED("damaged"),
    FAIL("fail"),
    MARKS("marks"),
    WORN("worn"),
    NOT_APPLICABLE("n/a");

    private final String code;

    Answer(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Answer> of(String code) {
        return Arrays.stream(values()).filter(a -> a.code.equalsIgnoreCase(code)).findFirst();
    }

    /// Whether it is a finding that a grade may hang on.
    public boolean fault() {
        return this != OK && this != NOT_APPLICABLE;
    }
}
