package regrade.grading;

import regrade.checklist.Answer;
import regrade.kernel.Text;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/// One thing that must have been seen on a unit before it may be called new. "Used sold as new" is
/// what costs a seller most, so each of them stands by itself, whatever the other rules say
/// (fba-programs.md §2).
///
/// @param id the same for ever; past grades name it
/// @param question id of the question
/// @param answers one of them must have been given; a fault is none of them
/// @param needed the question must have been asked; else it counts where it was
/// @param on whether it counts
public record NewCondition(
        String id, String question, List<Answer> answers, boolean needed, boolean on) {
    /// What no question is asked about, because the bench knows it itself: whether the unit was
    /// returned before. Such a unit is not new, whatever it looks like (fba-programs.md §2).
    public static final String RETURNED = "*returned";

    /// "Not returned before", as it comes with the program.
    static final NewCondition NOT_RETURNED =
            new NewCondition("new-not-returned", RETURNED, List.of(Answer.OK), false, true);

    private static final int LONGEST_QUESTION = 120;

    /// @throws IllegalArgumentException if nothing could fulfil it, or a fault would
    public NewCondition {
        if (!GradeRule.ID.matcher(id).matches())
            throw new IllegalArgumentException("no id of a condition: " + id);
        question = Text.line("question", question, LONGEST_QUESTION).toLowerCase(Locale.ROOT);
        if (answers.isEmpty() || answers.stream().anyMatch(Answer::fault))
            throw new IllegalArgumentException("no answers of a new unit: " + answers);
        answers = List.copyOf(EnumSet.copyOf(answers));
    }

    /// Whether the bench answers it, and nobody is asked.
    public boolean known() {
        return question.equals(RETURNED);
    }

    public NewCondition switched(boolean counts) {
        return new NewCondition(id, question, answers, needed, counts);
    }
}
