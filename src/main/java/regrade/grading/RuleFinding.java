package regrade.grading;

import java.util.List;

/// Something that is wrong with a set of rules; [RuleWords#finding] says it as a sentence.
///
/// @param about ids of the rules and conditions that it names, in the order of the sentence
public record RuleFinding(Kind kind, List<String> about) {
    public RuleFinding {
        about = List.copyOf(about);
    }

    static RuleFinding of(Kind kind, String... about) {
        return new RuleFinding(kind, List.of(about));
    }

    /// What can be wrong; `grade.finding.<code>` in the bundles.
    public enum Kind {
        /// The same finding leaves two grades.
        TWO_CAPS("two-caps", true),
        /// The same rule stands twice.
        TWICE("twice", true),
        /// Wherever it applies, a stricter one does too.
        NEVER_DECISIVE("never-decisive", true),
        /// A worse answer to the same question leaves a better grade.
        WORSE_LEAVES_BETTER("worse-leaves-better", true),
        /// A worse answer to the same question has no rule.
        WORSE_IS_FREE("worse-is-free", true),
        /// A part without which the unit is useless counts less than any other.
        ESSENTIAL_MILDER("essential-milder", true),
        /// The same, for want of a rule.
        ESSENTIAL_IS_FREE("essential-is-free", true),
        /// The question never gets this answer.
        UNKNOWN_ANSWER("unknown-answer", true),
        /// It objects to what is no fault.
        OBJECTS_TO_SOUND("objects-to-sound", true),
        /// No checklist asks for it: it may come with one that is to be made.
        UNKNOWN_QUESTION("unknown-question", false),
        /// It leaves New, so it changes nothing.
        NO_EFFECT("no-effect", false),
        /// A question that no checklist asks would have to be answered for New.
        GATE_UNASKED("gate-unasked", true),
        /// What the gate wants is not among the question's answers.
        GATE_UNANSWERABLE("gate-unanswerable", true),
        /// What the gate wants is objected to by a rule.
        GATE_AGAINST_RULE("gate-against-rule", true),
        /// Two conditions want different answers to one question.
        GATE_AGAINST_GATE("gate-against-gate", true),
        /// Nothing at all has to be seen for New.
        GATE_OPEN("gate-open", true);

        private final String code;
        private final boolean refuses;

        Kind(String code, boolean refuses) {
            this.code = code;
            this.refuses = refuses;
        }

        public String code() {
            return code;
        }

        /// Whether a set with it cannot be put into force.
        public boolean refuses() {
            return refuses;
        }
    }

    public boolean refuses() {
        return kind.refuses();
    }
}
