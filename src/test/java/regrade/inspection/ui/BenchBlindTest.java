package regrade.inspection.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import regrade.agreement.AgreementFact.SecondLookDone;
import regrade.checklist.Answer;
import regrade.checklist.Question;
import regrade.grading.Grade;
import regrade.inspection.UnitRow;
import regrade.kernel.Inspector;
import regrade.kernel.Reference;
import regrade.scan.Command;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// The second look at the bench, by scanner and keys.
class BenchBlindTest {
    private final BenchBed bed = new BenchBed(false);
    private final BenchViewModel model = bed.model;
    private Reference unit;

    @BeforeEach
    void aHeadsetWasDrawnAndAnotherPersonIsAtTheBench() {
        settings("second-look", "100");
        // which digit is the manual's hangs on the order of the questions
        settings("learn-order", "off");
        model.scanned(BenchBed.LPN);
        unit = bed.unit();
        model.answer(Question.SEAL, Optional.of(Answer.DAMAGED));
        model.restIsFine();
        model.scanned(unit.text());
        bed.bench.pass(Duration.ofMinutes(1));
        settings("inspector", "Léa");
    }

    private void settings(String setting, String value) {
        bed.bench.settings = bed.bench.settings.with(Map.of(setting, value));
    }

    private Asking.SecondLook look() {
        return (Asking.SecondLook) bed.now().asking();
    }

    private UnitRow row() {
        return bed.bench.units.find(unit).orElseThrow();
    }

    @Test
    void aBlindLookShowsNothingOfTheFirst() {
        model.lookAgain();

        assertThat(look().look().unit()).isEqualTo(unit);
        assertThat(look().look().answers().given()).isEmpty();
        assertThat(bed.now().unit()).isEmpty();
        assertThat(bed.now().recent())
                .allSatisfy(
                        row -> {
                            assertThat(row.standing().grade()).isEmpty();
                            assertThat(row.standing().channel()).isEmpty();
                        });
        assertThat(bed.said()).isEqualTo("agreement.begun");
    }

    @Test
    void itIsRecordedAndLeavesTheUnitAsItIs() {
        var before = row();
        model.lookAgain();
        model.answer(Question.MANUAL, Optional.of(Answer.MISSING));
        model.restIsFine();

        var done = lastFact();
        assertThat(done.first()).isEqualTo(new Inspector("Inspector"));
        assertThat(done.before()).containsEntry(Question.SEAL, Answer.DAMAGED);
        assertThat(done.answers())
                .containsEntry(Question.SEAL, Answer.NOT_APPLICABLE)
                .containsEntry(Question.MANUAL, Answer.MISSING);
        assertThat(done.gradeBefore()).isEqualTo(Grade.A);
        assertThat(done.grade()).isEqualTo(Grade.B);
        assertThat(row()).isEqualTo(before);
        assertThat(bed.said()).isEqualTo("agreement.differs");
        assertThat(bed.bench.lookAgain.waiting(9)).isEmpty();
        var pair = bed.bench.secondLooks.pairs(9).getFirst();
        assertThat(pair.second().who()).isEqualTo(new Inspector("Léa"));
    }

    private SecondLookDone lastFact() {
        var last = bed.bench.journal.ofUnit(unit).getLast();
        return (SecondLookDone) last.facts().getFirst();
    }

    @Test
    void theScannerAloneIsEnough() {
        model.scanned(unit.text());
        assertThat(bed.now().asking()).isInstanceOf(Asking.LookOrInspect.class);
        model.scanned(Command.DIGIT_1.code());
        model.scanned(Command.REST_OK.code());

        assertThat(lastFact().grade()).isEqualTo(Grade.A);
    }

    @Test
    void anotherInspectionIsStillPossibleAndEndsTheWait() {
        model.scanned(unit.text());
        model.digit(2);

        assertThat(bed.unit()).isEqualTo(unit);
        assertThat(bed.bench.lookAgain.waiting(9)).isEmpty();
        model.undo();
        assertThat(bed.bench.lookAgain.waiting(9)).hasSize(1);
    }

