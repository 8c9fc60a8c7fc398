package regrade.inspection.ui;

import regrade.checklist.Answer;
import regrade.checklist.Question;

import java.util.List;

/// How an answer looks when it is given: a colour's name and a shape, beside its word.
record AnswerLook(String tone, String icon) {
    static final List<String> TONES = List.of("good", "question", "bad", "neutral");

    private static final List<Answer> PLACES =
            List.of(
                    Answer.OK,
                    Answer.MARKS,
                    Answer.WORN,
                    Answer.MISSING,
                    Answer.DAMAGED,
                    Answer.FAIL,
                    Answer.NOT_APPLICABLE);

    static AnswerLook of(Answer answer) {
        return switch (answer) {
            case OK -> new AnswerLook("good", "mdi2c-check-bold");
            case MARKS -> new AnswerLook("question", "mdi2c-circle-slice-2");
            case WORN -> new AnswerLook("question", "mdi2c-circle-slice-4");
            case DAMAGED -> new AnswerLook("question", "mdi2a-alert");
            case MISSING -> new AnswerLook("bad", "mdi2m-minus-circle");
            case FAIL -> new AnswerLook("bad", "mdi2c-close-octagon");
            case NOT_APPLICABLE -> new AnswerLook("neutral", "mdi2m-minus");
        };
    }

    /// The answers to choose from, fine first. Each stands where it stands for every unit, whatever
    /// its digit gives first: what is lit must not be mistaken for its neighbour.
    static List<Answer> choices(Question question) {
        return PLACES.stream().filter(answer -> chosen(question, answer)).toList();
    }

    private static boolean chosen(Question question, Answer answer) {
        return answer == Answer.OK
                || answer == question.rest()
                || question.cycle().contains(answer);
    }
}
