package regrade.checklist;

import java.util.Optional;

/// Answers one question of a unit's checklist. Pure: gives the answers as they are afterwards.
public final class AnswerQuestion {
    private AnswerQuestion() {}

    /// A digit key on the first page: the question's first fault, again its next, again open. A
    /// digit without a question changes nothing.
    public static Answers press(Checklist checklist, Answers answers, int digit) {
        return press(checklist, answers, 0, digit);
    }

    /// A digit key while a page of a long checklist is shown, counted from 0.
    public static Answers press(Checklist checklist, Answers answers, int page, int digit) {
        return checklist
                .at(page, digit)
                .filter(question -> question.asked(answers))
                .map(question -> next(question, answers).thatCount(checklist))
                .orElse(answers);
    }

    /// An answer given by its name.
    ///
    /// @return empty if the checklist has no such question, it is not asked now, or it does not
    ///   allow the answer
    public static Optional<Answers> give(
            Checklist checklist, Answers answers, String question, Answer answer) {
        return checklist
                .question(question)
                .filter(asked -> asked.asked(answers) && asked.allows(answer))
                .map(asked -> answers.with(asked.id(), answer).thatCount(checklist));
    }

    private static Answers next(Question question, Answers answers) {
        // an answer that the digit does not reach, as after "the rest is fine", is followed by the
        // first one
        int now = answers.to(question.id()).map(question.cycle()::indexOf).orElse(-1);
        return now + 1 < question.cycle().size()
                ? answers.with(question.id(), question.cycle().get(now + 1))
                : answers.without(question.id());
    }
}
