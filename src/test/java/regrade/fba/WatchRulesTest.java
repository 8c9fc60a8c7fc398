package regrade.fba;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import regrade.checklist.Answer;
import regrade.fba.Finding.Kind;
import regrade.fba.Finding.Period;
import regrade.kernel.Progress;
import regrade.platform.i18n.Words;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What is found in reports of Amazon's programmes.
class WatchRulesTest {
    private static final Words ENGLISH = new Words(Locale.ENGLISH, ZoneId.of("Europe/Paris"));

    @TempDir private Path folder;

    private WatchBed bed;

    @BeforeEach
    void open() {
        bed = new WatchBed(folder);
    }

    private List<String> rows(Finding finding) {
        return bed.watch.rows(finding).stream().map(row -> row.in(ENGLISH)).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    branded | Repackaged Successfully | contradicts A 1
                    glossy  | Pending repackaging     | contradicts A 1
                    plain   | Repackaged Successfully | repackaged A 1
                    plain   | Pending repackaging     |
                            | Repackaged Successfully | repackaged A 1
                            | repackaged_successfully | repackaged A 1
                            | Pending repackaging     |
                    branded | Reimbursed              |
                    """)
    void whatARepackagedUnitMeansHangsOnItsPackaging(
            String packaging, String status, String finding) {
        bed.catalogue("A,Mug," + (packaging == null ? "" : packaging))
                .returned("2026-09-01,O1,A,1,SELLABLE,%s,LPN1".formatted(status));

        assertThat(bed.told()).isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void repackagedUnitsAreCountedPerProductAndMonthWithTheirLines() {
        bed.returned(
                """
                2026-07-30,O1,A,1,SELLABLE,Repackaged Successfully,LPN1
                2026-08-01,O2,A,2,SELLABLE,Repackaged Successfully,LPN2
                2026-08-31,O3,A,1,SELLABLE,Repackaged Successfully,LPN3
                2026-08-31,O4,B,1,SELLABLE,Repackaged Successfully,LPN4
                """);

        assertThat(bed.told()).containsExactly("repackaged A 4", "repackaged B 1");
        var finding = bed.findings().getFirst();
        assertThat(finding.period())
                .contains(new Period(LocalDate.of(2026, 7, 30), LocalDate.of(2026, 8, 31)));
        assertThat(rows(finding))
                .containsExactly(
                        "2026-08: 3 units of A repackaged",
                        "2026-07: 1 unit of A repackaged",
                        "Aug 31, 2026: order O3, A, 1 unit repackaged, plate LPN3",
                        "Aug 1, 2026: order O2, A, 2 units repackaged, plate LPN2",
                        "Jul 30, 2026: order O1, A, 1 unit repackaged, plate LPN1");
    }

    @Test
    void aLaterReportChangesWhatIsCounted() {
        bed.returned("2026-09-01,O1,A,1,SELLABLE,Pending repackaging,LPN1");
        assertThat(bed.told()).isEmpty();

        bed.returned("2026-09-01,O1,A,1,SELLABLE,Repackaged Successfully,LPN1");
        assertThat(bed.told()).containsExactly("repackaged A 1");

        bed.returned("2026-09-01,O1,A,1,SELLABLE,Unit returned to inventory,LPN1");
        assertThat(bed.told()).isEmpty();
    }

    @Test
    void aProductGroupThatIsRepackagedSinceLatelyIsTold() {
        bed.take(
                        "sku,product-group,estimated-referral-fee-per-unit\n"
                                + "A,Kitchen,1.00\nB,Toys,1.00\nC,Toys,1.00\n")
                .returned(
                        """
                        2026-01-05,O1,A,1,SELLABLE,Repackaged Successfully,LPN1
                        2026-09-01,O2,B,1,SELLABLE,Pending repackaging,LPN2
                        2026-09-02,O3,C,1,SELLABLE,Repackaged Successfully,LPN3
                        """);

        assertThat(bed.told()).contains("new-group Toys 2").doesNotContain("new-group Kitchen 1");
    }

    @Test
    void whereNothingWasRepackagedBeforeNoGroupIsNew() {
        bed.take("sku,product-group,estimated-referral-fee-per-unit\nB,Toys,1.00\n")
                .returned("2026-09-01,O2,B,1,SELLABLE,Repackaged Successfully,LPN2");

        assertThat(bed.told()).containsExactly("repackaged B 1");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    20, 5,  20, true,  a sudden jump
                    19, 5,  20, false, too few since
                    20, 5,  19, false, too few before
                    20, 12, 20, true,  just below the share that is usual
                    20, 13, 20, false, many were defective before
                    """)
    void nothingButDefectiveAllOfASuddenIsASetting(
            int since, int defectiveBefore, int before, boolean told, String why) {
        var rows = new StringBuilder();
        for (int i = 0; i < before; i++)
            rows.append(
                    "2026-08-%02d,O%d,A,1,%s,,LPNA%d\n"
                            .formatted(
                                    1 + i % 20,
                                    i,
                                    i < defectiveBefore ? "DEFECTIVE" : "SELLABLE",
                                    i));
        // the last day before the jump has a sellable unit, so that the jump begins behind it
        rows.append("2026-08-25,OX,A,1,SELLABLE,,LPNX\n");
        for (int i = 0; i < since; i++)
            rows.append("2026-09-%02d,P%d,A,1,DEFECTIVE,,LPNB%d\n".formatted(1 + i % 5, i, i));
        bed.returned(
                before == 19
                        ? rows.toString().replaceFirst("2026-08-25.*\n", "")
                        : rows.toString());

        assertThat(bed.findings().stream().anyMatch(one -> one.kind() == Kind.EVALUATION_OFF))
                .as(why)
                .isEqualTo(told);
    }

