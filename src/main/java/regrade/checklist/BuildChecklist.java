package regrade.checklist;

import regrade.catalog.Category;
import regrade.catalog.ExpectedPart;
import regrade.catalog.Product;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the checklist of a product from the lists of questions that are for it, its category and
/// its expected contents. Pure.
public final class BuildChecklist {
    /// Of the rules in this class: counted up whenever another checklist comes out of the same
    /// lists and the same product.
    public static final int VERSION = 2;

    /// More expected parts than these are not asked for one by one.
    static final int MOST_PARTS = 40;

    private BuildChecklist() {}

    /// From the lists that come with the program.
    public static Checklist forProduct(Product product) {
        return forProduct(ShippedQuestions.sets().inForce(Scope.chain(product)), product);
    }

    /// @param sets the lists for this product, the widest first
    public static Checklist forProduct(List<VersionedSet> sets, Product product) {
        var plain = sets.stream().map(VersionedSet::set).toList();
        var forms = InheritQuestions.from(plain).stream().map(f -> f.form()).toList();
        var lists = sets.stream().map(VersionedSet::text).toList();
        var category = Category.of(product.category()).code();
        return new Checklist(category, VERSION, lists, questions(forms, product));
    }

    private static List<Question> questions(List<QuestionForm> forms, Product product) {
        var questions = new ArrayList<Question>();
        for (var form : forms) {
            if (form.id().equals(QuestionForm.EACH_PART))
                questions.addAll(parts(form, ofOnePart(forms), product));
            else if (!form.asksForPart() && asks(form, product))
                questions.add(form.about("", essential(form, product)));
        }
        return questions;
    }

    private static boolean asks(QuestionForm form, Product product) {
        return switch (form.asked()) {
            case ALWAYS -> true;
            case LISTED -> named(product, form).findAny().isPresent();
            case SERIAL -> product.serial();
            case NEVER -> false;
        };
    }

    private static boolean essential(QuestionForm form, Product product) {
        return named(product, form).anyMatch(ExpectedPart::essential);
    }

    private static Stream<ExpectedPart> named(Product product, QuestionForm form) {
        return product.contents().stream()
                .filter(part -> PaperWords.questionsFor(part.name()).contains(form.id()));
    }

    private static Map<String, QuestionForm> ofOnePart(List<QuestionForm> forms) {
        return forms.stream()
                .filter(QuestionForm::asksForPart)
                .collect(Collectors.toMap(QuestionForm::id, Function.identity()));
    }

    /// One question a part; a list may have one of its own for a part that it names.
    private static List<Question> parts(
            QuestionForm each, Map<String, QuestionForm> own, Product product) {
        var seen = new HashSet<String>();
        return product.contents().stream()
                .filter(part -> PaperWords.questionsFor(part.name()).isEmpty())
                .filter(part -> seen.add(Question.idOfPart(part.name())))
                .map(part -> ask(own.getOrDefault(Question.idOfPart(part.name()), each), part))
                .flatMap(List::stream)
                .limit(MOST_PARTS)
                .toList();
    }

    private static List<Question> ask(QuestionForm form, ExpectedPart part) {
        return form.asked() == Asked.NEVER
                ? List.of()
                : List.of(form.about(part.name(), part.essential()));
    }
}
