package regrade.checklist;

import static regrade.checklist.Answer.DAMAGED;
import static regrade.checklist.Answer.FAIL;
import static regrade.checklist.Answer.MARKS;
import static regrade.checklist.Answer.MISSING;
import static regrade.checklist.Answer.NOT_APPLICABLE;
import static regrade.checklist.Answer.OK;
import static regrade.checklist.Answer.WORN;

import regrade.catalog.Category;
import regrade.catalog.ExpectedPart;
import regrade.catalog.Product;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Makes the checklist of a product from its category and its expected contents.
public final class BuildChecklist {
    /// Of the rules in this class: counted up whenever another list comes out of the same product.
    public static final int VERSION = 1;

    /// More expected parts than these are not asked for one by one.
    static final int MOST_PARTS = 40;

    private BuildChecklist() {}

    /// Packaging, manual and warranty first; what demands a scan last.
    public static Checklist forProduct(Product product) {
        var category = Category.of(product.category());
        var questions = new ArrayList<Question>();
        papers(product, category).forEach(questions::add);
        questions.add(
                new Question(
                        Question.SEAL, "", false, List.of(OK, DAMAGED), NOT_APPLICABLE, false));
        questions.addAll(parts(product));
        questions.add(plain(Question.COSMETIC, MARKS, WORN, DAMAGED));
        if (works(category)) questions.add(plain(Question.FUNCTION, FAIL));
        if (keepsData(product, category)) questions.add(plain(Question.DATA, FAIL));
        if (category == Category.BEAUTY) questions.add(plain(Question.EXPIRY, FAIL));
        if (product.serial())
            questions.add(
                    new Question(Question.SERIAL, "", false, List.of(MISSING, FAIL), OK, true));
        return new Checklist(category.code(), VERSION, questions);
    }

    private static List<Question> papers(Product product, Category category) {
        var papers = new ArrayList<Question>();
        papers.add(paper(Question.PACKAGING, product, MISSING, DAMAGED));
        if (hasPapers(category) || names(product, Question.MANUAL))
            papers.add(paper(Question.MANUAL, product, MISSING, DAMAGED));
        if (hasPapers(category) || names(product, Question.WARRANTY))
            papers.add(paper(Question.WARRANTY, product, MISSING));
        return papers;
    }

    private static Question paper(String id, Product product, Answer... cycle) {
        boolean essential = named(product, id).anyMatch(ExpectedPart::essential);
        return new Question(id, "", essential, List.of(cycle), OK, false);
    }

    private static Question plain(String id, Answer... cycle) {
        return new Question(id, "", false, List.of(cycle), OK, false);
    }

    private static List<Question> parts(Product product) {
        var seen = new HashSet<String>();
        return product.contents().stream()
                .filter(part -> PaperWords.questionsFor(part.name()).isEmpty())
                .filter(part -> seen.add(idOf(part)))
                .limit(MOST_PARTS)
                .map(
                        part ->
                                new Question(
                                        idOf(part),
                                        part.name(),
                                        part.essential(),
                                        List.of(MISSING, DAMAGED),
                                        OK,
                                        false))
                .toList();
    }

    private static String idOf(ExpectedPart part) {
        return Question.PART_PREFIX + part.name().toLowerCase(Locale.ROOT);
    }

    private static boolean names(Product product, String id) {
        return named(product, id).findAny().isPresent();
    }

    private static Stream<ExpectedPart> named(Product product, String id) {
        return product.contents().stream()
                .filter(part -> PaperWords.questionsFor(part.name()).contains(id));
    }

    private static boolean hasPapers(Category category) {
        return switch (category) {
            case GENERAL, ELECTRONICS, COMPUTERS, APPLIANCES, TOYS, TOOLS, SPORTS -> true;
            case FASHION, SHOES, BOOKS, BEAUTY -> false;
        };
    }

    private static boolean works(Category category) {
        return switch (category) {
            case ELECTRONICS, COMPUTERS, APPLIANCES, TOYS, TOOLS, SPORTS -> true;
            case GENERAL, FASHION, SHOES, BOOKS, BEAUTY -> false;
        };
    }

    /// A cable is electronics too: only what has a serial number is taken for a device with an
    /// account.
    private static boolean keepsData(Product product, Category category) {
        return category == Category.COMPUTERS
                || category == Category.ELECTRONICS && product.serial();
    }
}
