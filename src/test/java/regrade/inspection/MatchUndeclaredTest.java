package regrade.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.catalog.Product;
import regrade.kernel.Reference;
import regrade.returns.ExpectedReturn;
import regrade.returns.MatchFact.UnitMatched;

import java.util.List;
import java.util.Map;

/// Units that nobody had announced find their returns when a report brings them.
class MatchUndeclaredTest {
    private static final String LPN = "LPNHE919225404";
    private static final String ORDER = "403-5519284-1180357";
    private static final String FNSKU = "X001T4P9QZ";
    private static final String IMEI = "490154203237518";

    private final Workbench bench = new Workbench();
    private final Product headset = Workbench.headset(false);
    private final MatchUndeclared matching =
            new MatchUndeclared(
                    bench.journal,
                    new InMemoryUndeclaredUnits(bench.journal),
                    bench.returns,
                    () -> bench.settings);

    private Reference came(String scanned) {
        return bench.start.undeclared(scanned, headset).draft().unit();
    }

    private MatchUndeclared.Result reportCame() {
        return matching.match(matching.found());
    }

    @Test
    void itsLicencePlateIsEnough() {
        var unit = came(LPN);
        var line = bench.returns.add(Workbench.announced(LPN, FNSKU));

        var result = reportCame();

        assertThat(result).isEqualTo(new MatchUndeclared.Result(1, 0));
        assertThat(bench.returns.find(line.id()).orElseThrow().unit()).contains(unit);
        assertThat(matching.found()).isEmpty();
        assertThat(bench.journal.ofUnit(unit).getLast().facts())
                .singleElement()
                .isInstanceOfSatisfying(
                        UnitMatched.class, fact -> assertThat(fact.byItself()).isTrue());
    }

    @Test
    void aDeviceThatWasShippedIsEnough() {
        var unit = bench.start.undeclared(FNSKU, Workbench.headset(true)).draft().unit();
        bench.check.serial(unit, IMEI);
        bench.returns.add(shipped(Map.of("imei", IMEI)));

        assertThat(reportCame().matched()).isEqualTo(1);
    }

    @Test
    void twoUnitsWithOnePlateWaitForAPerson() {
        came(LPN);
        came(LPN);
        bench.returns.add(Workbench.announced(LPN, FNSKU));

        assertThat(reportCame()).isEqualTo(new MatchUndeclared.Result(0, 2));
    }

    @Test
    void orderAndProductWaitForAPersonWhoConfirmsThem() {
        var unit = came(ORDER);
        bench.returns.add(shipped(Map.of()));
        bench.returns.add(other("LAM-24"));

        assertThat(reportCame()).isEqualTo(new MatchUndeclared.Result(0, 1));
        var found = matching.found().getFirst();
        assertThat(found.candidates())
                .extracting(Candidate::reasons)
                .containsExactly(
                        List.of(MatchReason.ORDER_AND_PRODUCT), List.of(MatchReason.ORDER));

        var best = found.candidates().getFirst();
        assertThat(matching.confirm(unit, best)).isTrue();
        assertThat(matching.confirm(unit, best)).isFalse();
        assertThat(matching.found()).isEmpty();
        assertThat(bench.returns.waiting()).isEqualTo(1);
    }

    @Test
    void whatWasTakenBackIsNotMatchedByItselfAgain() {
        var unit = came(LPN);
        bench.returns.add(Workbench.announced(LPN, FNSKU));
        reportCame();

        bench.undo.undo();

        assertThat(bench.returns.waiting()).isEqualTo(1);
        assertThat(reportCame()).isEqualTo(new MatchUndeclared.Result(0, 1));
        assertThat(matching.confirm(unit, matching.found().getFirst().candidates().getFirst()))
                .isTrue();
    }

    @Test
    void aReturnThatCameMeanwhileIsNotGivenTwice() {
        var unit = came(ORDER);
        bench.returns.add(shipped(Map.of()));
        var before = matching.found().getFirst().candidates().getFirst();

        bench.opened(FNSKU);

        assertThat(matching.confirm(unit, before)).isFalse();
    }

    @Test
    void aReturnOfAnotherProductFitsNobody() {
        came(FNSKU);
        bench.returns.add(other("LAM-24"));

        assertThat(matching.found()).isEmpty();
    }

    private static ExpectedReturn shipped(Map<String, String> extra) {
        return line("AUR-H7-BLK", FNSKU, extra);
    }

    private static ExpectedReturn other(String sku) {
        return line(sku, "X001T4P9QL", Map.of());
    }

    private static ExpectedReturn line(String sku, String fnsku, Map<String, String> extra) {
        var like = Workbench.announced("", fnsku);
        return new ExpectedReturn(
                like.client(),
                like.returnDate(),
                like.returnedAt(),
                ORDER,
                sku,
                "",
                fnsku,
                like.title(),
                1,
                "",
                "",
                like.reason(),
                "",
                "",
                "",
                extra);
    }
}
