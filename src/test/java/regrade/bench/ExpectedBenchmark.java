package regrade.bench;

import regrade.journal.EntryHeader;
import regrade.journal.Projection;
import regrade.kernel.BenchId;
import regrade.kernel.ClientId;
import regrade.kernel.Inspector;
import regrade.platform.db.H2Database;
import regrade.platform.file.Folders;
import regrade.returns.ExpectedReturn;
import regrade.returns.ExpectedReturns;
import regrade.returns.ReturnQuery;
import regrade.returns.ReturnQuery.Order;
import regrade.returns.ReturnQuery.Part;
import regrade.returns.ReturnsFact.ReturnsListed;
import regrade.returns.store.JdbiExpectedReturns;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/// What a scan asks of the expected returns, and what a page of their list takes, among many:
/// `ExpectedBenchmark [lines [scans]]`. The lines are written by the projection, without a journal,
/// into a database that is kept under `target/bench` for the next run.
///
/// Every tenth line is a seller-fulfilled one with an RMA and a tracking number, the others have a
/// licence plate; numbers lie scattered, as marketplaces give them.
public final class ExpectedBenchmark {
    private static final int PRODUCTS = 20_000;
    private static final int CLIENTS = 5;
    private static final int DAYS = 730;
    private static final int IN_A_FACT = 10;
    private static final int IN_A_TRANSACTION = 20_000;
    private static final int CHOICES = 9;
    private static final int PAGE = 100;
    private static final LocalDate FIRST = LocalDate.of(2024, 12, 1);
    private static final LocalDate TODAY = FIRST.plusDays(DAYS);
    // odd, so that it puts the numbers of the lines in another order without a repeat
    private static final int SCATTER = 0x9E3779B1;

    private final int lines;
    private final int scans;
    private final ExpectedReturns returns;

    private ExpectedBenchmark(int lines, int scans, ExpectedReturns returns) {
        this.lines = lines;
        this.scans = scans;
        this.returns = returns;
    }

    public static void main(String[] arguments) throws IOException {
        int lines = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000_000;
        int scans = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5_000;
        var folder = Path.of("target", "bench", "expected-" + lines).toAbsolutePath();
        var whole = folder.resolve("whole");
        boolean made = Files.exists(whole);
        if (!made && Files.exists(folder)) Folders.delete(folder);
        try (var database = new H2Database(folder.resolve("database"))) {
            var projection = new JdbiExpectedReturns(database.jdbi());
            database.open();
            if (!made) fill(database, projection, lines);
            new ExpectedBenchmark(lines, scans, projection).measure();
        }
        if (!made) Files.createFile(whole);
    }

    /// The indexes of the lines are made when all are there, which takes a fraction of the time and
    /// leaves the same.
    private static void fill(H2Database database, JdbiExpectedReturns projection, int lines)
            throws IOException {
        var watch = new Stopwatch();
        var schema =
                Arrays.stream(projection.schema().replaceAll("(?m)^--.*$", "").split(";"))
                        .filter(sql -> !sql.isBlank())
                        .collect(Collectors.partitioningBy(ExpectedBenchmark::indexesLines));
        database.startOver();
        schema.get(false).forEach(sql -> database.inTransaction(handle -> handle.execute(sql)));
        for (int from = 0; from < lines; from += IN_A_TRANSACTION) {
            int first = from;
            int end = Math.min(lines, from + IN_A_TRANSACTION);
            database.inTransaction(_ -> write(projection, first, end));
            if (end % 500_000 == 0) System.out.printf("%,d lines, %s%n", end, watch.spent());
        }
        for (var sql : schema.get(true)) {
            database.inTransaction(handle -> handle.execute(sql));
            System.out.printf("%s, %s%n", sql.strip(), watch.spent());
        }
        database.inTransaction(handle -> handle.execute("analyze sample_size 10000"));
        System.out.printf("%,d lines made in %s%n", lines, watch.spent());
    }

    private static boolean indexesLines(String sql) {
        return sql.strip().startsWith("create index expected_return_")
                || sql.strip().startsWith("create index return_code_code");
    }

    private static int write(Projection projection, int from, int end) {
        var entry =
                new EntryHeader(
                        new BenchId("B01"),
                        1 + from / IN_A_TRANSACTION,
                        Instant.EPOCH,
                        ZoneId.of("UTC"),
                        new Inspector("A"),
                        EntryHeader.FIRST);
        int place = 0;
        for (int n = from; n < end; n += IN_A_FACT) {
            var part = new ArrayList<ExpectedReturn>();
            for (int i = n; i < Math.min(end, n + IN_A_FACT); i++) part.add(line(i));
            projection.apply(entry, place++, new ReturnsListed(part));
        }
        projection.settle();
        return end - from;
    }

