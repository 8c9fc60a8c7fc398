package regrade.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import regrade.checklist.Answer;
import regrade.checklist.Question;
import regrade.grading.Grade;
import regrade.grading.Reason;
import regrade.inspection.InspectionFact.UnitReopened;
import regrade.journal.FactKind;
import regrade.kernel.Reference;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A unit that was returned before is not new, whatever it looks like (fba-programs.md §2).
class ReturnedBeforeTest {
    private static final List<String> PLATES = List.of("LPNHE919225401", "LPNHE919225402");
    private static final String SERIAL = "H7-22A-019384";

    private final Workbench bench = new Workbench();

    @BeforeEach
    void announce() {
        bench.catalog.products.add(Workbench.headset(true));
        PLATES.forEach(plate -> bench.returns.add(Workbench.announced(plate, "X001T4P9QZ")));
    }

    /// Looks new: its seal is whole.
    private Worksheet looksNew(String plate, String serial) {
        var unit = bench.opened(plate).draft().unit();
        bench.check.serial(unit, serial);
        bench.check.answer(unit, Question.SEAL, Optional.of(Answer.OK));
        return saved(unit);
    }

    private Worksheet saved(Reference unit) {
        return ((SaveInspection.Result.Saved) bench.save.restIsFine(unit)).worksheet();
    }

    private static List<String> reasons(Worksheet sheet) {
        return sheet.proposal().reasons().stream().map(Reason::code).toList();
    }

    @Test
    void aUnitThatWasNeverHereCanBeNew() {
        assertThat(looksNew(PLATES.getFirst(), SERIAL).grade()).isEqualTo(Grade.N);
    }

    @Test
    void aSerialThatAnInspectedUnitHadMeansThatItWasReturnedBefore() {
        looksNew(PLATES.getFirst(), SERIAL);

        var again = looksNew(PLATES.getLast(), SERIAL.toLowerCase(Locale.ROOT));

        assertThat(again.grade()).isEqualTo(Grade.A);
        assertThat(reasons(again)).containsExactly("returned-before");
    }

    @Test
    void aNewReadingThatNothingSpeaksAgainstOpensTheGateAgain() {
        looksNew(PLATES.getFirst(), SERIAL);
        var unit = bench.opened(PLATES.getLast()).draft().unit();
        bench.check.serial(unit, SERIAL);
        bench.check.answer(unit, Question.SERIAL, Optional.empty());
        bench.check.serial(unit, "H7-22A-777777");
        bench.check.answer(unit, Question.SEAL, Optional.of(Answer.OK));

        assertThat(saved(unit).grade()).isEqualTo(Grade.N);
    }

    @Test
    void theSameUnitThatComesBackOnAnotherDayWasReturnedBefore() {
        var unit = looksNew(PLATES.getFirst(), SERIAL).draft().unit();
        bench.pass(Duration.ofDays(20));

        var sheet = bench.start.reopen(unit);

        assertThat(sheet.grade()).isEqualTo(Grade.A);
        assertThat(reasons(sheet)).containsExactly("returned-before");
        assertThat(saved(unit).grade()).isEqualTo(Grade.A);
    }

    @Test
    void aUnitThatIsLookedAtAgainTheSameDayIsThatSameReturn() {
        var unit = looksNew(PLATES.getFirst(), SERIAL).draft().unit();
        bench.pass(Duration.ofHours(5));

        assertThat(bench.start.reopen(unit).grade()).isEqualTo(Grade.N);
    }

    @Test
    void undoingTheReopeningForgetsIt() {
        var unit = looksNew(PLATES.getFirst(), SERIAL).draft().unit();
        bench.pass(Duration.ofDays(20));
        bench.start.reopen(unit);

        bench.undo.undo();

        assertThat(bench.drafts.find(unit).orElseThrow().returnedBefore()).isFalse();
    }

    @Test
    void anOldReopeningSaysNothingOfAnotherReturn() {
        var upgrade =
                InspectionFact.KINDS.stream()
                        .filter(kind -> kind.type().equals(UnitReopened.class))
                        .map(FactKind::upgrades)
                        .findFirst()
                        .orElseThrow()
                        .getFirst();

        assertThat(upgrade.apply(Map.of("unit", "97Q0Y89A04"))).containsEntry("returned", false);
    }
}
