package regrade.bench;

import regrade.catalog.Product;
import regrade.checklist.BuildChecklist;
import regrade.checklist.OrderReplay;
import regrade.checklist.PastInspections;
import regrade.grading.Grade;
import regrade.inspection.InspectionFact;
import regrade.inspection.InspectionFact.UnitOpened;
import regrade.inspection.UnitStory;
import regrade.inspection.store.JdbiPastFindings;
import regrade.inspection.store.JdbiPastUnits;
import regrade.journal.FactKinds;
import regrade.journal.JournalBed;
import regrade.kernel.ReferenceSequence;
import regrade.platform.file.Folders;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/// The keys of inspections in the order that was learned from those before them, against the fixed
/// order: `OrderBenchmark [units [products]]`; with faults that are the more usual, and with none
/// that is. Then what it takes to ask what was found before, with as many products as a large bench
/// has: the rows asked are two, however many units came.
public final class OrderBenchmark {
    private static final int SEED = 11;
    private static final double[] USUAL = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8};
    private static final int PRODUCTS = 20_000;
    private static final int IN_AN_ACT = 500;
    private static final int ASKED = 5_000;

    private OrderBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int units = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        int products = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
        for (double usual : USUAL) replay(units, products, usual);
        ask();
    }

    private static void replay(int units, int products, double usual) {
        var replay = new OrderReplay();
        new PastInspections(SEED, products, usual).walk(units, replay::take);
        System.out.printf(
                Locale.ROOT,
                "most usual fault on %.0f %% of a product's units%n  all    %s%n  1 page %s%n  longer %s%n",
                100 * usual,
                replay.all(),
                replay.onePage(),
                replay.longer());
    }

    private static void ask() throws IOException {
        var folder = Files.createTempDirectory("regrade-order");
        try (var bed =
                JournalBed.open(
                        folder.resolve("data"),
                        new FactKinds(InspectionFact.KINDS),
                        jdbi -> List.of(new JdbiPastUnits(jdbi)),
                        Clock.systemUTC())) {
            fill(bed);
            measure(new JdbiPastFindings(bed.jdbi()));
        } finally {
            Folders.delete(folder);
        }
    }

    private static void fill(JournalBed bed) {
        var references = new ReferenceSequence(JournalBed.BENCH, Clock.systemUTC(), -1);
        var random = new Random(SEED);
        for (int n = 0; n < PRODUCTS; n += IN_AN_ACT) {
            var facts = new ArrayList<InspectionFact>();
            for (int i = n; i < n + IN_AN_ACT; i++) {
                var product = product(i);
                var checklist = BuildChecklist.forProduct(product);
                var story = new UnitStory(references.next(), product, Optional.empty(), "X");
                facts.add(new UnitOpened(story.unit(), "X", product, Optional.empty(), checklist));
                var question = checklist.questions().get(random.nextInt(5));
                facts.add(story.answered(question.id(), question.cycle().getLast()));
                facts.add(story.saved(Grade.B));
            }
            bed.journal().append(UnitStory.INSPECTOR, facts);
        }
    }

    private static Product product(int n) {
        return UnitStory.product("SKU-%05d".formatted(n), "Casque " + n, "B0%08d".formatted(n));
    }

    private static void measure(JdbiPastFindings past) {
        var random = new Random(SEED);
        var spent = new double[ASKED];
        for (int i = -ASKED; i < ASKED; i++) {
            var product = product(random.nextInt(PRODUCTS));
            long start = System.nanoTime();
            past.of(product);
            if (i >= 0) spent[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(spent);
        System.out.printf(
                Locale.ROOT,
                "asked with %,d products: median %.3f ms, p99 %.3f ms%n",
                PRODUCTS,
                spent[ASKED / 2],
                spent[ASKED * 99 / 100]);
    }
}
