package regrade.returns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.intake.PastImport;
import regrade.intake.TakeBackImport.Outcome;
import regrade.kernel.BenchId;
import regrade.kernel.ClientId;
import regrade.kernel.Inspector;
import regrade.kernel.Progress;
import regrade.kernel.Reference;
import regrade.kernel.ReferenceSequence;
import regrade.kernel.Sku;
import regrade.settings.BenchSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class TakeBackImportTest {
    private static final String RETURNS =
            "return-date\torder-id\tsku\tasin\tfnsku\tproduct-name\tquantity\tfulfillment-center-id"
                    + "\tdetailed-disposition\treason\tstatus\tlicense-plate-number\tcustomer-comments";
    private static final String SELLER =
            "Order ID\tOrder date\tReturn request date\tReturn request status\tAmazon RMA ID\tASIN"
                    + "\tMerchant SKU\tItem Name\tReturn quantity\tReturn Reason\tTracking ID";
    private static final ClientId CLIENT = BenchSettings.DEFAULTS.client();
    private static final ReferenceSequence REFERENCES =
            new ReferenceSequence(
                    new BenchId("B01"),
                    Clock.fixed(Instant.parse("2026-09-10T08:00:00Z"), ZoneId.of("UTC")),
                    -1);

    @TempDir private Path folder;
    private ImportBed bed;
    private int files;

    @BeforeEach
    void open() {
        bed = new ImportBed(folder.resolve("data"));
    }

    private record Opened(Reference unit, Optional<Long> expectedReturn) implements ClaimsReturn {}

    @Test
    void whatWasNewIsGoneAndMayComeAgain() throws IOException {
        var file = returns(line(1, "SELLABLE"), line(2, "SELLABLE"));
        bed.take(file);

        assertThat(takeBack(1)).isEqualTo(new Outcome.TakenBack(counting(1), 2));

        assertThat(dispositions()).isEmpty();
        assertThat(bed.returns.count()).isZero();
        assertThat(past(1).takenBack()).hasValue(2);
        assertThat(bed.take(file).added()).isEqualTo(2);
        assertThat(dispositions()).containsExactly("1 SELLABLE", "2 SELLABLE");
    }

    @Test
    void whatWasChangedIsAsItWasAndKeepsTheUnitThatCame() throws IOException {
        bed.take(returns(line(1, "SELLABLE"), line(2, "SELLABLE")));
        var id = only("LPN0000000001").id();
        var unit = REFERENCES.next();
        bed.journal.append(new Inspector("Ana"), List.of(new Opened(unit, Optional.of(id))));
        bed.take(returns(line(1, "DEFECTIVE"), line(3, "SELLABLE")));

        assertThat(takeBack(3)).isInstanceOf(Outcome.TakenBack.class);

        assertThat(dispositions()).containsExactly("1 SELLABLE", "2 SELLABLE");
        assertThat(only("LPN0000000001").id()).isEqualTo(id);
        assertThat(only("LPN0000000001").unit()).contains(unit);
    }

    @Test
    void anImportStaysWhileALaterOneBuildsOnIt() throws IOException {
        bed.take(returns(line(1, "SELLABLE")));
        bed.take(returns(line(1, "DEFECTIVE")));

        assertThat(takeBack(1))
                .isInstanceOfSatisfying(
                        Outcome.Stays.class,
                        stays -> {
                            assertThat(stays.why().key()).isEqualTo("imports.built-on");
                            assertThat(stays.why().arguments()).contains("file2.txt", 2L);
                        });
        assertThat(dispositions()).containsExactly("1 DEFECTIVE");
        assertThat(bed.journal.last()).isEqualTo(2);

        takeBack(2);
        assertThat(dispositions()).containsExactly("1 SELLABLE");
        takeBack(1);
        assertThat(dispositions()).isEmpty();
    }

    @Test
    void anImportStaysWhenAUnitCameForOneOfItsLines() throws IOException {
        bed.take(returns(line(1, "SELLABLE"), line(2, "SELLABLE")));
        bed.journal.append(
                new Inspector("Ana"),
                List.of(new Opened(REFERENCES.next(), Optional.of(only("LPN0000000002").id()))));

        assertThat(takeBack(1))
                .isInstanceOfSatisfying(
                        Outcome.Stays.class,
                        stays -> assertThat(stays.why().key()).isEqualTo("imports.units-came"));
        assertThat(dispositions()).hasSize(2);
    }

    @Test
    void nothingIsTakenBackTwiceNorWhatIsNoImport() throws IOException {
        bed.take(returns(line(1, "SELLABLE")));
        takeBack(1);

        assertThat(takeBack(1)).isInstanceOf(Outcome.Stays.class);
        assertThat(takeBack(2)).isInstanceOf(Outcome.Stays.class);
        assertThat(bed.journal.last()).isEqualTo(2);
    }

    @Test
    void aCancelledTakingBackChangesNothing() throws IOException {
        bed.take(returns(line(1, "SELLABLE")));
        var cancelled =
                new Progress() {
                    @Override
                    public void at(long done, long all) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };

        assertThat(bed.takeBack.takeBack(1, cancelled)).isInstanceOf(Outcome.Stays.class);
        assertThat(dispositions()).hasSize(1);
        assertThat(bed.journal.last()).isEqualTo(1);
    }

    @Test
    void sellerReturnsSayAgainWhatTheySaid() throws IOException {
        bed.take(file(SELLER, seller(1, "Approved"), seller(2, "Approved")));
        bed.take(file(SELLER, seller(2, "Cancelled"), seller(3, "Approved")));
        assertThat(bed.returns.withIdentifier("D0000003RRMA", 9)).hasSize(1);

        assertThat(takeBack(2)).isEqualTo(new Outcome.TakenBack(counting(2), 2));

        assertThat(bed.returns.withIdentifier("D0000002RRMA", 9))
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(it.line().extra())
                                        .containsEntry("return-request-status", "Approved"));
        assertThat(bed.returns.withIdentifier("D0000003RRMA", 9)).isEmpty();
        assertThat(bed.reportLines.count("seller-returns")).isEqualTo(2);
        takeBack(1);
        assertThat(bed.reportLines.count("seller-returns")).isZero();
        assertThat(bed.returns.count()).isZero();
    }

    @Test
    void productsAreAsTheyWere() throws IOException {
        bed.take(file("sku,title,ean", "A-1,Old name,4006381333931", "A-2,Other,"));
        bed.take(file("sku,title,ean", "A-1,New name,4006381333931", "A-3,Third,"));
        assertThat(title("A-1")).contains("New name");

        assertThat(takeBack(1))
                .isInstanceOfSatisfying(
                        Outcome.Stays.class,
                        stays -> assertThat(stays.why().key()).isEqualTo("imports.built-on"));
        takeBack(2);
        assertThat(title("A-1")).contains("Old name");
        assertThat(title("A-3")).isEmpty();
        assertThat(bed.catalog.search("new name", 9)).isEmpty();
        assertThat(bed.catalog.search("old name", 9)).hasSize(1);
        assertThat(bed.catalog.count()).isEqualTo(2);

        takeBack(1);
        assertThat(bed.catalog.count()).isZero();
        assertThat(bed.take(file("sku,title", "A-1,Again")).added()).isEqualTo(1);
        assertThat(title("A-1")).contains("Again");
    }

    private Optional<String> title(String sku) {
        return bed.catalog.find(CLIENT, new Sku(sku)).map(it -> it.title());
    }

    private Outcome takeBack(long entry) {
        return bed.takeBack.takeBack(entry, Progress.NONE);
    }

    private PastImport past(long entry) {
        return bed.past.find(entry).orElseThrow();
    }

    /// As it was before it was taken back.
    private PastImport counting(long entry) {
        var now = past(entry);
        return new PastImport(
                now.entry(),
                now.time(),
                now.who(),
                now.kind(),
                now.file(),
                now.tally(),
                OptionalLong.empty());
    }

    private WaitingReturn only(String lpn) {
        return bed.returns.withIdentifier(lpn, 9).getFirst();
    }

    private List<String> dispositions() {
        return bed.returns.page("", false, Optional.empty(), 99).stream()
                .map(WaitingReturn::line)
                .map(it -> it.lpn().substring(12) + " " + it.disposition())
                .sorted()
                .toList();
    }

    private static String line(int number, String disposition) {
        return String.join(
                "\t",
                "2026-09-0" + number + "T10:00:00+00:00",
                "111-0000000-000000" + number,
                "SKU-" + number,
                "B00000000" + number,
                "X00000000" + number,
                "Thing",
                "1",
                "DTM2",
                disposition,
                "UNWANTED_ITEM",
                "Unit returned to inventory",
                "LPN000000000" + number,
                "");
    }

    private static String seller(int number, String status) {
        return String.join(
                "\t",
                "111-0000000-000000" + number,
                "01-Sep-2026",
                "02-Sep-2026",
                status,
                "D000000" + number + "RRMA",
                "B00000000" + number,
                "SKU-" + number,
                "Thing",
                "1",
                "CR-UNWANTED_ITEM",
                "1Z000000000000000" + number);
    }

    private Path returns(String... lines) throws IOException {
        return file(RETURNS, lines);
    }

    private Path file(String header, String... lines) throws IOException {
        var text =
                Stream.concat(Stream.of(header), Stream.of(lines))
                        .collect(Collectors.joining("\n", "", "\n"));
        return Files.writeString(folder.resolve("file" + ++files + ".txt"), text);
    }
}
