package regrade.checklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Puts the questions of a unit into the order in which faults are found on its SKU. Pure; why it
/// is so, and what it costs, stands at the package.
///
/// **How often is a fault to be expected?** On (f + 20·c) of (n + 20) units, where f of the n units
/// of the SKU had it, and c is the same for the others of its category: F of (N + 50). That is the
/// mean of a beta distribution after the units that were seen, begun with the category's rate as if
/// 20 units had told it, and there with none as if 50 had (beta-binomial shrinkage; Casella, "An
/// Introduction to Empirical Bayes Data Analysis", The American Statistician 39, 1985). Steps of 5
/// in 100 count, not the rate itself: questions on the same step keep the fixed order, so that
/// chance does not shuffle what is alike, and one fault alone moves nothing.
public final class OrderQuestions {
    /// As many questions say why they are among the first, and what their digit gives first.
    public static final int MOST_USUAL = 3;

    private static final int PRODUCT_UNITS = 20;
    private static final int CATEGORY_UNITS = 50;
    private static final double STEPS = 20;
    private static final int CLEARLY_MORE = 2;

    private final FoundHistory history;

    private OrderQuestions(FoundHistory history) {
        this.history = history;
    }

    /// @param usual why the first questions are first, in their order; empty where the fixed order
    ///   stands
    public record Ordered(Checklist checklist, List<UsualFinding> usual) {
        public Ordered {
            usual = List.copyOf(usual);
        }

        /// As the lists of questions have it.
        public static Ordered fixed(Checklist checklist) {
            return new Ordered(checklist, List.of());
        }
    }

    /// @param fixed the checklist in the order of its lists
    public static Ordered by(FoundHistory history, Checklist fixed) {
        return new OrderQuestions(history).order(fixed);
    }

    private Ordered order(Checklist fixed) {
        var questions = new ArrayList<Question>();
        var usual = new ArrayList<UsualFinding>();
        for (var question : sorted(fixed.questions())) {
            boolean first = usual.size() < MOST_USUAL && moves(question) && step(question) > 0;
            var shown = first ? usualFirst(question) : question;
            if (first) usual.add(usual(shown));
            questions.add(shown);
        }
        var checklist = new Checklist(fixed.id(), fixed.version(), fixed.lists(), questions);
        return new Ordered(checklist, usual);
    }

    /// What is scanned needs no key and keeps its place; questions stay on its side.
    private static boolean moves(Question question) {
        return !question.manner().scanned();
    }

    private List<Question> sorted(List<Question> fixed) {
        var sorted = new ArrayList<Question>();
        var between = new ArrayList<Question>();
        for (var question : fixed) {
            if (moves(question)) between.add(question);
            else {
                sorted.addAll(byStep(between));
                between.clear();
                sorted.add(question);
            }
        }
        sorted.addAll(byStep(between));
        return sorted;
    }

    /// Where a question stands.
    ///
    /// @param step the most often found first
    /// @param place in the fixed order
    /// @param depth how many questions it hangs on
    private record Place(Question question, int step, int place, int depth) {
        private static final Comparator<Place> ORDER =
                Comparator.comparingInt(Place::step)
                        .reversed()
                        .thenComparingInt(Place::place)
                        .thenComparingInt(Place::depth);

        /// Behind the question it hangs on.
        Place behind(Place other) {
            return new Place(
                    question,
                    Math.min(step, other.step),
                    Math.max(place, other.place),
                    other.depth + 1);
        }
    }

    private List<Question> byStep(List<Question> fixed) {
        if (fixed.stream().allMatch(question -> step(question) == 0)) return fixed;
        var own =
                IntStream.range(0, fixed.size())
                        .mapToObj(i -> new Place(fixed.get(i), step(fixed.get(i)), i, 0))
                        .collect(Collectors.toMap(p -> p.question().id(), Function.identity()));
        return fixed.stream()
                .map(question -> place(question.id(), own, fixed.size()))
                .flatMap(Optional::stream)
                .sorted(Place.ORDER)
                .map(Place::question)
                .toList();
    }

    /// @param left of the way up, for lists whose conditions run in a circle
    private static Optional<Place> place(String id, Map<String, Place> own, int left) {
        return Optional.ofNullable(own.get(id))
                .map(
                        place ->
                                Optional.of(place.question().manner())
                                        .filter(_ -> left > 0)
                                        .flatMap(Manner::when)
                                        .flatMap(when -> place(when.question(), own, left - 1))
                                        .map(place::behind)
                                        .orElse(place));
    }

    private int step(Question question) {
        var here = history.product().to(question.id());
        var like = history.ofOthers(Found.ofCategory(question.id()));
        double before = like.faults() / (double) (like.units() + CATEGORY_UNITS);
        double rate =
                (here.faults() + PRODUCT_UNITS * before) / (double) (here.units() + PRODUCT_UNITS);
        return (int) (rate * STEPS);
    }

    private FoundCounts.Count ofCategory(Question question) {
        return history.category().to(Found.ofCategory(question.id()));
    }

    /// The SKU's own counts as soon as they tell of more than chance.
    private boolean told(Question question) {
        return history.product().to(question.id()).faults() > 1;
    }

    private FoundCounts.Count telling(Question question) {
        return told(question) ? history.product().to(question.id()) : ofCategory(question);
    }

    /// The question with the fault that is found most often as the first of its digit, if that is
    /// clearly more often than what the digit gives first.
    private Question usualFirst(Question question) {
        var count = telling(question);
        var first = question.cycle().getFirst();
        return question.cycle().stream()
                .filter(Answer::fault)
                .max(Comparator.comparingInt(count::of))
                .filter(most -> count.of(most) >= CLEARLY_MORE * count.of(first))
                .map(most -> question.with(moved(question.cycle(), most)))
                .orElse(question);
    }

    private static List<Answer> moved(List<Answer> cycle, Answer first) {
        return Stream.concat(Stream.of(first), cycle.stream().filter(other -> other != first))
                .toList();
    }

    private UsualFinding usual(Question question) {
        var first = question.cycle().getFirst();
        var count = telling(question);
        return new UsualFinding(
                question.id(), first, count.of(first), count.units(), told(question));
    }
}
