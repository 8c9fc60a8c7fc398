package regrade.bench;

import org.jdbi.v3.core.Jdbi;

import regrade.claims.FindClaims;
import regrade.claims.FindClaims.Sought;
import regrade.claims.store.JdbiClaimLines;
import regrade.claims.store.JdbiSettledClaims;
import regrade.inspection.UnitStory;
import regrade.intake.Fingerprint;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.kernel.ClientId;
import regrade.kernel.Progress;
import regrade.platform.db.H2Database;
import regrade.reports.LineKey;
import regrade.reports.ReportsFact.ReportLinesListed;
import regrade.reports.ReportsFact.Row;
import regrade.reports.store.JdbiReportLines;
import regrade.returns.ExpectedReturn;
import regrade.returns.ReturnsFact.ReturnsListed;
import regrade.returns.store.JdbiExpectedReturns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;

/// How long the search for claims takes over a million lines: a million by default, of which a
/// third are returns, a sixth reimbursements, a third lines of settlements (one in five a refund)
/// and a sixth requests; the argument is another number of lines. With `-Xmx512m`, as installed.
public final class ClaimsBenchmark {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final List<String> DISPOSITIONS =
            List.of("SELLABLE", "DAMAGED", "CUSTOMER_DAMAGED", "DEFECTIVE", "CARRIER_DAMAGED");

    private final Random random = new Random(7);
    private final int all;

    private ClaimsBenchmark(int all) {
        this.all = all;
    }

    public static void main(String[] arguments) throws IOException {
        int lines = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        var folder = Files.createTempDirectory("claims");
        try (var database = new H2Database(folder.resolve("database"))) {
            if (database.open() == H2Database.Found.NOTHING) database.startOver();
            new ClaimsBenchmark(lines).run(database.jdbi());
        } finally {
            remove(folder);
        }
    }

    private void run(Jdbi jdbi) {
        var returns = new JdbiExpectedReturns(jdbi);
        var reports = new JdbiReportLines(jdbi);
        var lines = new JdbiClaimLines(jdbi);
        var settled = new JdbiSettledClaims(jdbi);
        var watch = new Stopwatch();
        fill(jdbi, List.of(returns, reports, lines, settled));
        System.out.printf("%,d lines written in %s%n", all, watch.spent());
        var find =
                new FindClaims(
                        new FindClaims.Ports(lines, settled, returns, reports), Clock.systemUTC());
        for (int i = 0; i < 3; i++) {
            var walk = new Stopwatch();
            System.gc();
            var found = find.find(Sought.ALL, Progress.NONE).orElseThrow();
            System.out.printf(
                    "%,d claims in %,d lines that concern money: %s%n",
                    found.all(), found.lines(), walk.spent());
        }
    }

    private void fill(Jdbi jdbi, List<Projection> projections) {
        for (var projection : projections)
            jdbi.useHandle(handle -> handle.createScript(projection.schema()).execute());
        for (int from = 0; from < all; from += 5_000) {
            int first = from;
            jdbi.useTransaction(
                    _ -> {
                        for (int n = first; n < Math.min(all, first + 5_000); n += 10)
                            tell(projections, n);
                        projections.forEach(Projection::settle);
                    });
        }
        jdbi.useHandle(handle -> handle.execute("analyze"));
    }

    private void tell(List<Projection> projections, int n) {
        var header =
                new EntryHeader(
                        UnitStory.BENCH,
                        n + 1L,
                        UnitStory.MORNING,
                        UnitStory.PARIS,
                        UnitStory.INSPECTOR,
                        EntryHeader.FIRST);
        var fact = fact(n);
        for (var projection : projections) projection.apply(header, 0, fact);
    }

    private Fact fact(int first) {
        return switch (first / 10 % 6) {
            case 0, 1 -> returned(first);
            case 2 -> reimbursed(first);
            case 3, 4 -> settled(first);
            default -> asked(first);
        };
    }

    private String order() {
        return "404-%07d-%07d".formatted(random.nextInt(all / 3), 1);
    }

    private static String sku(String order) {
        return "SKU-" + order.substring(6, 9);
    }

    private static LocalDate day(int n) {
        return FIRST.plusDays(n % 600);
    }

    private Fact returned(int first) {
        var lines = new ArrayList<ExpectedReturn>();
        for (int n = first; n < first + 10; n++) {
            var order = order();
            lines.add(
                    new ExpectedReturn(
                            ClientId.OWN,
                            day(n),
                            day(n) + "",
                            order,
                            sku(order),
                            "B000000001",
                            "X000000001",
                            "Casque",
                            1,
                            "ORY1",
                            DISPOSITIONS.get(random.nextInt(DISPOSITIONS.size())),
                            "DEFECTIVE",
                            "",
                            "LPNHE%09d".formatted(n),
                            "",
                            Map.of()));
        }
        return new ReturnsListed(lines);
    }

    private Fact reimbursed(int first) {
        return listed(
                "reimbursements",
                List.of(
                        "reason",
                        "reimbursement-id",
                        "amount-total",
                        "currency-unit",
                        "quantity-reimbursed-total"),
                first,
                n -> List.of("CustomerReturn", "R" + n, "17.90", "EUR", "1"));
    }

    private Fact settled(int first) {
        return listed(
                "settlement",
                List.of(
                        "transaction-type",
                        "amount-type",
                        "amount-description",
                        "settlement-id",
                        "amount",
                        "currency",
                        "fulfillment-id"),
                first,
                n ->
                        List.of(
                                n % 5 == 0 ? "Refund" : "Order",
                                "ItemPrice",
                                "Principal",
                                "S" + n / 1000,
                                "-19.90",
                                "EUR",
                                "AFN"));
    }

    private Fact asked(int first) {
        return listed(
                "seller-returns",
                List.of("resolution", "amazon-rma-id", "refunded-amount", "currency-code"),
                first,
                n ->
                        List.of(
                                n % 3 == 0 ? "RefundAtFirstScan" : "StandardRefund",
                                "RMA" + n,
                                "19.90",
                                "EUR"));
    }

    private Fact listed(
            String kind, List<String> names, int first, IntFunction<List<String>> cells) {
        var rows = new ArrayList<Row>();
        for (int n = first; n < first + 10; n++) {
            var order = order();
            rows.add(
                    new Row(
                            ClientId.OWN,
                            Optional.of(day(n)),
                            order,
                            sku(order),
                            "",
                            "",
                            "",
                            1,
                            LineKey.of(Fingerprint.of(kind + n), 1),
                            cells.apply(n)));
        }
        return new ReportLinesListed(kind, names, rows);
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(ClaimsBenchmark::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
