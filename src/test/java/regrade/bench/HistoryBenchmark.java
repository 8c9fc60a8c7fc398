package regrade.bench;

import org.jdbi.v3.core.Jdbi;

import regrade.grading.Grade;
import regrade.history.HistoryQuery;
import regrade.history.SearchUnits;
import regrade.history.store.JdbiHistory;
import regrade.inspection.InspectionFact.LabelConfirmed;
import regrade.inspection.UnitStory;
import regrade.inspection.store.JdbiUnits;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.kernel.Reference;
import regrade.platform.db.H2Database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;

/// How long searches and lists take, at ten thousand and at a million units: arguments are the
/// numbers of units. Beside the time that went by stands the processor's own, which a busy machine
/// does not spoil.
public final class HistoryBenchmark {
    private static final int PRODUCTS = 20_000;
    private static final int A_DAY = 1_500;
    private static final int RUNS = 300;
    private static final Instant START = Instant.parse("2025-01-06T08:00:00Z");
    private static final String[] KINDS = {
        "Casque",
        "Clavier",
        "Souris",
        "Chargeur",
        "Enceinte",
        "Lampe",
        "Montre",
        "Aspirateur",
        "Perceuse",
        "Blender"
    };
    private static final String[] TRAITS = {
        "Bluetooth",
        "USB-C",
        "Noir",
        "Blanc",
        "Étanche",
        "Sans fil",
        "Rechargeable",
        "Portable",
        "Silencieux",
        "Pro"
    };

    private final Random random = new Random(7);
    private final Map<String, List<Double>> times = new TreeMap<>();
    private final Map<String, List<Double>> processor = new TreeMap<>();
    private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();

    private HistoryBenchmark() {}

    public static void main(String[] arguments) {
        var sizes = arguments.length == 0 ? new String[] {"10000", "1000000"} : arguments;
        for (var size : sizes) new HistoryBenchmark().run(Integer.parseInt(size));
    }

    private void run(int units) {
        var folder = folder();
        try (var database = new H2Database(folder.resolve("database"))) {
            if (database.open() == H2Database.Found.NOTHING) database.startOver();
            var history = new JdbiHistory(database.jdbi());
            var rows = new JdbiUnits(database.jdbi());
            long begun = System.nanoTime();
            fill(database.jdbi(), List.of(rows, history), units);
            System.out.printf("%,d units in %.1f s%n", units, (System.nanoTime() - begun) / 1e9);
            measure(new SearchUnits(history, rows, Clock.systemUTC()), rows, units);
            report();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(folder);
        }
    }

    private void fill(Jdbi jdbi, List<Projection> projections, int units) {
        for (var projection : projections)
            jdbi.useHandle(handle -> handle.createScript(projection.schema()).execute());
        for (int from = 0; from < units; from += 5_000) {
            int first = from;
            jdbi.useTransaction(
                    _ -> {
                        for (int n = first; n < Math.min(units, first + 5_000); n++)
                            tell(projections, n);
                        projections.forEach(Projection::settle);
                    });
        }
        jdbi.useHandle(handle -> handle.execute("analyze"));
    }

    private void tell(List<Projection> projections, int n) {
        var time = START.plus(Duration.ofDays(n / A_DAY)).plusSeconds(20L * (n % A_DAY));
        var header =
                new EntryHeader(
                        UnitStory.BENCH,
                        n + 1,
                        time,
                        UnitStory.PARIS,
                        UnitStory.INSPECTOR,
                        EntryHeader.FIRST);
        var story = unit(n);
        Grade grade = random.nextInt(100) == 0 ? Grade.X : Grade.values()[random.nextInt(4)];
        var facts =
                List.<Fact>of(story.opened(), story.saved(grade), new LabelConfirmed(story.unit()));
        for (int place = 0; place < facts.size(); place++)
            for (var projection : projections) projection.apply(header, place, facts.get(place));
    }

    // few products make most returns
    private UnitStory unit(int n) {
        int product = (int) (PRODUCTS * Math.pow(random.nextDouble(), 3));
        return UnitStory.aUnit(n)
                .of(
                        UnitStory.product(
                                "SKU-%05d".formatted(product), title(product), asin(product)));
    }

    private static String asin(int product) {
        return "B0%08d".formatted(product);
    }

    private static String title(int product) {
        var rare = product == PRODUCTS - 1 ? " Licorne" : "";
        return "%s %s %s modèle %d%s"
                .formatted(
                        KINDS[product % 10],
                        TRAITS[product / 10 % 10],
                        TRAITS[product / 100 % 10],
                        product,
                        rare);
    }

