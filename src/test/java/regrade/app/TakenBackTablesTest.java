package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import static regrade.requests.BuyersMails.cancellation;
import static regrade.requests.BuyersMails.odd;
import static regrade.requests.BuyersMails.request;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.claims.ClaimKey;
import regrade.claims.ClaimKind;
import regrade.claims.ClaimsFact.ClaimDismissed;
import regrade.claims.ClaimsFact.ClaimFiled;
import regrade.claims.ClaimsFact.ClaimReopened;
import regrade.claims.DismissalReason;
import regrade.desk.DeskFact.DeskUndone;
import regrade.desk.DeskFact.OddMailAccepted;
import regrade.desk.DeskFact.OddMailDismissed;
import regrade.desk.DeskFact.ParcelDelivered;
import regrade.desk.DeskFact.ReturnApproved;
import regrade.inspection.UnitStory;
import regrade.intake.TakeBackImport.Outcome;
import regrade.kernel.ClientId;
import regrade.kernel.Reference;
import regrade.parcel.ParcelCode;
import regrade.parcel.ParcelFact.ParcelOpened;
import regrade.parcel.ParcelFact.ParcelUndone;
import regrade.requests.RequestsFact.ReturnRequested;
import regrade.requests.file.WrittenMail;
import regrade.returns.ClaimsReturn;
import regrade.returns.ExpectedReturn;
import regrade.returns.WaitingReturn;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Once an import is taken back, every feature's tables hold what they held before it, row by row.
class TakenBackTablesTest {
    private static final String RETURNS =
            "return-date,order-id,sku,asin,fnsku,product-name,quantity,fulfillment-center-id,"
                    + "detailed-disposition,reason,status,license-plate-number,customer-comments\n";
    private static final String SELLER =
            "Order ID,Order date,Return request date,Return request status,Amazon RMA ID,ASIN,"
                    + "Merchant SKU,Item Name,Return quantity,Return Reason,Return carrier,Tracking ID\n";
    private static final String REMOVALS =
            "request-date,order-id,shipment-date,sku,fnsku,disposition,shipped-quantity,carrier,"
                    + "tracking-number,removal-order-type\n";
    private static final String ORDERS =
            "amazon-order-id,purchase-date,order-status,sku,quantity,currency,item-price\n";
    private static final String PAID =
            "approval-date,reimbursement-id,amazon-order-id,reason,sku,currency-unit,amount-total,"
                    + "quantity-reimbursed-total,original-reimbursement-id\n";
    private static final String SETTLED =
            "settlement-id,deposit-date,total-amount,currency,transaction-type,order-id,"
                    + "marketplace-name,amount-type,amount-description,amount,fulfillment-id,"
                    + "posted-date,sku,quantity-purchased\n";

    private static final String REPORTED =
            SELLER
                    + "113-0000001-0000001,01-Feb-2026,27-Feb-2026,Approved,DabCdeFgRRMA,B000000001,K 17,"
                    + "Kettle 1.7 l,2,CR-DEFECTIVE,UPS,\n";

    @TempDir private Path folder;
    private TakenBackBed bed;

    @BeforeEach
    void open() {
        bed = new TakenBackBed(folder);
    }

    /// Two files of one kind: the later adds lines and changes some of the earlier.
    record Pair(String name, byte[] first, byte[] second) {
        static Pair of(String name, String header, List<String> first, List<String> second) {
            return new Pair(name, bytes(header, first), bytes(header, second));
        }