    @Test
    void whatOnePersonBeganIsNoPartOfAnothersLook() {
        model.lookAgain();
        model.answer(Question.MANUAL, Optional.of(Answer.MISSING));
        model.cancel();
        settings("inspector", "Ines");

        model.lookAgain();

        assertThat(look().look().answers().given()).isEmpty();
    }

    @Test
    void aLookIsNotEndedUnderAnothersName() {
        model.lookAgain();
        model.answer(Question.MANUAL, Optional.of(Answer.MISSING));
        settings("inspector", "Ines");

        model.restIsFine();

        assertThat(bed.bench.secondLooks.pairs(9)).isEmpty();
        assertThat(look().look().answers().given()).isEmpty();
        assertThat(bed.said()).isEqualTo("agreement.begun");
    }

    @Test
    void anotherScanKeepsWhatWasFoundSoFar() {
        model.lookAgain();
        model.answer(Question.MANUAL, Optional.of(Answer.MISSING));
        model.scanned(BenchBed.OTHER_LPN);
        var other = bed.unit();

        model.lookAgain();

        assertThat(look().look().answers().to(Question.MANUAL)).contains(Answer.MISSING);
        assertThat(bed.now().around().parked()).extracting(UnitRow::unit).containsExactly(other);
    }

    @Test
    void aCrashKeepsWhatWasFoundSoFarUntilItIsDone() {
        model.lookAgain();
        model.answer(Question.MANUAL, Optional.of(Answer.MISSING));
        bed.bench.restart();

        var look = bed.bench.lookAgain.find(unit).orElseThrow();
        assertThat(look.answers().to(Question.MANUAL)).contains(Answer.MISSING);

        bed.bench.lookAgain.done(look.restIsFine().orElseThrow());
        assertThat(lastFact().answers()).containsEntry(Question.MANUAL, Answer.MISSING);
        assertThat(bed.bench.begunLooks.of(unit)).isEmpty();
    }

    @Test
    void aDigitAnswersEnterEndsAndEscapePutsAside() {
        model.lookAgain();
        model.digit(1);
        assertThat(look().look().answers().given()).hasSize(1);
        model.enter();
        assertThat(bed.said()).isEqualTo("inspection.still-open");
        assertThat(look().marked()).isNotEmpty();
        model.cancel();

        assertThat(bed.now().asking()).isInstanceOf(Asking.Nothing.class);
        assertThat(bed.bench.lookAgain.waiting(9)).hasSize(1);
    }

    @Test
    void anUndoneSecondLookIsWaitedForAgain() {
        model.lookAgain();
        model.restIsFine();
        model.undo();

        assertThat(bed.said()).isEqualTo("inspection.undone.second-look");
        assertThat(bed.bench.lookAgain.waiting(9)).hasSize(1);
        assertThat(bed.bench.secondLooks.pairs(9)).isEmpty();
    }

    @Test
    void whoLooksAgainAtTheirOwnUnitIsToldSo() {
        settings("inspector", "Inspector");
        model.lookAgain();

        assertThat(bed.said()).isEqualTo("agreement.same-person");
        model.restIsFine();
        assertThat(bed.bench.secondLooks.pairs(9).getFirst().samePerson()).isTrue();
    }

    @Test
    void anUndoneSaveIsNotWaitedFor() {
        model.undo();
        model.undo();

        assertThat(bed.bench.lookAgain.waiting(9)).isEmpty();
        model.lookAgain();
        assertThat(bed.said()).isEqualTo("agreement.none-waiting");
    }

    @Test
    void whatGoesToItsReworkIsNotDrawn() {
        model.scanned(BenchBed.OTHER_LPN);
        var other = bed.unit();
        model.answer(Question.MANUAL, Optional.of(Answer.MISSING));
        model.restIsFine();

        assertThat(bed.bench.units.find(other).orElseThrow().standing().channel())
                .contains("rework");
        assertThat(bed.bench.lookAgain.find(other)).isEmpty();
    }
}