    @Test
    void daysOfAllDefectiveAreBehindTheFinding() {
        var rows = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            rows.append("2026-08-01,O%d,A,1,SELLABLE,,LPNA%d\n".formatted(i, i));
            rows.append("2026-09-01,P%d,A,1,DEFECTIVE,,LPNB%d\n".formatted(i, i));
        }
        bed.returned(rows.toString());

        var finding = bed.findings().getFirst();
        assertThat(finding.what().in(ENGLISH)).contains("All 30 units", "Sep 1, 2026", "0 of 30");
        assertThat(rows(finding))
                .containsExactly(
                        "Sep 1, 2026: 30 units, 30 defective",
                        "Aug 1, 2026: 30 units, 0 defective");
    }

    @Test
    void salesOfGradedUnitsAreCreditedToTheSellersOwnSkuAndOnce() {
        bed.take(
                        "amazon-order-id,purchase-date,order-status,sku,quantity,currency,item-price\n"
                                + "O1,2026-08-01,Shipped,amzn.gr.MUG-1-Ab12Cd34xyz-VG,1,EUR,12.50\n"
                                + "O2,2026-08-02,Cancelled,amzn.gr.MUG-1-Ab12Cd34xyz-LN,1,EUR,14.00\n"
                                + "O3,2026-08-03,Shipped,MUG-1,1,EUR,20.00\n"
                                + "O4,2026-08-04,Shipped,amzn.gr.MUG-1-Ab12Cd34xyz-G,2,GBP,16.00\n")
                .take(
                        "shipment-item-id,amazon-order-item-id,amazon-order-id,shipment-date,sku,"
                                + "quantity-shipped,currency,item-price\n"
                                + "I1,J1,O1,2026-08-03,amzn.gr.MUG-1-Ab12Cd34xyz-VG,1,EUR,12.50\n");

        assertThat(bed.told()).containsExactly("regraded MUG-1 3");
        var finding = bed.findings().getFirst();
        assertThat(finding.what().in(ENGLISH)).contains("3 graded units", "€12.50", "£16.00");
        assertThat(rows(finding)).hasSize(3);
    }

    @Test
    void anOrderThatIsCancelledLaterIsNoSale() {
        var header =
                "amazon-order-id,purchase-date,order-status,sku,quantity,currency,item-price\n";
        bed.take(header + "O1,2026-08-01,Pending,amzn.gr.MUG-1-Ab12Cd34xyz-VG,1,EUR,12.50\n");
        assertThat(bed.told()).hasSize(1);

        bed.take(header + "O1,2026-08-01,Cancelled,amzn.gr.MUG-1-Ab12Cd34xyz-VG,1,EUR,12.50\n");
        assertThat(bed.told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    amzn.gr.MUG-1-Ab12Cd34-VG,        MUG-1
                    amzn.gr.MUG-1-Ab12Cd34xyz,        MUG-1
                    AMZN.GR.a b/c-12345678-LN,        a b/c
                    amzn.gr.MUG-1-short,
                    MUG-1,
                    amzn.gr.,
                    """)
    void theSellersSkuIsInAmazons(String sku, String base) {
        assertThat(ReadWatchedLine.baseSku(sku).orElse(null)).isEqualTo(base);
    }

    @Test
    void unitsSeenAtTheBenchInAmazonsPackagingAreToldPerProduct() {
        bed.catalogue("A,Mug,branded\nB,Cup,")
                .inspected(1, "A", Map.of("plain-pack", Answer.FAIL))
                .inspected(2, "A", Map.of("plain-pack", Answer.OK))
                .inspected(3, "A", Map.of("plain-pack", Answer.FAIL))
                .inspected(4, "B", Map.of("packaging", Answer.MISSING));

        assertThat(bed.told()).containsExactly("sighted A 2");
        assertThat(rows(bed.findings().getFirst())).hasSize(2);
    }

    @Test
    void theGravestStandsFirst() {
        bed.catalogue("A,Mug,\nB,Cup,branded")
                .returned(
                        """
                        2026-09-01,O1,A,9,SELLABLE,Repackaged Successfully,LPN1
                        2026-09-01,O2,B,1,SELLABLE,Pending repackaging,LPN2
                        """);

        assertThat(bed.told()).containsExactly("contradicts B 1", "repackaged A 9");
    }

    @Test
    void aLookThatIsCancelledGivesNothing() {
        var found =
                bed.watch.look(
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

    @Test
    void entriesAppliedASecondTimeLeaveTheSameCounts() {
        bed.returned("2026-09-01,O1,A,1,SELLABLE,Repackaged Successfully,LPN1")
                .returned("2026-09-01,O1,A,1,SELLABLE,Pending repackaging,LPN1")
                .returned("2026-09-02,O2,A,1,SELLABLE,Repackaged Successfully,LPN2");
        var before = bed.told();

        bed.journal.read(
                1,
                bed.journal.last(),
                entry -> {
                    var facts = entry.facts();
                    for (int place = 0; place < facts.size(); place++)
                        bed.lines.apply(entry.header(), place, facts.get(place));
                    bed.lines.settle();
                });

        assertThat(bed.told()).isEqualTo(before).containsExactly("repackaged A 1");
    }
}
