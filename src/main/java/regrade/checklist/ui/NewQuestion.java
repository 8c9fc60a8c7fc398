package regrade.checklist.ui;

import regrade.checklist.Answer;
import regrade.checklist.Asked;
import regrade.checklist.Manner;
import regrade.checklist.QuestionForm;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a question begins with that no list has yet.
final class NewQuestion {
    private static final String NAMELESS = "question";
    private static final int LONGEST = 32;

    private NewQuestion() {}

    static QuestionForm at(int place) {
        return new QuestionForm(
                NAMELESS,
                place,
                List.of(Answer.FAIL),
                Answer.OK,
                false,
                Asked.ALWAYS,
                Manner.PLAIN);
    }

    /// An id made of a question's words that no other question has.
    static String id(String words, Set<String> taken) {
        var plain =
                Normalizer.normalize(words, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^[^a-z]+|-+$", "");
        var cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-+$", "");
        var id = cut.isEmpty() ? NAMELESS : cut;
        for (int i = 2; taken.contains(id); i++) id = (cut.isEmpty() ? NAMELESS : cut) + "-" + i;
        return id;
    }
}
