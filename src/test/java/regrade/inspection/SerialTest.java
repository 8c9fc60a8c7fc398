package regrade.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import regrade.inspection.SaveInspection.Result;

class SerialTest {
    private static final String LPN = "LPNHE919225404";
    private static final String OTHER_LPN = "LPNHE919225405";

    private final Workbench bench = new Workbench();

    @BeforeEach
    void announce() {
        bench.catalog.products.add(Workbench.headset(true));
        bench.returns.add(Workbench.announced(LPN, "X001T4P9QZ"));
        bench.returns.add(Workbench.announced(OTHER_LPN, "X001T4P9QZ"));
    }

    @Test
    void theRestIsFineIsRefusedWhileTheSerialIsOpen() {
        var unit = bench.opened(LPN).draft().unit();

        var refused = (Result.NeedsALook) bench.save.restIsFine(unit);

        assertThat(refused.questions())
                .extracting(question -> question.id())
                .containsExactly("serial");
    }

    @Test
    void whatIsGivenAsTheSerialOpensNoOtherUnitWhateverItLooksLike() {
        var unit = bench.opened(LPN).draft().unit();

        var sheet = bench.check.serial(unit, " " + OTHER_LPN).orElseThrow();

        assertThat(sheet.draft().serial()).isEqualTo(OTHER_LPN);
        assertThat(bench.board.now().onBench().orElseThrow().draft().unit()).isEqualTo(unit);
        assertThat(bench.check.serial(unit, "another")).isEmpty();
    }

    @Test
    void aSerialOfControlCharactersIsNotTaken() {
        var unit = bench.opened(LPN).draft().unit();

        assertThat(bench.check.serial(unit, "A\u0007B")).isEmpty();
        assertThat(bench.check.serial(unit, "x".repeat(61))).isEmpty();
    }

    @Test
    void aScanBehindWhichNothingStandsIsTheSerialAndKeptAsRead() {
        var unit = bench.opened(LPN).draft().unit();

        var reply = (Opening.SerialTaken) bench.open.open("h7-22A-019384");

        assertThat(reply.worksheet().draft().serial()).isEqualTo("h7-22A-019384");
        assertThat(bench.save.restIsFine(unit)).isInstanceOf(Result.Saved.class);
    }

    @Test
    void theScannersWordOnTheSymbolIsNoPartOfTheSerial() {
        bench.opened(LPN);

        var reply = (Opening.SerialTaken) bench.open.open("]C0h7-22A-019384");

        assertThat(reply.worksheet().draft().serial()).isEqualTo("h7-22A-019384");
    }

    @Test
    void aGs1SymbolOfThisProductGivesItsSerial() {
        bench.opened(LPN);

        var reply = (Opening.SerialTaken) bench.open.open("]d2010400638133393121ABC123");

        assertThat(reply.worksheet().draft().serial()).isEqualTo("ABC123");
    }

    @Test
    void anotherUnitsPlateIsNotTakenForASerial() {
        bench.opened(LPN);

        assertThat(bench.open.open(OTHER_LPN)).isInstanceOf(Opening.Opened.class);
        assertThat(bench.open.open("LPNHE777777777")).isInstanceOf(Opening.Undeclared.class);
    }
}
