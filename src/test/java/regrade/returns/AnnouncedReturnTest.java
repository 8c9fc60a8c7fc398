package regrade.returns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.kernel.BenchId;
import regrade.kernel.ReferenceSequence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// Returns that buyers send to the seller, and units of pallets: announced by their reports, found
/// by their numbers.
class AnnouncedReturnTest {
    private static final String HEADER =
            "Order ID\tReturn request date\tReturn request status\tAmazon RMA ID\tTracking ID\tASIN"
                    + "\tMerchant SKU\tItem Name\tReturn quantity\tReturn Reason\tResolution\n";

    @TempDir private Path folder;

    private ImportBed bed;

    @BeforeEach
    void open() {
        bed = new ImportBed(folder.resolve("data"));
    }

    @Test
    void aReturnIsFoundByItsOrderItsRmaAndItsParcel() throws IOException {
        bed.take(report(row("Approved", "StandardRefund")));

        for (var code : List.of("113-0000001-0000001", "DabCdeFgRRMA", "92020903395983"))
            assertThat(bed.returns.withIdentifier(code, 5))
                    .as(code)
                    .singleElement()
                    .satisfies(
                            line -> {
                                assertThat(line.line().reason()).isEqualTo("DEFECTIVE");
                                assertThat(line.line().title()).isEqualTo("A lamp");
                                assertThat(line.unit()).isEmpty();
                            });
        // capitals are part of an RMA
        assertThat(bed.returns.withIdentifier("DABCDEFGRRMA", 5)).isEmpty();
    }

    @Test
    void noParcelIsWaitedForWhereTheBuyerKeepsTheGoods() throws IOException {
        bed.take(report(row("Approved", "ReturnlessRefund")));

        assertThat(bed.returns.count()).isEqualTo(1);
        assertThat(bed.returns.waiting()).isZero();
    }

    @Test
    void aRequestTakenBackLaterIsNoLongerWaitedFor() throws IOException {
        bed.take(report(row("Approved", "StandardRefund")));
        long before = only().id();

        var result = bed.take(report(row("Cancelled", "StandardRefund")));

        assertThat(result.updated()).isEqualTo(1);
        assertThat(only().id()).isEqualTo(before);
        assertThat(bed.returns.waiting()).isZero();
    }

    @Test
    void aChangeOfTheReportKeepsTheUnitThatCame() throws IOException {
        bed.take(report(row("Approved", "StandardRefund")));
        var unit =
                new ReferenceSequence(
                                new BenchId("B01"),
                                Clock.fixed(Instant.ofEpochSecond(1_800_000_000), ZoneId.of("UTC")),
                                -1)
                        .next();
        bed.database.useHandle(
                handle ->
                        handle.execute(
                                "insert into return_claim (unit, return_id) values (?, ?)",
                                unit.text(),
                                only().id()));

        bed.take(report(row("Completed", "StandardRefund")));

        assertThat(only().unit()).hasValue(unit);
        assertThat(bed.returns.waiting()).isZero();
    }

    @Test
    void theSameReportTwiceAnnouncesNothingMore() throws IOException {
        var file = report(row("Approved", "StandardRefund") + row("Approved", "StandardRefund"));
        bed.take(file);

        var again = bed.take(file);

        assertThat(again.known()).isEqualTo(2);
        assertThat(bed.returns.count()).isEqualTo(2);
    }

    @Test
    void aUnitOfAPalletIsFoundByItsPlate() throws IOException {
        var file = folder.resolve("pallet.csv");
        Files.writeString(
                file,
                "LPN,ASIN,Title,MSRP,Pallet ID\nLPNHE123456789,B000000001,A lamp,12.90,P1\n,B000000002,No plate,1,P1\n");

        bed.take(file);

        assertThat(bed.returns.count()).isEqualTo(1);
        assertThat(bed.returns.withIdentifier("LPNHE123456789", 5))
                .singleElement()
                .satisfies(line -> assertThat(line.line().returnDate()).isEqualTo("2026-09-10"));
    }

    private WaitingReturn only() {
        var lines = bed.returns.withIdentifier("DabCdeFgRRMA", 5);
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private static String row(String status, String resolution) {
        return String.join(
                        "\t",
                        "113-0000001-0000001",
                        "14-Jul-2025",
                        status,
                        "DabCdeFgRRMA",
                        "9202 0903395983",
                        "B000000001",
                        "SKU",
                        "A lamp",
                        "1",
                        "CR-DEFECTIVE",
                        resolution)
                + "\n";
    }

    private Path report(String rows) throws IOException {
        return Files.writeString(folder.resolve("report"), HEADER + rows);
    }
}
