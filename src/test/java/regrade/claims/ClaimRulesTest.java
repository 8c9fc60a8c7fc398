package regrade.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import regrade.claims.Claim.Owed;
import regrade.claims.ClaimsFact.ClaimFiled;
import regrade.inspection.UnitStory;
import regrade.journal.Fact;
import regrade.kernel.ClientId;
import regrade.kernel.Money;
import regrade.kernel.Progress;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What is claimed, and when, for what reports say.
class ClaimRulesTest {
    private static final String SKU = "SKU-1";

    @TempDir private Path folder;

    private ClaimsBed bed;

    @BeforeEach
    void open() {
        bed = new ClaimsBed(folder);
    }

    /// A unit that nobody announced, opened by its order.
    private static Fact unit(String order) {
        return UnitStory.aUnit(1).undeclared(order).opened();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    DAMAGED,                  2026-08-05, true,  waiting is over after 35 days
                    DAMAGED,                  2026-08-06, true,  the last day of the waiting time
                    CARRIER_DAMAGED,          2026-08-05, true,
                    Carrier Damaged,          2026-08-05, true,  as help pages print it
                    CUSTOMER_DAMAGED,         2026-08-05, false, the seller's
                    DEFECTIVE,                2026-08-05, false, the seller's
                    SELLABLE,                 2026-08-05, false,
                    EXPIRED,                  2026-08-05, false,
                    """)
    void amazonPaysForWhatItBroke(String disposition, LocalDate day, boolean claimed, String why) {
        bed.returned("%s,O1,A,1,%s,,LPN1".formatted(day, disposition)).today("2026-09-10");

        var state = day.equals(LocalDate.of(2026, 8, 6)) ? "waiting" : "open";
        assertThat(bed.told())
                .as("%s", why)
                .isEqualTo(claimed ? List.of("damaged O1 1 unknown " + state) : List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    one unit paid of two, the amount is what is left  | R1,O1,CustomerReturn,A,EUR,18.00,1,           | damaged O1 1 22.00 EUR open
                    paid with less than it was worth                  | R1,O1,CustomerReturn,A,EUR,30.00,1,           | damaged O1 1 10.00 EUR open
                    all paid                                          | R1,O1,CustomerReturn,A,EUR,40.00,2,           |
                    all units paid, with less                         | R1,O1,CustomerReturn,A,EUR,22.00,2,           |
                    more than all for one                             | R1,O1,CustomerReturn,A,EUR,45.00,1,           |
                    one given back in goods                           | R1,O1,CustomerReturn,A,EUR,0.00,1,            | damaged O1 1 20.00 EUR open
                    paid without a word of how much                   | R1,O1,CustomerReturn,A,EUR,,1,                | damaged O1 1 20.00 EUR open
                    paid in another currency                          | R1,O1,CustomerReturn,A,GBP,16.00,1,           | damaged O1 1 unknown open
                    another product of the order                      | R1,O1,CustomerReturn,B,EUR,18.00,1,           | damaged O1 2 40.00 EUR open
                    another order                                     | R1,O2,CustomerReturn,A,EUR,18.00,1,           | damaged O1 2 40.00 EUR open
                    of no order in particular                         | R1,,Lost_Warehouse,A,EUR,18.00,1,             | damaged O1 2 40.00 EUR open
                    """)
    void whatWasPaidIsTakenOff(String what, String payment, String claim) {
        bed.returned("2026-07-01,O1,A,2,DAMAGED,,LPN1")
                .refunded("01.07.2026,O1,A,2,-40.00")
                .reimbursed("2026-07-20," + payment);

        assertThat(bed.told()).as(what).isEqualTo(claim == null ? List.of() : List.of(claim));
    }

    @Test
    void aReturnThatSaysItselfThatItWasPaidIsNoClaim() {
        bed.returned("2026-07-01,O1,A,1,DAMAGED,Reimbursed,LPN1");

        assertThat(bed.told()).isEmpty();
    }

    @Test
    void eachUnitOfAnOrderIsAClaimAndTheOldestIsPaidFirst() {
        bed.returned(
                        """
                        2026-07-01,O1,A,1,DAMAGED,,LPN1
                        2026-07-02,O1,A,1,DAMAGED,,LPN2
                        2026-07-03,O1,A,1,DAMAGED,,LPN3
                        """)
                .reimbursed("2026-07-20,R1,O1,CustomerReturn,A,EUR,18.00,1,");

        assertThat(bed.claims())
                .extracting(dated -> dated.claim().key().number())
                .containsExactly("LPN2", "LPN3");
    }

