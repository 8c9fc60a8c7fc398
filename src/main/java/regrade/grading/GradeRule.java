package regrade.grading;

import regrade.checklist.Answer;
import regrade.checklist.Question;
import regrade.kernel.Text;

import java.util.Locale;
import java.util.regex.Pattern;

/// One rule that a supervisor reads as a sentence: what it objects to in a unit, and the best grade
/// it leaves.
///
/// @param id the same for ever; past grades name it
/// @param question id of the question it hangs on, or one of the constants here for all questions
///   of a kind
/// @param answer what it objects to
/// @param cap the best grade that is left
/// @param words a supervisor's own; else the sentence is made from question and answer
/// @param on whether it counts
public record GradeRule(
        String id, String question, Answer answer, Grade cap, OwnWords words, boolean on) {
    /// Any expected part without which the unit is usable.
    public static final String PART = "*part";

    /// Any expected part without which it is not.
    public static final String ESSENTIAL_PART = "*essential-part";

    /// A manual, card or box that the catalogue calls essential.
    public static final String ESSENTIAL_PAPER = "*essential-paper";

    static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
    private static final int LONGEST_QUESTION = 120;

    /// @throws IllegalArgumentException if the id or the question cannot be one
    public GradeRule {
        if (!ID.matcher(id).matches()) throw new IllegalArgumentException("no id of a rule: " + id);
        question = Text.line("question", question, LONGEST_QUESTION).toLowerCase(Locale.ROOT);
    }

    /// Whether it hangs on all questions of a kind.
    public boolean onKind() {
        return question.equals(PART)
                || question.equals(ESSENTIAL_PART)
                || question.equals(ESSENTIAL_PAPER);
    }

    /// Whether it can lower a grade at all.
    boolean counts() {
        return on && cap != Grade.N;
    }

    boolean hangsOn(Question asked) {
        return switch (question) {
            case PART -> asked.asksForPart() && !asked.essential();
            case ESSENTIAL_PART -> asked.asksForPart() && asked.essential();
            case ESSENTIAL_PAPER -> !asked.asksForPart() && asked.essential();
            default -> question.equals(asked.id());
        };
    }

    public GradeRule leaving(Grade best) {
        return new GradeRule(id, question, answer, best, words, on);
    }

    public GradeRule switched(boolean counts) {
        return new GradeRule(id, question, answer, cap, words, counts);
    }

    public GradeRule called(OwnWords other) {
        return new GradeRule(id, question, answer, cap, other, on);
    }
}
