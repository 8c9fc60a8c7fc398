package regrade.grading;

import regrade.catalog.Category;
import regrade.catalog.ExpectedPart;
import regrade.catalog.Product;
import regrade.checklist.Answer;
import regrade.checklist.BuildChecklist;
import regrade.checklist.Question;
import regrade.kernel.ClientId;
import regrade.kernel.Sku;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The questions that the checklists of the program ask.
public final class ShippedQuestions implements AskedQuestions {
    private static final List<Answer> OF_PARTS =
            List.of(Answer.OK, Answer.MISSING, Answer.DAMAGED, Answer.NOT_APPLICABLE);

    @Override
    public List<AskedQuestion> all() {
        var all = new ArrayList<>(kinds());
        Map<String, AskedQuestion> each = new LinkedHashMap<>();
        for (var category : Category.values())
            BuildChecklist.forProduct(ofCategory(category)).questions().stream()
                    .filter(question -> !question.asksForPart())
                    .forEach(
                            question ->
                                    each.putIfAbsent(question.id(), AskedQuestion.of(question)));
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

    private static Product ofCategory(Category category) {
        var contents =
                List.of(
                        new ExpectedPart(Question.MANUAL, false),
                        new ExpectedPart(Question.WARRANTY, false));
        return new Product(
                ClientId.OWN,
                new Sku(category.code()),
                "",
                "",
                "",
                category.code(),
                "",
                "",
                category.code(),
                Optional.empty(),
                Optional.empty(),
                contents,
                true);
    }
}
