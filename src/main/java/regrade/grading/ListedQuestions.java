package regrade.grading;

import regrade.checklist.Answer;
import regrade.checklist.Question;
import regrade.checklist.QuestionForm;
import regrade.checklist.QuestionSets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The questions that the lists in force ask. A question that several lists ask in their own ways
/// allows what any of them allows.
public final class ListedQuestions implements AskedQuestions {
    private static final List<Answer> OF_PARTS =
            List.of(Answer.OK, Answer.MISSING, Answer.DAMAGED, Answer.NOT_APPLICABLE);

    private final QuestionSets sets;

    public ListedQuestions(QuestionSets sets) {
        this.sets = sets;
    }

    @Override
    public List<AskedQuestion> all() {
        Map<String, AskedQuestion> each = new LinkedHashMap<>();
        sets.inForce().stream()
                .flatMap(set -> set.set().forms().stream())
                .filter(form -> !form.id().startsWith("part:"))
                .forEach(form -> each.merge(form.id(), asked(form), ListedQuestions::either));
        var all = new ArrayList<>(kinds());
        all.addAll(each.values());
        return all;
    }

    /// Manual, card and box of a product may be essential; nobody calls its seal so.
    static List<AskedQuestion> kinds() {
        return List.of(
                new AskedQuestion(GradeRule.PART, OwnWords.NONE, OF_PARTS),
                new AskedQuestion(GradeRule.ESSENTIAL_PART, OwnWords.NONE, OF_PARTS),
                new AskedQuestion(GradeRule.ESSENTIAL_PAPER, OwnWords.NONE, OF_PARTS));
    }

    private static AskedQuestion asked(QuestionForm form) {
        return new AskedQuestion(
                form.id(), new OwnWords(form.manner().words()), answers(form.about("", false)));
    }

    private static List<Answer> answers(Question question) {
        return Stream.of(Answer.values()).filter(question::allows).toList();
    }

    private static AskedQuestion either(AskedQuestion one, AskedQuestion other) {
        return new AskedQuestion(
                one.id(),
                one.words().none() ? other.words() : one.words(),
                Stream.of(Answer.values())
                        .filter(a -> one.answers().contains(a) || other.answers().contains(a))
                        .toList());
    }
}