    @Test
    void aLaterReportEndsAClaim() {
        bed.returned("2026-07-01,O1,A,1,DAMAGED,,LPN1");
        assertThat(bed.told()).hasSize(1);

        bed.returned("2026-07-01,O1,A,1,SELLABLE,,LPN1");
        assertThat(bed.told()).isEmpty();

        bed.returned("2026-07-01,O1,A,1,CARRIER_DAMAGED,,LPN1");
        assertThat(bed.told()).hasSize(1);
    }

    @Test
    void whatItWasSoldForIsItsWorthWhereNoRefundWasImported() {
        bed.returned("2026-07-01,O1,A,1,DAMAGED,,LPN1")
                .take(
                        "amazon-order-id,purchase-date,order-status,sku,quantity,currency,item-price\n"
                                + "O1,2026-06-01,Shipped,A,3,EUR,59.70\n");

        assertThat(bed.told()).containsExactly("damaged O1 1 19.90 EUR open");
        assertThat(bed.claims().getFirst().claim().owed().source()).isEqualTo(Owed.Source.SOLD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    taken back                    |                                                     | reversal O1 1 18.00 EUR open
                    paid again                    | 2026-08-05,R3,O1,CustomerReturn,A,EUR,18.00,1,      |
                    paid again with less          | 2026-08-05,R3,O1,CustomerReturn,A,EUR,12.00,1,      |
                    something was paid before it  | 2026-07-25,R3,O1,CustomerReturn,A,EUR,18.00,1,      | reversal O1 1 18.00 EUR open
                    """)
    void whatWasTakenBackIsOwed(String what, String more, String claim) {
        bed.reimbursed(
                """
                2026-07-20,R1,O1,CustomerReturn,A,EUR,18.00,1,
                2026-08-01,R2,O1,Reimbursement_Reversal,A,EUR,-18.00,-1,R1
                """);
        if (more != null) bed.reimbursed(more);

        assertThat(bed.told()).as(what).isEqualTo(claim == null ? List.of() : List.of(claim));
    }

    @Test
    void aReversedPaymentForABrokenUnitIsClaimedOnce() {
        bed.returned("2026-07-01,O1,A,1,DAMAGED,,LPN1")
                .refunded("01.07.2026,O1,A,1,-20.00")
                .reimbursed(
                        """
                        2026-07-20,R1,O1,CustomerReturn,A,EUR,18.00,1,
                        2026-08-01,R2,O1,Reimbursement_Reversal,A,EUR,-18.00,-1,R1
                        """);

        assertThat(bed.told()).containsExactly("reversal O1 1 18.00 EUR open");
    }

    @Test
    void aReversalOfNoOrderIsAClaimToo() {
        bed.reimbursed("2026-08-01,R2,,Reimbursement_Reversal,A,EUR,-18.00,-1,R1");

        assertThat(bed.claims())
                .extracting(ClaimsBed::told)
                .containsExactly("reversal  1 18.00 EUR open");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Europe/Paris,      2026-10-15T21:59:00Z, waiting
                    Europe/Paris,      2026-10-15T22:00:00Z, open
                    America/New_York,  2026-10-16T03:59:00Z, waiting
                    America/New_York,  2026-10-16T04:00:00Z, open
                    Asia/Tokyo,        2026-10-15T14:59:00Z, waiting
                    Asia/Tokyo,        2026-10-15T15:00:00Z, open
                    """)
    void onDay45TheBuyerStillHasTimeAndOnDay46Not(ZoneId zone, String now, String state) {
        bed = new ClaimsBed(folder, zone);
        bed.refunded("31.08.2026,O1,A,1,-20.00").now(now);

        assertThat(bed.told()).containsExactly("not-returned O1 1 20.00 EUR " + state);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2026-03-29, 2026-02-12, the night in which an hour is missing
                    2026-10-25, 2026-09-10, the night that has an hour twice
                    """)
    void aChangeOfTheClockMovesNoDay(LocalDate night, LocalDate refunded, String why) {
        bed.refunded(
                "%02d.%02d.2026,O1,A,1,-20.00"
                        .formatted(refunded.getDayOfMonth(), refunded.getMonthValue()));

        bed.now(night + "T10:00:00Z");
        assertThat(bed.told()).as(why).containsExactly("not-returned O1 1 20.00 EUR waiting");
        bed.now(night.plusDays(1) + "T00:00:01Z");
        assertThat(bed.told()).as(why).containsExactly("not-returned O1 1 20.00 EUR open");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nothing came back        |                                             | not-returned O1 3 60.00 EUR open
                    one of three came back   | 2026-07-10,O1,A,1,SELLABLE,,LPN1            | not-returned O1 2 40.00 EUR open
                    two in one line          | 2026-07-10,O1,A,2,CUSTOMER_DAMAGED,,        | not-returned O1 1 20.00 EUR open
                    another product          | 2026-07-10,O1,B,1,SELLABLE,,LPN1            | not-returned O1 3 60.00 EUR open
                    all came back, one twice | 2026-07-10,O1,A,4,SELLABLE,,LPN1            |
                    """)
    void whatCameBackIsTakenOffARefund(String what, String returned, String claim) {
        bed.refunded("01.07.2026,O1,A,3,-60.00");
        if (returned != null) bed.returned(returned);

        assertThat(bed.told()).as(what).isEqualTo(claim == null ? List.of() : List.of(claim));
    }

    @Test
    void aUnitAtTheBenchIsAReturnThatTheReportHasNotGot() {
        bed.refunded("01.07.2026,114-1234567-1234567," + SKU + ",1,-60.00");
        assertThat(bed.told()).hasSize(1);

        bed.did(unit("114-1234567-1234567"));
        assertThat(bed.told()).isEmpty();

        // the report comes later: the same unit is not counted twice
        bed.refunded("02.07.2026,114-1234567-1234567," + SKU + ",1,-61.00")
                .returned("2026-07-20,114-1234567-1234567," + SKU + ",1,SELLABLE,,LPN1");
        assertThat(bed.told()).containsExactly("not-returned 114-1234567-1234567 1 61.00 EUR open");
    }

    @Test
    void aRefundThatTwoReportsTellIsClaimedOnce() {
        bed.refunded("01.07.2026,O1,A,1,-20.00")
                .take(
                        "date/time,settlement id,type,order id,sku,quantity,marketplace,fulfillment,product sales\n"
                                + "\"Jul 1, 2026 10:00:00 AM PDT\",S1,Refund,O1,A,1,amazon.fr,Amazon,-20.00\n");

        assertThat(bed.told()).containsExactly("not-returned O1 1 20.00 EUR open");
    }

    @Test
    void aRefundThatTheBuyerPaidBackIsNone() {
        bed.refunded("01.07.2026,O1,A,1,-20.00\n05.07.2026,O1,A,1,20.00");

        assertThat(bed.told()).isEmpty();
    }

    @Test
    void aRefundWithoutNumberOrSkuOrAmountIsClaimedAsFarAsItIsTold() {
        bed.refunded("01.07.2026,O1,,,");

        assertThat(bed.told()).containsExactly("not-returned O1 1 unknown open");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    refunded at the first scan          | O1,RMA1,A,1,RefundAtFirstScan,N,EUR,25.00,        | safe-t O1 1 25.00 EUR open
                    seller-fulfilled Prime              | O1,RMA1,A,1,StandardRefund,Y,GBP,25.00,           | safe-t O1 1 25.00 GBP open
                    Prime, not refunded yet             | O1,RMA1,A,1,StandardRefund,Y,EUR,,                |
                    the seller refunded                 | O1,RMA1,A,1,StandardRefund,N,EUR,25.00,           |
                    claimed already                     | O1,RMA1,A,1,RefundAtFirstScan,N,EUR,25.00,S-77    |
                    no report tells how much            | O1,RMA1,A,2,RefundAtFirstScan,N,EUR,,             | safe-t O1 2 unknown open
                    """)
    void whatAmazonRefundsForSellersIsASafeTCandidate(String what, String row, String claim) {
        bed.asked("01-Sep-2026," + row);

        assertThat(bed.told()).as(what).isEqualTo(claim == null ? List.of() : List.of(claim));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2026-10-29, 2,   open
                    2026-10-31, 0,   open
                    2026-11-01, -1,  late
                    2026-11-30, -30, late
                    """)
    void aSafeTClaimEndsSixtyDaysAfterTheRefund(String today, long left, String state) {
        bed.asked("20-Aug-2026,O1,RMA1,A,1,RefundAtFirstScan,N,EUR,25.00,")
                .refunded("01.09.2026,O1,A,1,-25.00")
                .today(today);

        var claim = bed.claims(ClaimKind.SAFE_T).getFirst();
        assertThat(claim.daysLeft()).hasValue(left);
        assertThat(claim.state().code()).isEqualTo(state);
    }

    @Test
    void aClaimThatIsLongOverIsNotShown() {
        bed.asked("20-Aug-2026,O1,RMA1,A,1,RefundAtFirstScan,N,EUR,25.00,").today("2026-11-19");
        assertThat(bed.told()).isEmpty();

        bed.today("2026-11-18");
        assertThat(bed.told()).hasSize(1);
    }

    @Test
    void inTheUnitedStatesOnlyWhatNeverArrivedIsClaimed() {
        bed.asked(
                "01-Sep-2026,114-1234567-1234567,RMA1,"
                        + SKU
                        + ",1,RefundAtFirstScan,N,USD,25.00,");
        assertThat(bed.claims().getFirst().daysLeft()).isEmpty();

        bed.did(unit("114-1234567-1234567"));
        assertThat(bed.told()).isEmpty();
    }

    @Test
    void theMostUrgentStandsFirst() {
        bed.asked(
                        """
                        01-Aug-2026,O1,RMA1,A,1,RefundAtFirstScan,N,EUR,25.00,
                        01-Jul-2026,O2,RMA2,A,1,RefundAtFirstScan,N,EUR,25.00,
                        15-Jul-2026,O3,RMA3,A,1,RefundAtFirstScan,N,EUR,25.00,
                        """)
                .returned("2026-06-01,O4,A,1,DAMAGED,,LPN1\n2026-09-01,O5,A,1,DAMAGED,,LPN2");

        assertThat(bed.claims())
                .extracting(dated -> dated.claim().key().order())
                .containsExactly("O3", "O1", "O4", "O5", "O2");
    }

    @Test
    void whatIsFiledLeavesTheListAndComesBackWhenItIsUndone() {
        bed.returned("2026-07-01,O1,A,1,DAMAGED,,LPN1");

        bed.settle.filed(bed.claims().getFirst().claim());
        assertThat(bed.told()).isEmpty();
        bed.undo();
        assertThat(bed.told()).hasSize(1);

        bed.settle.dismissed(bed.claims().getFirst().claim(), DismissalReason.TOO_SMALL);
        assertThat(bed.told()).isEmpty();
        bed.undo();
        assertThat(bed.told()).hasSize(1);
    }

    @Test
    void aFiledClaimThatGrowsIsShownWithWhatCameToIt() {
        bed.refunded("01.07.2026,O1,A,3,-60.00");
        var claim = bed.claims().getFirst().claim();
        bed.did(new ClaimFiled(claim.key(), claim.client(), 1, Optional.of(Money.of(2000, "EUR"))));

        assertThat(bed.told()).containsExactly("not-returned O1 2 40.00 EUR open");
    }

    @Test
    void sumsAreToldByCurrencyAndUnknownAmountsApart() {
        bed.asked(
                """
                01-Aug-2026,O1,RMA1,A,1,RefundAtFirstScan,N,EUR,25.00,
                01-Aug-2026,O2,RMA2,A,1,RefundAtFirstScan,N,EUR,5.50,
                01-Aug-2026,O3,RMA3,A,1,RefundAtFirstScan,N,GBP,7.00,
                01-Aug-2026,O4,RMA4,A,1,RefundAtFirstScan,N,JPY,7.50,
                """);

        var found = bed.found();
        assertThat(found.sums()).containsExactly(Money.of(3050, "EUR"), Money.of(700, "GBP"));
        // half a yen is no amount
        assertThat(found.unknown()).isEqualTo(1);
        assertThat(found.all()).isEqualTo(4);
        assertThat(bed.claims(new ClientId("OTHER"))).isEmpty();
        assertThat(bed.claims(ClientId.OWN)).hasSize(4);
    }

    @Test
    void aWalkThatIsCancelledGivesNothing() {
        bed.returned("2026-07-01,O1,A,1,DAMAGED,,LPN1");

        var found =
                bed.find.find(
                        FindClaims.Sought.ALL,
                        new Progress() {
                            @Override
                            public void at(long done, long all) {}

                            @Override
                            public boolean cancelled() {
                                return true;
                            }
                        });

        assertThat(found).isEmpty();
    }
}
