package regrade.checklist;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// What an answer asks for beside itself, because the outcome hangs on it.
///
/// @param on the answers that ask for it
/// @param required without it the unit cannot be saved; else it is only asked for
public record Demand(Kind kind, Set<Answer> on, boolean required) {
    /// What is asked for; `checklist.demand.<code>` in the bundles names it.
    public enum Kind {
        /// A photo taken for this question.
        PHOTO("photo"),
        /// A few words.
        NOTE("note");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Kind> of(String code) {
            return Arrays.stream(values()).filter(k -> k.code.equalsIgnoreCase(code)).findFirst();
        }
    }

    /// @throws IllegalArgumentException without an answer
    public Demand {
        on = Set.copyOf(on);
        if (on.isEmpty()) throw new IllegalArgumentException("a demand that nothing raises");
    }
}