    private static ExpectedReturn line(int n) {
        int product = Integer.remainderUnsigned(n * SCATTER, PRODUCTS);
        boolean bySeller = bySeller(n);
        return new ExpectedReturn(
                new ClientId("CLIENT-" + product % CLIENTS),
                FIRST.plusDays((long) n / IN_A_TRANSACTION % DAYS),
                "2025-01-01T00:00:00+00:00",
                order(n),
                "SKU-%05d".formatted(product),
                "B0%08d".formatted(product),
                fnsku(product),
                "Casque Bluetooth modèle " + product,
                1,
                "LYS1",
                "CUSTOMER_DAMAGED",
                "DEFECTIVE",
                "Unit returned to inventory",
                bySeller ? "" : plate(n),
                "ne charge plus",
                bySeller ? Map.of("amazon-rma-id", rma(n), "tracking-id", tracking(n)) : Map.of());
    }

    private static boolean bySeller(int n) {
        return n % 10 == 0;
    }

    private static long scattered(int n) {
        return Integer.toUnsignedLong(n * SCATTER);
    }

    private static String plate(int n) {
        return "LPNHE%010d".formatted(scattered(n));
    }

    private static String order(int n) {
        return "028-%07d-%07d".formatted(scattered(n) % 10_000_000, n);
    }

    private static String fnsku(int product) {
        return "X00%07d".formatted(product);
    }

    private static String rma(int n) {
        return "D%010dRRMA".formatted(scattered(n));
    }

    private static String tracking(int n) {
        return "1Z%016d".formatted(scattered(n));
    }

    private void measure() {
        load();
        scan("licence plate", i -> plate(any(i, false)));
        scan("plate of nothing", i -> "LPNRR%010d".formatted(scattered(any(i, false))));
        scan("order", i -> order(any(i, false)));
        scan("RMA", i -> rma(any(i, true)));
        scan("tracking", i -> tracking(any(i, true)));
        scan("FNSKU", i -> fnsku((int) (scattered(i) % PRODUCTS)));
        System.out.printf("clients: %s%n", returns.clients());
        for (var order : List.of(Order.NEWEST, Order.OLDEST))
            for (var part : Part.values()) {
                page("", part, order, Optional.empty());
                page("", part, order, Optional.of(new ClientId("CLIENT-3")));
            }
        page("casque 17", Part.LATE, Order.OLDEST, Optional.empty());
        page("sku-00017", Part.WAITING, Order.OLDEST, Optional.of(new ClientId("CLIENT-2")));
        page("lpnhe00", Part.WAITING, Order.NEWEST, Optional.of(new ClientId("CLIENT-3")));
        load();
    }

    private static void load() {
        System.out.printf(
                Locale.ROOT,
                "load %.2f on %d processors%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }

    /// A line at random; each run takes the same ones.
    private int any(int i, boolean bySeller) {
        int n = (int) (scattered(i + 77) * lines >>> 32) / 10 * 10;
        return bySeller ? n : n + 1 + i % 9;
    }

    private void scan(String what, IntFunction<String> code) {
        time(what, scans, i -> returns.withIdentifier(code.apply(i), CHOICES).size());
    }

    /// Three pages, each behind the one before.
    private void page(String words, Part part, Order order, Optional<ClientId> client) {
        var query = new ReturnQuery(words, part, client, order, TODAY);
        var what = "3 pages, %s %s %s '%s'".formatted(part.code(), order.code(), client, words);
        time(
                what,
                Math.max(5, scans / 200),
                _ -> {
                    var page = returns.page(query, Optional.empty(), PAGE);
                    for (int n = 1; n < 3 && !page.isEmpty(); n++)
                        page = returns.page(query, Optional.of(page.getLast()), PAGE);
                    return page.size();
                });
    }

    /// The first of them, after the database was opened, count too.
    private static void time(String what, int times, IntFunction<Integer> act) {
        var taken = new double[times];
        int found = 0;
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            found += act.apply(i);
            taken[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(taken);
        System.out.printf(
                Locale.ROOT,
                "%-60s median %.3f ms, p99 %.3f ms, most %.1f ms (%,d found)%n",
                what,
                taken[times / 2],
                taken[times * 99 / 100],
                taken[times - 1],
                found);
    }
}
