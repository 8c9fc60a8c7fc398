package regrade.checklist;

import regrade.catalog.Category;
import regrade.catalog.Product;
import regrade.checklist.PastInspections.Inspection;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Past inspections once more, each in the order that was learned from those before it, with the
/// keys it takes then beside those of the fixed order.
public final class OrderReplay {
    private final Map<String, FoundCounts> totals = new HashMap<>();
    private final Sum all = new Sum();
    private final Sum onePage = new Sum();
    private final Sum longer = new Sum();

    /// Keys of some inspections.
    public static final class Sum {
        private long units;
        private long fixed;
        private long learned;
        private long places;
        private long others;

        /// The part of the keys that the learned order saves.
        public double saved() {
            return 1 - learned / (double) fixed;
        }

        /// The part that the places of the questions save, with digits as they were.
        public double savedByPlaces() {
            return 1 - places / (double) fixed;
        }

        /// Inspections that would have found something else.
        public long others() {
            return others;
        }

        private void take(Inspection unit, OrderQuestions.Ordered ordered) {
            var keys = BenchKeys.of(ordered.checklist(), unit.answers());
            units++;
            fixed += BenchKeys.of(unit.checklist(), unit.answers()).count();
            learned += keys.count();
            places += BenchKeys.of(places(unit.checklist(), ordered), unit.answers()).count();
            var typed = keys.typed(ordered.checklist(), unit.scanned());
            if (!typed.given().equals(unit.answers().given())) others++;
        }

        private static Checklist places(Checklist fixed, OrderQuestions.Ordered ordered) {
            var questions =
                    ordered.checklist().questions().stream()
                            .map(question -> fixed.question(question.id()).orElseThrow())
                            .toList();
            return new Checklist(fixed.id(), fixed.version(), questions);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%,d units, %.2f keys each in the fixed order, %.2f in the learned one:"
                            + " %.1f %% fewer (%.1f %% by places alone); %d with other findings",
                    units,
                    fixed / (double) units,
                    learned / (double) units,
                    100 * saved(),
                    100 * savedByPlaces(),
                    others);
        }
    }

    public void take(Inspection unit) {
        var ordered = OrderQuestions.by(history(unit.product()), unit.checklist());
        all.take(unit, ordered);
        (unit.checklist().pages() == 1 ? onePage : longer).take(unit, ordered);
        var found = Found.of(ordered.checklist(), unit.answers());
        totals.merge(own(unit.product()), FoundCounts.NONE.plus(found), (a, _) -> a.plus(found));
        var alike = found.stream().map(Found::ofCategory).toList();
        totals.merge(alike(unit.product()), FoundCounts.NONE.plus(alike), (a, _) -> a.plus(alike));
    }

    private FoundHistory history(Product product) {
        return new FoundHistory(
                totals.getOrDefault(own(product), FoundCounts.NONE),
                totals.getOrDefault(alike(product), FoundCounts.NONE));
    }

    private static String own(Product product) {
        return product.sku().text();
    }

    private static String alike(Product product) {
        return Category.of(product.category()).code();
    }

    public Sum all() {
        return all;
    }

    /// Those whose questions all stand on one page.
    public Sum onePage() {
        return onePage;
    }

    public Sum longer() {
        return longer;
    }
}
