package regrade.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import regrade.intake.ImportResult;
import regrade.reports.PublishedHeaders.Published;
import regrade.returns.ImportBed;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;

/// Every kind of report, under the header that its marketplace publishes.
class EveryReportTest {
    @TempDir private Path folder;

    private ImportBed bed;

    @BeforeEach
    void open() {
        bed = new ImportBed(folder.resolve("data"));
    }

    static List<Published> published() {
        return PublishedHeaders.all();
    }

    @Test
    void everyFormHasAPublishedHeader() {
        var published = new HashSet<>(published().stream().map(Published::kind).toList());

        assertThat(ReportForms.all()).extracting(ReportForm::kind).allMatch(published::contains);
    }

    @ParameterizedTest
    @MethodSource("published")
    void itIsRecognisedByItsContentAndCountedExactly(Published report) throws IOException {
        for (char separator : new char[] {'\t', ',', ';'}) {
            var file = write("a file " + (int) separator, report.file(separator, 0, 5));

            var result = bed.take(file);

            assertThat(result.refused()).isEmpty();
            assertThat(result.kind().code()).isEqualTo(report.kind());
            boolean first = separator == '\t';
            assertCounts(result, 5, first ? 5 : 0, 0, first ? 0 : 5);
        }
        assertThat(bed.reportLines.count(report.kind())).isEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("published")
    void overlappingFilesAddOnlyWhatIsNew(Published report) throws IOException {
        bed.take(write("one", report.file(',', 0, 6)));

        var result = bed.take(write("two", report.file(',', 4, 6)));

        assertCounts(result, 6, 4, 0, 2);
        assertThat(bed.reportLines.count(report.kind())).isEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("published")
    void aShortRowIsPaddedAndNoBuyerIsKept(Published report) throws IOException {
        var whole = report.row('\t', 1);
        var shortened = report.row('\t', 2).replaceAll("\t[^\t]*$", "");
        var header = String.join("\t", report.columns());

        var result = bed.take(write("short", header + "\n" + whole + "\n" + shortened + "\n"));

        assertThat(result.rejected()).isZero();
        assertThat(result.added()).isEqualTo(2);
        assertThat(bed.reportLines.newest(report.kind(), 10))
                .allSatisfy(line -> assertThat(line.said().values()).noneMatch(this::secret));
    }

    private boolean secret(String cell) {
        return cell.contains("Secret");
    }

    @Test
    void equalRowsOfOneFileAreUnitsOfTheirOwn() throws IOException {
        var file = write("orders", ORDERS + ORDER + ORDER + ORDER);

        assertCounts(bed.take(file), 3, 3, 0, 0);
        assertCounts(bed.take(file), 3, 0, 0, 3);
        assertCounts(bed.take(write("more", ORDERS + ORDER + ORDER + ORDER + ORDER)), 4, 1, 0, 3);
    }

    @Test
    void aRowThatSaysSomethingElseNowIsAChange() throws IOException {
        bed.take(write("pending", ORDERS + ORDER.replace("Shipped", "Pending")));

        var result = bed.take(write("shipped", ORDERS + ORDER));

        assertCounts(result, 1, 0, 1, 0);
        assertThat(bed.reportLines.ofOrder("all-orders", "111-1", 5))
                .singleElement()
                .satisfies(line -> assertThat(line.cell("order-status")).isEqualTo("Shipped"));
    }

    @Test
    void aKeyThatCanStandOnceIsRefusedWithOtherContentAndTheFileStaysKnown() throws IOException {
        var file = write("stock", "sku,fnsku,afn-fulfillable-quantity\nA,X1,3\nA,X1,3\nA,X1,4\n");

        var first = bed.take(file);
        var again = bed.take(file);

        assertCounts(first, 3, 1, 0, 1);
        assertThat(bed.reasons(first)).containsExactly("import.refused.line-twice");
        assertCounts(again, 3, 0, 0, 2);
    }

    @Test
    void unknownColumnsAreKept() throws IOException {
        bed.take(write("removals", REMOVALS + "2026-09-01,R1,A,X1,1,0,later\n"));

        assertThat(bed.reportLines.ofOrder("removal-orders", "R1", 5))
                .singleElement()
                .satisfies(line -> assertThat(line.cell("A New Column")).isEqualTo("later"));
    }

    @Test
    void aRowWithoutADayOrWithoutANumberIsRefusedWithItsReason() throws IOException {
        var result =
                bed.take(
                        write(
                                "removals",
                                REMOVALS
                                        + "someday,R1,A,X1,1,0,\n"
                                        + ",R2,A,X1,1,0,\n"
                                        + "2026-09-01,R3,A,X1,many,0,\n"
                                        + "2026-09-01,R4,A,X1,1,0,\n"));

        assertCounts(result, 4, 1, 0, 0);
        assertThat(bed.reasons(result))
                .containsExactly(
                        "import.refused.day", "import.refused.no-day", "import.refused.number");
    }

    /// What a table cannot hold must be refused before it is an act.
    @Test
    void aCodeThatGrowsInCapitalsIsRefused() throws IOException {
        var result =
                bed.take(
                        write(
                                "stock",
                                "sku,asin,fnsku,afn-fulfillable-quantity\n"
                                        + "A,%s,X1,3\nB,B000000001,%s,3\nC,,X2,3\n"
                                                .formatted("ß".repeat(100), "ß".repeat(100))));

        assertCounts(result, 3, 1, 0, 0);
        assertThat(bed.reasons(result))
                .allMatch(reason -> reason.startsWith("table.cell-too-long-in"));
    }

    @Test
    void aDownloadThatSaysMuchBeforeItsHeaderIsReadInItsLanguage() throws IOException {
        var text =
                "Inclut les ventes\n\"Toutes les sommes en EUR\"\n\n\n"
                        + "date/heure;numéro de versement;type;numéro de la commande;sku;quantité;total\n"
                        + "1 août 2026 00:12:45 UTC;99;Remboursement;111-1;A;1;-1.234,50\n";
        bed.take(write("fr", text, Charset.forName("windows-1252")));

        assertThat(bed.reportLines.ofOrder("date-range", "111-1", 5))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.cell("type")).isEqualTo("Refund");
                            assertThat(line.cell("total")).isEqualTo("-1234.50");
                            assertThat(line.day()).hasToString("Optional[2026-08-01]");
                        });
    }

    @Test
    void aShopOrderSaysItsDayForAllItsLines() throws IOException {
        bed.take(
                write(
                        "shop",
                        "Name,Email,Currency,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku\n"
                                + "#1001,jane@secret.example,EUR,2025-10-02 17:09:34 -0300,1,Case,10.00,B01000019\n"
                                + "#1001,jane@secret.example,,,2,Cable,5.00,C\n"));

        assertThat(bed.reportLines.ofOrder("shopify-orders", "#1001", 5))
                .hasSize(2)
                .allSatisfy(
                        line -> {
                            assertThat(line.cell("currency")).isEqualTo("EUR");
                            assertThat(line.day()).hasToString("Optional[2025-10-02]");
                            assertThat(line.said().toString()).doesNotContain("secret");
                        });
    }

    @Test
    void anAuctionsDownloadIsReadBetweenWhatItSaysOfItself() throws IOException {
        var text =
                "sep=,\n\nSales Record Number,Order Number,Item Number,Custom Label,Quantity,Sold For,Sale Date\n\n"
                        + "7,12-34567-89012,99,B01000019,1,$45.99,Jul-21-25\n\n"
                        + "1 record(s) downloaded\nSeller ID : x\n";

        assertCounts(bed.take(write("auctions", text)), 1, 1, 0, 0);
        assertThat(bed.reportLines.ofOrder("ebay-orders", "12-34567-89012", 5))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.cell("sold-for")).isEqualTo("45.99");
                            assertThat(line.day()).hasToString("Optional[2025-07-21]");
                        });
    }

    private static final String ORDERS =
            "amazon-order-id,purchase-date,order-status,sku,quantity,currency,item-price\n";
    private static final String ORDER = "111-1,2026-09-01T10:00:00+00:00,Shipped,A,1,EUR,19.90\n";
    private static final String REMOVALS =
            "request-date,order-id,sku,fnsku,requested-quantity,disposed-quantity,A New Column\n";

    private static void assertCounts(
            ImportResult result, long read, long added, long updated, long known) {
        assertThat(List.of(result.read(), result.added(), result.updated(), result.known()))
                .containsExactly(read, added, updated, known);
        assertThat(result.rejected()).isEqualTo(read - added - updated - known);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text, StandardCharsets.UTF_8);
    }

    private Path write(String name, String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve(name), text, charset);
    }
}