    private void measure(SearchUnits search, JdbiUnits rows, int units) {
        var last =
                START.plus(Duration.ofDays((units - 1) / A_DAY))
                        .atZone(UnitStory.PARIS)
                        .toLocalDate();
        long cold = System.nanoTime();
        search.search(HistoryQuery.of("casque"), Optional.empty(), 50);
        System.out.printf("first search of all: %.1f ms%n", (System.nanoTime() - cold) / 1e6);
        searches(search, units, last);
        IntFunction<Reference> any = _ -> UnitStory.reference(random.nextInt(units));
        time("units.find", i -> rows.find(any.apply(i)));
        time("units.recent(20)", _ -> rows.recent(20));
        time("units.parked", _ -> rows.parked());
        time("units.open", _ -> rows.open());
        time("units.awaitingLabel", _ -> rows.awaitingLabel());
        time("units.savedOn", i -> rows.savedOn(last.minusDays(i % 5)));
        time("units.countsOn", i -> rows.countsOn(last.minusDays(i % 5)));
        time("units.lastTick", _ -> rows.lastTick());
    }

    private void searches(SearchUnits search, int units, LocalDate last) {
        IntFunction<String> product = _ -> "" + random.nextInt(PRODUCTS);
        query(search, "search: everything", _ -> "");
        query(
                search,
                "search: reference",
                _ -> UnitStory.reference(random.nextInt(units)).grouped());
        query(
                search,
                "search: begun reference",
                _ -> UnitStory.reference(random.nextInt(units)).text().substring(0, 8));
        query(search, "search: bench part of reference", _ -> "B7K");
        query(
                search,
                "search: old begun reference",
                _ -> UnitStory.reference(units / 50).text().substring(0, 6));
        query(search, "search: LPN", _ -> "LPNHE%09d".formatted(random.nextInt(units)));
        query(
                search,
                "search: begun LPN",
                _ -> "LPNHE%06d".formatted(random.nextInt(units) / 1000));
        query(search, "search: begun LPN of many", _ -> "LPNHE0000");
        query(search, "search: order", _ -> "028-%07d-1234567".formatted(random.nextInt(units)));
        query(search, "search: SKU", _ -> "SKU-%05d".formatted(random.nextInt(PRODUCTS)));
        query(search, "search: most returned SKU", _ -> "SKU-00000");
        query(search, "search: ASIN", _ -> asin(random.nextInt(PRODUCTS)));
        query(search, "search: common word", _ -> "modele");
        query(search, "search: usual words", i -> KINDS[i % 10] + " " + TRAITS[i / 10 % 10]);
        query(search, "search: rare word", _ -> "licorne");
        query(search, "search: no such word", i -> "zzz" + i);
        query(search, "search: model number", i -> "modele " + product.apply(i));
        query(search, "search: day", i -> last.minusDays(i % 30).toString());
        query(search, "search: grade", i -> "grade " + "BX".charAt(i % 2));
        query(
                search,
                "search: word and grade",
                i -> KINDS[i % 10] + " grade " + "BX".charAt(i % 2));
        query(search, "search: word and day", i -> KINDS[i % 10] + " " + last.minusDays(i % 30));
        query(
                search,
                "search: rare word and year",
                _ -> "licorne " + last.minusYears(1) + " " + last);
        query(
                search,
                "search: word, grade and year",
                i -> KINDS[i % 10] + " grade X " + last.minusYears(1) + " " + last);
        query(search, "search: 100th page", _ -> "casque", 100);
    }

    private void query(SearchUnits search, String name, IntFunction<String> words) {
        time(name, i -> search.search(HistoryQuery.of(words.apply(i)), Optional.empty(), 50));
    }

    private void query(SearchUnits search, String name, IntFunction<String> words, int pages) {
        var page = search.search(HistoryQuery.of(words.apply(0)), Optional.empty(), 50);
        for (int i = 2; i < pages && page.next().isPresent(); i++)
            page = search.search(HistoryQuery.of(words.apply(0)), page.next(), 50);
        var next = page.next();
        time(name, i -> search.search(HistoryQuery.of(words.apply(i)), next, 50));
    }

    private void time(String name, IntFunction<Object> work) {
        var wall = new ArrayList<Double>();
        var busy = new ArrayList<Double>();
        for (int i = 0; i < RUNS; i++) {
            long begun = System.nanoTime();
            long used = thread.getCurrentThreadCpuTime();
            var _ = work.apply(i);
            if (i < RUNS / 10) continue;
            busy.add((thread.getCurrentThreadCpuTime() - used) / 1e6);
            wall.add((System.nanoTime() - begun) / 1e6);
        }
        times.put(name, wall);
        processor.put(name, busy);
    }

    private void report() {
        System.out.printf("%-34s %9s %9s %9s %9s%n", "ms", "p50", "p99", "cpu p50", "cpu p99");
        times.forEach(
                (name, wall) -> {
                    var busy = processor.get(name);
                    System.out.printf(
                            "%-34s %9.2f %9.2f %9.2f %9.2f%n",
                            name, at(wall, 0.5), at(wall, 0.99), at(busy, 0.5), at(busy, 0.99));
                });
    }

    private static double at(List<Double> all, double share) {
        var sorted = all.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.round(sorted.size() * share)));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("regrade-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList())
                Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
