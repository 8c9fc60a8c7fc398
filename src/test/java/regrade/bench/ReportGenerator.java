package regrade.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Writes FBA customer returns reports of any size, the same file for the same seed: every
/// disposition, reason and status, blanks, missing trailing cells, quotes, three date forms,
/// unknown columns, rows posted late, rows given twice and rows that must be refused. Says what an
/// import of the file has to count.
public final class ReportGenerator {
    private static final List<String> DISPOSITIONS =
            List.of(
                    "SELLABLE",
                    "DAMAGED",
                    "CUSTOMER_DAMAGED",
                    "Customer Damaged",
                    "DEFECTIVE",
                    "CARRIER_DAMAGED",
                    "EXPIRED",
                    "SOMETHING_NEW");

    /// Every reason of Amazon's reports, the misspelt one too.
    public static final List<String> REASONS =
            List.of(
                    """
                    DEFECTIVE QUALITY_UNACCEPTABLE NOT_AS_DESCRIBED NOT_AS_EXPECTED
                    NOT_AS_PHOTO NOT_COMPATIBLE PART_NOT_COMPATIBLE MISSING_PARTS
                    SWITCHEROO DIFFERENT_PRODUCT EXTRA_ITEM WARRANTY DAMAGED_BY_FC
                    DAMAGED_BY_CARRIER MISSED_ESTIMATED_DELIVERY NEVER_ARRIVED
                    UNWANTED_ITEM ORDERED_WRONG_ITEM MISORDERED NO_REASON_GIVEN
                    UNAUTHORIZED_PURCHASE FOUND_BETTER_PRICE EXCESSIVE_INSTALLATION
                    APPAREL_TOO_SMALL APPAREL_TOO_LARGE APPAREL_STYLE WRONG_SIZE POOR_FIT
                    DID_NOT_LIKE_COLOR DID_NOT_LIKE_FABRIC JEWELRY_TOO_SMALL
                    JEWELRY_TOO_LARGE JEWELRY_BATTERY JEWELRY_BAD_CLASP
                    JEWELRY_LOOSE_STONE JEWELRY_NO_CERT JEWELRY_TARNISHED JEWELRY_NO_DOCS
                    PRODUCT_NOT_ITALIAN PRODUCT_NOT_SPANISH
                    UNDELIVERABLE_INSUFFICIENT_ADDRESS
                    UNDELIVERABLE_FAILED_DELIVERY_ATTEMPTS
                    UNDELIVERABLE_FALED_DELIVERY_ATTEMPTS UNDELIVERABLE_REFUSED
                    UNDELIVERABLE_UNCLAIMED UNDELIVERABLE_UNKNOWN
                    UNDELIVERABLE_CARRIER_MISS_SORTED UNDELIVERABLE_MISSING_LABEL
                    CUSTOMER_DAMAGED UNKNOWN_OTHER_REASON OTHER\
                    """
                            .split("\\s+"));

