package regrade.inspection.ui;

import regrade.checklist.Answer;
import regrade.checklist.Question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// How an answer looks when it is given: a colour's name and a shape, beside its word.
record AnswerLook(String tone, String icon) {
    static final List<String> TONES = List.of("good", "question", "bad", "neutral");

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

    /// The answers to choose from, fine first, then in the order of the digit key.
    static List<Answer> choices(Question question) {
        var choices = new LinkedHashSet<Answer>();
        choices.add(Answer.OK);
        choices.addAll(question.cycle());
        choices.add(question.rest());
        return new ArrayList<>(choices);
    }
}
