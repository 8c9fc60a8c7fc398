package regrade.inspection;

import regrade.checklist.Answer;
import regrade.checklist.AnswerQuestion;
import regrade.checklist.Answers;
import regrade.checklist.Checklist;
import regrade.checklist.Question;
import regrade.checklist.RestIsFine;
import regrade.kernel.Inspector;
import regrade.kernel.Reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A second look under way: the unit, its questions and what was found so far. It knows nothing of
/// the first look. Every change is a new value.
///
/// @param title what the product is called
/// @param checklist the questions that a look answers; what is scanned is no matter of opinion
/// @param by whose look it is, and at what
public record BlindLook(Reference unit, String title, Checklist checklist, Answers answers, By by) {
    /// @param save number of the entry that saved the first look
    /// @param who looks
    /// @param first who looked first
    public record By(long save, Inspector who, Inspector first) {}

    /// Nothing is answered yet.
    static BlindLook of(Draft draft, By by) {
        return new BlindLook(
                draft.unit(), draft.product().title(), asking(draft.checklist()), Answers.NONE, by);
    }

    /// Whether who looks is who looked first.
    public boolean samePerson() {
        return by.who().equals(by.first());
    }

    private static Checklist asking(Checklist all) {
        return new Checklist(
                all.id(),
                all.version(),
                all.lists(),
                all.questions().stream().filter(BlindLook::looked).toList());
    }

    /// Whether it is answered by looking; a serial number and a code are scanned.
    static boolean looked(Question question) {
        return !question.id().equals(Draft.SERIAL) && !question.manner().scanned();
    }

    /// A digit key: the next answer of the question behind it, or open again.
    public BlindLook press(int page, int digit) {
        return answers(AnswerQuestion.press(checklist, answers, page, digit));
    }

    /// @param answer empty: open again
    public BlindLook answer(String question, Optional<Answer> answer) {
        return answers(
                answer.flatMap(given -> AnswerQuestion.give(checklist, answers, question, given))
                        .orElseGet(() -> answers.without(question).thatCount(checklist)));
    }

    /// "The rest is fine"; empty if a question is open that demands a look of its own.
    public Optional<BlindLook> restIsFine() {
        return switch (RestIsFine.say(checklist, answers)) {
            case RestIsFine.Refused _ -> Optional.empty();
            case RestIsFine.Done done -> Optional.of(answers(done.answers()));
        };
    }

    /// As far as the questions still allow it.
    BlindLook found(Map<String, Answer> before) {
        return answers(new Answers(before).thatCount(checklist));
    }

    public List<Question> open() {
        return answers.open(checklist);
    }

    private BlindLook answers(Answers changed) {
        return new BlindLook(unit, title, checklist, changed, by);
    }
}