        private static byte[] bytes(String header, List<String> lines) {
            return (header + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Pair> pairs() {
        return Stream.of(
                Pair.of(
                        "FBA returns",
                        RETURNS,
                        List.of(
                                unit(1, "DAMAGED", "Repackaged Successfully"),
                                unit(2, "SELLABLE", "")),
                        List.of(
                                unit(1, "SELLABLE", ""),
                                unit(2, "CARRIER_DAMAGED", "Pending repackaging"),
                                unit(3, "DAMAGED", "Repackaged Successfully"))),
                Pair.of(
                        "seller returns",
                        SELLER,
                        List.of(
                                seller(1, "Approved", "1Z0000000000000001"),
                                seller(2, "Approved", "1Z0000000000000001")),
                        List.of(
                                seller(2, "Approved", "1Z0000000000000003"),
                                seller(3, "Approved", "1Z0000000000000003"),
                                seller(1, "Cancelled", ""))),
                Pair.of(
                        "removals",
                        REMOVALS,
                        List.of(
                                removal(1, 2, "1Z0000000000000001"),
                                removal(2, 2, "1Z0000000000000002")),
                        List.of(
                                removal(1, 5, "1Z0000000000000001"),
                                removal(3, 1, "1z 0000000000000002"),
                                removal(4, 1, "1Z0000000000000004"))),
                Pair.of(
                        "orders",
                        ORDERS,
                        List.of(sale(1, "Shipped"), sale(2, "Cancelled")),
                        List.of(sale(1, "Cancelled"), sale(2, "Shipped"), sale(3, "Shipped"))),
                Pair.of(
                        "reimbursements",
                        PAID,
                        List.of("2026-08-01,R1,111-0000000-0000001,Damaged,A-1,EUR,5.00,1,"),
                        List.of(
                                "2026-08-01,R1,111-0000000-0000001,Damaged,A-1,EUR,6.00,1,",
                                "2026-08-02,R2,111-0000000-0000002,Lost,A-1,EUR,5.00,1,")),
                Pair.of(
                        "settlements",
                        SETTLED,
                        List.of("S1,2026-08-01,10.00,EUR,,,,,,,,,,", refund("S1", 1)),
                        List.of("S2,2026-08-01,10.00,GBP,,,,,,,,,,", refund("S2", 2))),
                Pair.of(
                        "catalogues",
                        "sku,title,ean\n",
                        List.of("A-1,Old name,4006381333931", "A-2,Other,"),
                        List.of("A-1,New name,4006381333931", "A-3,Third,")),
                new Pair(
                        "mails",
                        WrittenMail.mailbox("\n", request(1, 10), request(2, 10), odd(3)),
                        WrittenMail.mailbox(
                                "\n", cancellation(1, 12), request(1, 14), request(4, 10), odd(5))),
                new Pair(
                        "cancellations",
                        WrittenMail.mailbox("\n", request(1, 10), request(2, 10)),
                        WrittenMail.mailbox("\n", cancellation(1, 12), cancellation(7, 12))));
    }

    /// Of products that are gone the catalogue keeps the rows for the units that bear them.
    static Stream<Pair> pairsThatLeaveNothing() {
        return pairs().filter(files -> !files.name.equals("catalogues"));
    }

    @ParameterizedTest
    @MethodSource("pairsThatLeaveNothing")
    void theTablesAreAsBefore(Pair files) {
        var empty = bed.tables();
        bed.take(files.first);
        var before = bed.tables();
        bed.take(files.second);
        assertThat(counting(bed.tables())).isNotEqualTo(counting(before));

        assertThat(bed.takeBack(2)).isInstanceOf(Outcome.TakenBack.class);
        assertThat(counting(bed.tables())).isEqualTo(counting(before));

        assertThat(bed.takeBack(1)).isInstanceOf(Outcome.TakenBack.class);
        assertThat(counting(bed.tables())).isEqualTo(counting(empty));
        sameHoweverItIsApplied();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatWasTakenBackMayComeAgain(Pair files) {
        bed.take(files.first);
        bed.take(files.second);
        bed.takeBack(2);
        bed.take(files.second);

        assertThat(bed.takeBack(4)).isInstanceOf(Outcome.TakenBack.class);
        assertThat(bed.takeBack(1)).isInstanceOf(Outcome.TakenBack.class);
        sameHoweverItIsApplied();
        bed.take(files.first);
        bed.take(files.second);
        sameHoweverItIsApplied();
    }

    @Test
    void anEarlierImportStaysUntilTheLaterIsTakenBack() {
        pairs().filter(files -> Set.of("mails", "seller returns", "removals").contains(files.name))
                .forEach(
                        files -> {
                            var bench = new TakenBackBed(folder);
                            bench.take(files.first);
                            bench.take(files.second);
                            assertThat(bench.whyItStays(1)).isEqualTo("imports.built-on");
                            assertThat(bench.whyItStays(2)).isEmpty();
                            assertThat(bench.whyItStays(1)).isEmpty();
                        });
    }

    private static Pair pair(String name) {
        return pairs().filter(files -> files.name.equals(name)).findFirst().orElseThrow();
    }

    @Test
    void anImportStaysOnceItsParcelWasOpened() {
        bed.act(new ParcelOpened(new ParcelCode("1Z0000000000000002"), "", 0));
        bed.take(pair("removals").first);
        bed.take(pair("seller returns").first);
        bed.act(new ParcelOpened(new ParcelCode("1Z0000000000000001"), "", 4));

        assertThat(bed.whyItStays(2)).isEqualTo("imports.parcel-begun");
        assertThat(bed.whyItStays(3)).isEqualTo("imports.parcel-begun");
        bed.act(new ParcelUndone(4));
        assertThat(bed.whyItStays(2)).isEmpty();
        assertThat(bed.whyItStays(3)).isEmpty();
        sameHoweverItIsApplied();
    }

    @Test
    void anImportStaysOnceAClaimWasFiledOnItButNotForOneThatWasDismissed() {
        bed.take(pair("FBA returns").first);
        var claim =
                new ClaimKey(ClaimKind.DAMAGED, "111-0000000-0000001", "SKU-1", "LPN0000000001");
        bed.act(new ClaimFiled(claim, ClientId.OWN, 1, Optional.empty()));
        assertThat(bed.whyItStays(1)).isEqualTo("imports.claim-filed");
        bed.act(new ClaimReopened(2));
        bed.act(
                new ClaimDismissed(
                        claim, ClientId.OWN, 1, Optional.empty(), DismissalReason.values()[0]));

        assertThat(bed.whyItStays(1)).isEmpty();
        sameHoweverItIsApplied();
    }

    @Test
    void aClaimFiledBeforeDoesNotHoldWhatALaterImportSays() {
        bed.take(pair("FBA returns").first);
        bed.act(
                new ClaimFiled(
                        new ClaimKey(
                                ClaimKind.DAMAGED, "111-0000000-0000001", "SKU-1", "LPN0000000001"),
                        ClientId.OWN,
                        1,
                        Optional.empty()));
        bed.take(pair("FBA returns").second);

        assertThat(bed.whyItStays(3)).isEmpty();
    }

    @Test
    void mailsStayOnceARequestWasDecidedOn() {
        bed.take(request(1, 10));
        var key = bed.stores.requests().open(9).getFirst().key();
        for (var decided :
                List.of(new ReturnApproved(key), new ParcelDelivered(key, TakenBackBed.NOW))) {
            bed.act(decided);
            assertThat(bed.whyItStays(1)).isEqualTo("imports.answered");
            bed.act(new DeskUndone(bed.journal.last()));
        }

        assertThat(bed.whyItStays(1)).isEmpty();
        assertThat(bed.stores.desk().waiting()).isZero();
        sameHoweverItIsApplied();
    }

    @Test
    void whoAskedAnewIsAnsweredAgainOnceThatIsTakenBack() {
        // between the two mails
        bed = new TakenBackBed(folder, Instant.parse("2026-02-27T11:00:00Z"));
        bed.take(request(1, 10));
        bed.act(new ReturnApproved(bed.stores.requests().open(9).getFirst().key()));
        var before = bed.tables();
        bed.take(WrittenMail.mailbox("\n", cancellation(1, 12), request(1, 14)));
        assertThat(bed.stores.desk().waiting()).isEqualTo(1);

        assertThat(bed.whyItStays(3)).isEmpty();
        assertThat(counting(bed.tables())).isEqualTo(counting(before));
        assertThat(bed.stores.desk().waiting()).isZero();
        sameHoweverItIsApplied();
    }

    @Test
    void aMailOfWhichSomebodyMadeARequestStays() {
        bed.take(WrittenMail.mailbox("\n", odd(3), odd(5)));
        var odd = bed.stores.desk().oddMails(9);
        bed.act(new OddMailDismissed(odd.getFirst().key()));
        bed.take(request(1, 10));
        var request = bed.stores.requests().open(9).getFirst();
        bed.act(
                new OddMailAccepted(odd.getLast().key()),
                new ReturnRequested(request.key(), request.request()));

        assertThat(bed.whyItStays(1)).isEqualTo("imports.mail-accepted");
        assertThat(bed.whyItStays(3)).isEqualTo("imports.changed-since");
    }

    @Test
    void aDismissedMailGoesAndStaysDismissed() {
        bed.take(odd(3));
        bed.act(new OddMailDismissed(bed.stores.desk().oddMails(9).getFirst().key()));

        assertThat(bed.whyItStays(1)).isEmpty();
        assertThat(bed.stores.requests().oddMails(9)).isEmpty();
        bed.take(odd(3));
        assertThat(bed.stores.desk().oddMails(9)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofALineThatAMailAndAReportSayEitherLeavesTheOthersWords(boolean mailFirst) {
        var mail = request(1, 10);
        for (boolean mailGoes : List.of(true, false)) {
            var alone = new TakenBackBed(folder);
            if (mailGoes) alone.take(REPORTED);
            else alone.take(mail);
            bed = new TakenBackBed(folder);
            if (mailFirst) bed.take(mail);
            bed.take(REPORTED);
            if (!mailFirst) bed.take(mail);
            assertThat(lines(bed)).singleElement().asString().contains("It leaks", "DabCdeFgRRMA");

            assertThat(bed.whyItStays(mailGoes == mailFirst ? 1 : 2)).isEmpty();

            assertThat(lines(bed)).isEqualTo(lines(alone)).hasSize(1);
            sameHoweverItIsApplied();
            assertThat(bed.whyItStays(mailGoes == mailFirst ? 2 : 1)).isEmpty();
            assertThat(lines(bed)).isEmpty();
            assertThat(bed.tables().get("reported_return")).isEmpty();
            sameHoweverItIsApplied();
        }
    }

    private static List<ExpectedReturn> lines(TakenBackBed of) {
        return of.stores.returns().page("", false, Optional.empty(), 9).stream()
                .map(WaitingReturn::line)
                .toList();
    }

    @Test
    void mailsStayOnceAUnitCameForWhatOneAnnounced() {
        bed.take(request(1, 10));
        var line = bed.stores.returns().page("", false, Optional.empty(), 9).getFirst();
        bed.act(new Came(UnitStory.reference(1), Optional.of(line.id())));

        assertThat(bed.whyItStays(1)).isEqualTo("imports.units-came");
    }

    private record Came(Reference unit, Optional<Long> expectedReturn) implements ClaimsReturn {}

    private void sameHoweverItIsApplied() {
        var all = bed.tables();
        assertThat(bed.rebuilt()).isEqualTo(all);
        for (long from = bed.journal.last(); from > 0; from--) {
            bed.applyAnew(from);
            assertThat(bed.tables()).as("anew from " + from).isEqualTo(all);
        }
    }

    private static Map<String, List<String>> counting(Map<String, List<String>> tables) {
        tables.remove("past_import");
        return tables;
    }

    private static String unit(int number, String disposition, String status) {
        return "2026-09-0%d,111-0000000-000000%d,SKU-%d,B00000000%d,X00000000%d,Thing,1,DTM2,%s,DEFECTIVE,%s,LPN000000000%d,"
                .formatted(number, number, number, number, number, disposition, status, number);
    }

    private static String seller(int number, String status, String tracking) {
        return "111-0000000-000000%d,01-Sep-2026,02-Sep-2026,%s,D000%dRRMA,B00000000%d,SKU-%d,Thing,1,CR-DEFECTIVE,UPS,%s"
                .formatted(number, status, number, number, number, tracking);
    }

    private static String removal(int number, int quantity, String tracking) {
        return "2026-08-02,RMV-%d,2026-08-0%d,SKU-%d,X001T4P9Q%d,Sellable,%d,UPS,%s,Return"
                .formatted(number, number, number, number, quantity, tracking);
    }

    private static String sale(int number, String status) {
        return "O%d,2026-08-01,%s,amzn.gr.MUG-1-Ab12Cd34xyz-VG,1,EUR,12.50"
                .formatted(number, status);
    }

    private static String refund(String settlement, int order) {
        return "%s,,,,Refund,111-0000000-000000%d,Amazon.de,ItemPrice,Principal,-12.50,AFN,2026-08-01,A-1,1"
                .formatted(settlement, order);
    }
}