    private static final String UNKNOWN_REASON = "A_CODE_OF_TOMORROW";
    private static final List<String> STATUSES =
            List.of(
                    "Unit returned to inventory",
                    "Reimbursed",
                    "Pending repackaging",
                    "Repackaged Successfully");
    private static final List<String> CENTRES =
            List.of("ORY1", "LYS1", "MRS1", "XVA1", "BER3", "FCO1");
    private static final List<String> COMMENTS =
            List.of(
                    "",
                    "",
                    "",
                    "ne charge plus",
                    "boîte ouverte, notice absente",
                    "zu klein",
                    "the \"box\" was open",
                    "だめでした",
                    " ",
                    "=SUM(A1:A9)",
                    "too big; wrong colour");
    private static final List<String> THINGS =
            List.of(
                    "Casque Bluetooth",
                    "Bouilloire électrique",
                    "Montre connectée",
                    "Aspirateur balai",
                    "Lampe de bureau 24\"",
                    "Clavier mécanique",
                    "Sac à dos",
                    "Perceuse-visseuse",
                    "Mug isotherme");
    private static final List<String> COLUMNS =
            List.of(
                    "return-date",
                    "order-id",
                    "sku",
                    "asin",
                    "fnsku",
                    "product-name",
                    "quantity",
                    "fulfillment-center-id",
                    "detailed-disposition",
                    "reason",
                    "status",
                    "license-plate-number",
                    "customer-comments");
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);
    private static final DateTimeFormatter NAMED_MONTH =
            DateTimeFormatter.ofPattern("dd-MMM-yyyy", Locale.ENGLISH);

    /// What kind of file, and how large.
    ///
    /// @param lines good lines with keys of their own
    /// @param from number of the first of them: files whose ranges overlap hold the same lines
    /// @param repeated lines that stand in the file a second time
    /// @param broken lines that must be refused
    /// @param products different SKUs
    public record Plan(
            int lines,
            int from,
            int repeated,
            int broken,
            int products,
            char separator,
            Charset charset) {
        public static Plan of(int lines) {
            return new Plan(
                    lines,
                    0,
                    0,
                    0,
                    Math.max(1, Math.min(20_000, lines / 20)),
                    '\t',
                    StandardCharsets.UTF_8);
        }

        public Plan from(int first) {
            return new Plan(lines, first, repeated, broken, products, separator, charset);
        }

        public Plan repeated(int count) {
            return new Plan(lines, from, count, broken, products, separator, charset);
        }

        public Plan broken(int count) {
            return new Plan(lines, from, repeated, count, products, separator, charset);
        }

        public Plan csv() {
            return new Plan(lines, from, repeated, broken, products, ',', charset);
        }

        public Plan in(Charset other) {
            return new Plan(lines, from, repeated, broken, products, separator, other);
        }
    }

    /// What an import into an empty bench must count.
    public record Expected(long read, long added, long known, long rejected) {}

    private final Plan plan;

    public ReportGenerator(Plan plan) {
        this.plan = plan;
    }

    public static void main(String[] arguments) throws IOException {
        var plan = Plan.of(Integer.parseInt(arguments[1]));
        if (arguments.length > 2) plan = plan.from(Integer.parseInt(arguments[2]));
        System.out.println(new ReportGenerator(plan).write(Path.of(arguments[0])));
    }

    public Expected write(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file, plan.charset())) {
            line(out, header());
            // repeated and broken lines are spread evenly
            int everyRepeat =
                    plan.repeated() == 0
                            ? Integer.MAX_VALUE
                            : Math.max(1, plan.lines() / plan.repeated());
            int everyBroken =
                    plan.broken() == 0
                            ? Integer.MAX_VALUE
                            : Math.max(1, plan.lines() / plan.broken());
            int repeats = 0;
            int broken = 0;
            for (int i = 0; i < plan.lines(); i++) {
                line(out, cells(plan.from() + i, i));
                if (i % everyRepeat == 0 && repeats < plan.repeated()) {
                    line(out, cells(plan.from() + i, i));
                    repeats++;
                }
                if (i % everyBroken == 0 && broken < plan.broken())
                    line(out, brokenCells(broken++));
            }
            return new Expected(
                    (long) plan.lines() + repeats + broken, plan.lines(), repeats, broken);
        }
    }

    private List<String> header() {
        var header = new ArrayList<>(COLUMNS);
        header.add("Marketplace_Note");
        return header;
    }

    /// A line's content follows from its number alone, its form from its place in the file.
    private List<String> cells(int number, int place) {
        var random = new Random(number * 0x9E3779B97F4A7C15L);
        random.nextInt();
        var product = random.nextInt(plan.products());
        // a few lines were posted weeks late
        var day =
                LocalDate.of(2026, 6, 1)
                        .plusDays(number / 11_000)
                        .minusDays(number % 97 == 0 ? 30 : 0);
        var cells = new ArrayList<String>();
        cells.add(date(day, number));
        cells.add(
                "%03d-%07d-%07d"
                        .formatted(
                                100 + random.nextInt(900),
                                number % 10_000_000,
                                random.nextInt(10_000_000)));
        cells.add(sku(product));
        cells.add(asin(product));
        cells.add(product % 10 == 0 ? asin(product) : fnsku(product));
        cells.add(title(product));
        cells.add("1");
        cells.add(CENTRES.get(random.nextInt(CENTRES.size())));
        cells.add(DISPOSITIONS.get(random.nextInt(DISPOSITIONS.size())));
        int reason = random.nextInt(REASONS.size() + 1);
        cells.add(reason < REASONS.size() ? REASONS.get(reason) : UNKNOWN_REASON);
        cells.add(number % 50 == 0 ? " " : STATUSES.get(random.nextInt(STATUSES.size())));
        cells.add(
                number % 200 == 7
                        ? ""
                        : "LPN%s%09d".formatted(number % 2 == 0 ? "HE" : "RR", number));
        cells.add(comment(random));
        if (place % 3 != 0) cells.add(number % 4 == 0 ? "note " + number : "");
        return cells;
    }

    private String comment(Random random) {
        var comment = COMMENTS.get(random.nextInt(COMMENTS.size()));
        return plan.charset().newEncoder().canEncode(comment) ? comment : "";
    }

    private static String date(LocalDate day, int number) {
        return switch (number % 10) {
            case 8 -> DAY_FIRST.format(day);
            case 9 -> NAMED_MONTH.format(day).toUpperCase(Locale.ROOT);
            default -> day + "T%02d:%02d:00+00:00".formatted(number % 24, number % 60);
        };
    }

    private List<String> brokenCells(int number) {
        return switch (number % 4) {
            case 0 ->
                    List.of(
                            "yesterday",
                            "111-0000000-0000000",
                            "SKU",
                            "B000000000",
                            "X000000000",
                            "no date",
                            "1");
            case 1 ->
                    List.of(
                            "2026-06-01",
                            "111-0000000-0000000",
                            "SKU",
                            "",
                            "",
                            "no number of units",
                            "minus one");
            case 2 -> List.of("2026-02-30", "111-0000000-0000000", "SKU");
            default -> List.of("2026-06-01", "", "", "", "", "nothing to find it by", "1");
        };
    }

    static String sku(int product) {
        return "SKU %s-%05d".formatted(product % 3 == 0 ? "Noir" : "WHT", product);
    }

    static String asin(int product) {
        return "B0%08d".formatted(product);
    }

    static String fnsku(int product) {
        return "X00%07d".formatted(product);
    }

    private static String title(int product) {
        return THINGS.get(product % THINGS.size())
                + " modèle "
                + product
                + ", garantie 2 ans, livré avec notice";
    }

    private void line(BufferedWriter out, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) out.write(plan.separator());
            out.write(plan.separator() == '\t' ? cells.get(i) : quoted(cells.get(i)));
        }
        out.write("\r\n");
    }

    private String quoted(String cell) {
        boolean plain = cell.indexOf(plan.separator()) < 0 && cell.indexOf('"') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
