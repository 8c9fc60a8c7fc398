package regrade.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import regrade.inspection.Doubt.Kind;
import regrade.kernel.ClientId;
import regrade.returns.ExpectedReturn;

import java.util.List;
import java.util.Map;

/// A phone or tablet, known by its IMEI.
class DeviceTest {
    private static final String LPN = "LPNHE919225404";
    private static final String OTHER_LPN = "LPNHE919225405";
    private static final String IMEI = "490154203237518";
    private static final String OTHER_IMEI = "011415009346880";

    private final Workbench bench = new Workbench();

    @BeforeEach
    void announce() {
        bench.catalog.products.add(Workbench.headset(true));
        bench.returns.add(shipped(LPN, IMEI));
        bench.returns.add(shipped(OTHER_LPN, OTHER_IMEI));
    }

    private static ExpectedReturn shipped(String lpn, String imei) {
        var line = Workbench.announced(lpn, "X001T4P9QZ");
        return new ExpectedReturn(
                line.client(),
                line.returnDate(),
                line.returnedAt(),
                line.orderId(),
                line.sku(),
                line.asin(),
                line.fnsku(),
                line.title(),
                line.quantity(),
                line.fulfilmentCentre(),
                line.disposition(),
                line.reason(),
                line.status(),
                lpn,
                line.comment(),
                Map.of("IMEI", imei));
    }

    @Test
    void theImeiThatWasShippedFindsItsReturn() {
        var opened = bench.opened(" 49-015420-323751-8");

        assertThat(opened.draft().opening().expected().orElseThrow().line().lpn()).isEqualTo(LPN);
    }

    @Test
    void anImeiAnswersTheSerialQuestionAlsoWhereItWasShippedWithAnotherReturn() {
        bench.opened(LPN);

        var taken = (Opening.SerialTaken) bench.open.open(OTHER_IMEI);

        assertThat(taken.worksheet().draft().serial()).isEqualTo(OTHER_IMEI);
        assertThat(taken.worksheet().draft().identity().doubt("serial").orElseThrow().doubts())
                .extracting(Doubt::kind)
                .containsExactly(Kind.NOT_SHIPPED);
    }

    @Test
    void theImeiThatOpenedAUnitAnswersItsSerialQuestionToo() {
        var unit = bench.opened(IMEI).draft().unit();

        var taken = (Opening.SerialTaken) bench.open.open(IMEI);

        assertThat(taken.worksheet().draft().unit()).isEqualTo(unit);
        assertThat(bench.open.open(IMEI)).isInstanceOf(Opening.AlreadyHere.class);
    }

    @Test
    void aGs1SymbolWithoutASerialGivesItsImei() {
        bench.opened(LPN);

        var taken = (Opening.SerialTaken) bench.open.open("]d20104006381333931" + "8040" + IMEI);

        assertThat(taken.worksheet().draft().serial()).isEqualTo(IMEI);
    }

    @Test
    void theImeiOfAUnitThatWasHereFindsIt() {
        var unit = bench.opened(LPN).draft().unit();
        bench.open.open(IMEI);
        bench.save.restIsFine(unit);

        var known = (Opening.KnownUnit) bench.open.open(IMEI);

        assertThat(known.unit()).isEqualTo(unit);
        // it was not the label that was scanned
        assertThat(known.standing().state()).isEqualTo(UnitState.SAVED);
        assertThat(bench.drafts.find(unit).orElseThrow().state()).isEqualTo(UnitState.SAVED);
    }

    @Test
    void theImeiOfAParkedUnitTakesItUp() {
        var unit = bench.opened(LPN).draft().unit();
        bench.open.open(IMEI);
        bench.park.park(unit);

        assertThat(bench.opened(IMEI).draft().unit()).isEqualTo(unit);
    }

    @Test
    void twoPhonesOfAModelThatNobodyAnnouncedAreOneProduct() {
        var scan = ((Opening.Undeclared) bench.open.open("356938035643809")).scan();
        var declared = DeclareProduct.from(scan, new ClientId("Aurio"), "Phone");
        bench.start.declared(scan.scanned(), declared);
        bench.catalog.products.add(declared);

        var next = (Opening.Undeclared) bench.open.open("356938030000005");

        assertThat(declared.sku().text()).isEqualTo("TAC-35693803");
        assertThat(next.guesses()).isEqualTo(List.of(declared));
    }
}
