package regrade.bench;

import org.jdbi.v3.core.Jdbi;

import regrade.checklist.Answer;
import regrade.checklist.BuildChecklist;
import regrade.checklist.Checklist;
import regrade.checklist.Question;
import regrade.grading.Grade;
import regrade.grading.GradeRuleSet;
import regrade.grading.GradeRules;
import regrade.grading.store.JdbiGradeRules;
import regrade.inspection.AssessUnit;
import regrade.inspection.InspectionFact.RestWasFine;
import regrade.inspection.InspectionFact.UnitOpened;
import regrade.inspection.TryGradeRules;
import regrade.inspection.UnitStory;
import regrade.inspection.store.JdbiPastUnits;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.kernel.Progress;
import regrade.platform.db.H2Database;
import regrade.platform.file.Folders;
import regrade.rework.PartsStock;
import regrade.rework.RankWorks;
import regrade.rework.WorkHistory;
import regrade.rework.WorkSet;
import regrade.routing.Channels;
import regrade.routing.RankRoutes;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// A change of grade rules tried on past units, read from the tables of a database that was opened
/// for it, as it is the first time after a start, and once more. The yardstick is grading alone,
/// everything at hand.
///
/// `java regrade.bench.RuleTrialBenchmark [units]` on the test class path.
public final class RuleTrialBenchmark {
    private static final int UNITS = 100_000;
    private static final int PRODUCTS = 20_000;
    private static final int STEP = 5_000;
    private static final int RUNS = 5;
    private static final Instant START = Instant.parse("2025-01-02T08:00:00Z");

    private final Random random = new Random(7);
    private final int units;

    private RuleTrialBenchmark(int units) {
        this.units = units;
    }

    public static void main(String[] arguments) throws IOException {
        new RuleTrialBenchmark(arguments.length > 0 ? Integer.parseInt(arguments[0]) : UNITS).run();
    }

    private void run() throws IOException {
        var folder = Files.createTempDirectory("regrade-trial");
        try {
            try (var database = new H2Database(folder.resolve("database"))) {
                if (database.open() == H2Database.Found.NOTHING) database.startOver();
                long begun = System.nanoTime();
                fill(database.jdbi());
                System.out.printf("%,d units in %.1f s%n", units, seconds(begun));
            }
            try (var database = new H2Database(folder.resolve("database"))) {
                database.open();
                for (int run = 0; run < RUNS; run++) tried(database.jdbi(), run);
            }
        } finally {
            Folders.delete(folder);
        }
    }

    private void tried(Jdbi jdbi, int run) {
        var past = new JdbiPastUnits(jdbi);
        var assess =
                new AssessUnit(
                        GradeRules.shipped(),
                        new RankRoutes(Channels.shipped(), Clock.systemUTC()),
                        new RankWorks(WorkSet::shipped, WorkHistory.NONE, PartsStock.NONE),
                        PartsStock.NONE);
        var draft =
                GradeRuleSet.shipped()
                        .changing("manual-missing", rule -> rule.leaving(Grade.C))
                        .changing("cosmetic-marks", rule -> rule.leaving(Grade.C));
        var watch = new Stopwatch();
        var trial =
                new TryGradeRules(past, new JdbiGradeRules(jdbi), assess)
                        .run(draft, units, Progress.NONE);
        var spent = watch.spent();
        System.out.printf(
                "%s: %,d units tried in %s, %,d change, %s%n",
                run == 0 ? "first time" : "again",
                trial.tried(),
                spent,
                trial.changed(),
                trial.differences());
        if (run == RUNS - 1) yardstick(past, draft, spent);
    }

    private void yardstick(JdbiPastUnits past, GradeRuleSet draft, Stopwatch.Spent whole) {
        var all = new java.util.ArrayList<regrade.inspection.PastUnit>(units);
        past.newest(units, all::add);
        var rules = GradeRules.by(draft);
        var watch = new Stopwatch();
        int good = 0;
        for (var unit : all)
            if (rules.propose(unit.checklist(), unit.answers()).grade() == Grade.A) good++;
        var alone = watch.spent();
        System.out.printf(
                "grading alone: %s (%,d of grade A); the trial took %.1f times that%n",
                alone, good, whole.wall() / alone.wall());
    }

    private void fill(Jdbi jdbi) {
        List<Projection> tables = List.of(new JdbiPastUnits(jdbi), new JdbiGradeRules(jdbi));
        for (var table : tables)
            jdbi.useHandle(handle -> handle.createScript(table.schema()).execute());
        for (int from = 0; from < units; from += STEP) {
            int first = from;
            jdbi.useTransaction(
                    _ -> {
                        for (int n = first; n < Math.min(units, first + STEP); n++)
                            tell(tables.getFirst(), n);
                        tables.getFirst().settle();
                    });
        }
    }

    private void tell(Projection past, int n) {
        var header =
                new EntryHeader(
                        UnitStory.BENCH,
                        n + 1,
                        START.plus(Duration.ofSeconds(40L * n)),
                        UnitStory.PARIS,
                        UnitStory.INSPECTOR,
                        EntryHeader.FIRST);
        int product = random.nextInt(PRODUCTS);
        var story =
                UnitStory.aUnit(n)
                        .of(
                                UnitStory.product(
                                        "SKU-%05d".formatted(product),
                                        "Casque Bluetooth modèle " + product,
                                        "B0%08d".formatted(product)));
        var checklist = BuildChecklist.forProduct(story.product());
        var opened =
                new UnitOpened(
                        story.unit(),
                        story.scanned(),
                        story.product(),
                        Optional.empty(),
                        checklist);
        var facts =
                List.<Fact>of(
                        opened,
                        new RestWasFine(story.unit(), answers(checklist)),
                        story.saved(Grade.B));
        for (int place = 0; place < facts.size(); place++)
            past.apply(header, place, facts.get(place));
    }

    private Map<String, Answer> answers(Checklist checklist) {
        var answers = new HashMap<String, Answer>();
        for (Question question : checklist.questions())
            answers.put(
                    question.id(),
                    random.nextInt(5) == 0
                            ? question.cycle().get(random.nextInt(question.cycle().size()))
                            : question.rest());
        return answers;
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
