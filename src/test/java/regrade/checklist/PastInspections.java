package regrade.checklist;

import regrade.catalog.Category;
import regrade.catalog.ExpectedPart;
import regrade.catalog.Product;
import regrade.kernel.ClientId;
import regrade.kernel.Sku;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Inspections that never were, the same for the same seed: products of every category with up to
/// eight expected parts, a few of which come back far more often than the others.
///
/// With skewed faults each product has two that are usual with it, at questions and with answers
/// drawn evenly from all it could have, the second half as often as the first; anything else is
/// found at 1 question of 100. Without skew each question of each product has the same chance of a
/// fault, and each of its faults the same share.
public final class PastInspections {
    private static final int MOST_PARTS = 8;
    private static final double RARE = 0.01;
    private static final double EVEN = 0.06;

    private final Random random;
    private final double usual;
    private final List<Stock> products;

    /// A product and what is usually found on it.
    private record Stock(Product product, Checklist checklist, List<Usual> usual) {}

    private record Usual(String question, Answer answer, double rate) {}

    /// One past unit.
    ///
    /// @param checklist in the fixed order
    /// @param scanned what a scanner answered
    /// @param answers all of them
    public record Inspection(
            Product product, Checklist checklist, Answers scanned, Answers answers) {}

    /// @param usual on how many units of a product its most usual fault is; 0 for no skew
    public PastInspections(long seed, int products, double usual) {
        this.random = new Random(seed);
        this.usual = usual;
        this.products = IntStream.range(0, products).mapToObj(this::stock).toList();
    }

    public void walk(int units, Consumer<Inspection> each) {
        for (int i = 0; i < units; i++) {
            // the square makes a quarter of the products half of the returns
            double at = random.nextDouble() * random.nextDouble();
            each.accept(unit(products.get((int) (at * products.size()))));
        }
    }

    private Stock stock(int n) {
        var product = product(n);
        var checklist = BuildChecklist.forProduct(product);
        return new Stock(
                product, checklist, List.of(usual(checklist, usual), usual(checklist, usual / 2)));
    }

    private Usual usual(Checklist checklist, double rate) {
        var free =
                checklist.questions().stream()
                        .filter(question -> !question.manner().scanned())
                        .filter(question -> question.manner().when().isEmpty())
                        .toList();
        var question = free.get(random.nextInt(free.size()));
        return new Usual(question.id(), fault(question), rate);
    }

    private Product product(int n) {
        var parts = new ArrayList<ExpectedPart>();
        int most = random.nextInt(MOST_PARTS + 1);
        for (int i = 0; i < most; i++) parts.add(new ExpectedPart("part " + i, i == 0));
        return new Product(
                ClientId.OWN,
                new Sku("SKU-" + n),
                "",
                "",
                "",
                "Title",
                "",
                "",
                Category.values()[random.nextInt(Category.values().length)].code(),
                Optional.empty(),
                Optional.empty(),
                parts,
                random.nextInt(4) == 0);
    }

    private Inspection unit(Stock stock) {
        var scanned = Answers.NONE;
        var answers = Answers.NONE;
        for (var question : stock.checklist.questions())
            if (question.manner().scanned()) scanned = scanned.with(question.id(), Answer.OK);
            else if (question.asked(answers) && happens(stock, question))
                answers = answers.with(question.id(), found(stock, question));
        var given = answers;
        for (var read : scanned.given().entrySet())
            given = given.with(read.getKey(), read.getValue());
        var all = ((RestIsFine.Done) RestIsFine.say(stock.checklist, given)).answers();
        return new Inspection(stock.product, stock.checklist, scanned, all);
    }

    private boolean happens(Stock stock, Question question) {
        return random.nextDouble() < rate(stock, question);
    }

    private double rate(Stock stock, Question question) {
        if (!skewed()) return EVEN;
        return usual(stock, question).map(Usual::rate).orElse(RARE);
    }

    private boolean skewed() {
        return usual > 0;
    }

    private static Optional<Usual> usual(Stock stock, Question question) {
        return stock.usual.stream().filter(u -> u.question.equals(question.id())).findFirst();
    }

    private Answer found(Stock stock, Question question) {
        return skewed()
                ? usual(stock, question).map(Usual::answer).orElseGet(() -> fault(question))
                : fault(question);
    }

    private Answer fault(Question question) {
        var faults = question.cycle().stream().filter(Answer::fault).toList();
        return faults.get(random.nextInt(faults.size()));
    }
}
