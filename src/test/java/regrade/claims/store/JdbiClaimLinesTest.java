package regrade.claims.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.claims.ClaimLine;
import regrade.claims.ClaimsBed;
import regrade.inspection.InspectionFact.OpeningUndone;
import regrade.inspection.UnitStory;
import regrade.journal.Projection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

class JdbiClaimLinesTest {
    @TempDir private Path folder;

    private ClaimsBed bed;

    @BeforeEach
    void open() {
        bed = new ClaimsBed(folder);
    }

    @Test
    void onlyLinesThatConcernMoneyAreKept() {
        bed.returned(
                        """
                        2026-07-01,O1,A,1,DAMAGED,,LPN1
                        2026-07-01,O1,A,1,SELLABLE,,LPN2
                        """)
                .refunded("01.07.2026,O2,A,1,-20.00");
        bed.take(
                "settlement-id,transaction-type,amount-type,amount-description,posted-date,order-id,amount\n"
                        + "S2,Order,ItemPrice,Principal,01.07.2026,O3,20.00\n"
                        + "S2,Refund,ItemFees,Commission,01.07.2026,O3,2.00\n");

        assertThat(bed.lines.count()).isEqualTo(2);
    }

    @Test
    void aRefundOfASettlementHasTheCurrencyOfItsFirstRow() {
        bed.refunded("01.07.2026,O2,A,1,-20.00");

        assertThat(bed.lines.ordersAfter("", 10))
                .singleElement()
                .satisfies(line -> assertThat(line.money().orElseThrow()).hasToString("20.00 EUR"));
    }

    @Test
    void pagesHoldWholeOrdersHoweverSmallThePage() {
        var rows = new StringBuilder();
        for (int order = 1; order <= 9; order++)
            for (int unit = 0; unit < order; unit++)
                rows.append("2026-07-01,O%d,A,1,DAMAGED,,L%d-%d\n".formatted(order, order, unit));
        bed.returned(rows.toString());

        for (int size = 1; size <= 50; size += 7) {
            var walked = new ArrayList<ClaimLine>();
            var page = bed.lines.ordersAfter("", size);
            while (!page.isEmpty()) {
                var orders = page.stream().map(ClaimLine::order).distinct().toList();
                assertThat(walked).extracting(ClaimLine::order).doesNotContainAnyElementsOf(orders);
                walked.addAll(page);
                page = bed.lines.ordersAfter(page.getLast().order(), size);
            }
            assertThat(walked).hasSize(45).isSortedAccordingTo(byOrder());
        }
    }

    private static Comparator<ClaimLine> byOrder() {
        return Comparator.comparing(ClaimLine::order);
    }

    @Test
    void aUnitIsGoneWhenItsOpeningIsUndone() {
        var story = UnitStory.aUnit(1).undeclared("114-1234567-1234567");
        bed.did(story.opened());
        assertThat(bed.lines.units("114-1234567-1234567", "114-1234567-1234567"))
                .singleElement()
                .satisfies(unit -> assertThat(unit.announced()).isFalse());

        bed.did(new OpeningUndone(story.unit(), 1, Optional.empty()));
        assertThat(bed.lines.units("114-1234567-1234567", "114-1234567-1234567")).isEmpty();
    }

    @Test
    void aUnitWhoseCodeIsNoOrderHasNone() {
        bed.did(UnitStory.aUnit(1).undeclared("X001T4P9QZ").opened());

        assertThat(bed.lines.units("X001T4P9QZ", "X001T4P9QZ")).isEmpty();
    }

    @Test
    void entriesAppliedASecondTimeLeaveTheSameRows() {
        bed.returned("2026-07-01,O1,A,1,DAMAGED,,LPN1\n2026-07-02,O1,A,1,DAMAGED,,LPN2")
                .refunded("01.07.2026,O2,A,1,-20.00")
                .returned("2026-07-01,O1,A,1,SELLABLE,,LPN1")
                .did(UnitStory.aUnit(1).opened());
        bed.settle.filed(bed.claims().getFirst().claim());
        bed.undo();
        bed.settle.filed(bed.claims().getFirst().claim());
        var lines = bed.lines.ordersAfter("", 10);
        var claims = bed.told();

        for (Projection projection : List.of(bed.lines, bed.settled))
            bed.journal.read(
                    1,
                    bed.journal.last(),
                    entry -> {
                        var facts = entry.facts();
                        for (int place = 0; place < facts.size(); place++)
                            projection.apply(entry.header(), place, facts.get(place));
                        projection.settle();
                    });

        assertThat(bed.lines.ordersAfter("", 10)).isEqualTo(lines).hasSize(2);
        assertThat(bed.told()).isEqualTo(claims).hasSize(1);
    }
}
