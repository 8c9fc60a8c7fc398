package regrade.rework;

import java.util.List;

/// Something that is wrong with a set of works; [WorkWords#finding] says it as a sentence.
///
/// @param work code of the work it is about, or empty
/// @param about what else it names: a question and answers, or a currency
public record WorkFinding(Kind kind, String work, List<String> about) {
    public WorkFinding {
        about = List.copyOf(about);
    }

    static WorkFinding of(Kind kind, String work, String... about) {
        return new WorkFinding(kind, work, List.of(about));
    }

    /// What can be wrong; `works.finding.<code>` in the bundles.
    public enum Kind {
        /// One work leaves two answers where it found one.
        TWO_WAYS("two-ways", true),
        /// What it leaves behind is no better than what it found.
        NOT_BETTER("not-better", true),
        /// The question never gets one of the two answers.
        UNKNOWN_ANSWER("unknown-answer", true),
        /// No checklist asks for it: it may come with one that is to be made.
        UNKNOWN_QUESTION("unknown-question", false),
        /// The parts stock has only expected parts.
        NO_PART("no-part", true),
        /// Every category it is for, it is also not for.
        FOR_NOTHING("for-nothing", true),
        /// It never succeeds, so it is never offered.
        HOPELESS("hopeless", false),
        /// Its part has no price in a currency that has a wage.
        NO_PRICE("no-price", false),
        /// No hour has a price: nothing would ever be offered.
        NO_WAGE("no-wage", true);

        private final String code;
        private final boolean refuses;

        Kind(String code, boolean refuses) {
            this.code = code;
            this.refuses = refuses;
        }

        public String code() {
            return code;
        }
    }

    /// Whether a set with it cannot be put into force.
    public boolean refuses() {
        return kind.refuses;
    }
}
