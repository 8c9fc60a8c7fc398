package regrade.inspection.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import regrade.checklist.Answer;
import regrade.checklist.Question;
import regrade.grading.Grade;
import regrade.inspection.Draft;
import regrade.inspection.UnitRow;
import regrade.inspection.UnitState;
import regrade.kernel.Reference;
import regrade.kernel.UserMessage;
import regrade.kernel.UserMessage.Tone;
import regrade.rework.PlannedWork.Attempt;
import regrade.scan.Command;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Rework at the bench, by scanner and keys.
class BenchReworkTest {
    private final BenchBed bed = new BenchBed(false);
    private final BenchViewModel model = bed.model;
    private Reference unit;

    @BeforeEach
    void aHeadsetWithoutItsManualWaitsAndAnotherUnitCameSince() {
        // which work has which digit hangs on the order of the questions
        bed.bench.settings = bed.bench.settings.with(Map.of("learn-order", "off"));
        model.scanned(BenchBed.LPN);
        unit = bed.unit();
        model.answer(Question.MANUAL, Optional.of(Answer.MISSING));
        saveAndStick();
        bed.bench.pass(Duration.ofMinutes(1));
        model.scanned(BenchBed.OTHER_LPN);
        saveAndStick();
        bed.bench.pass(Duration.ofMinutes(1));
    }

    @Test
    void theLabelBringsTheReworkAndNotTheChecks() {
        model.scanned(unit.text());

        assertThat(bed.now().unit()).isEmpty();
        assertThat(bed.now().rework()).isPresent();
        assertThat(bed.now().draft().orElseThrow().unit()).isEqualTo(unit);
        assertThat(bed.said()).isEqualTo("rework.opened");
    }

    @Test
    void fromTheOfferToABetterGradeByTheScannerAlone() {
        model.scanned(unit.text());
        bed.bench.pass(Duration.ofSeconds(5));
        model.scanned(unit.text());
        assertThat(bed.said()).isEqualTo("rework.started");
        bed.bench.pass(Duration.ofMinutes(2));
        model.scanned(unit.text());
        assertThat(bed.said()).isEqualTo("rework.stopped");
        say(Command.DIGIT_1);
        say(Command.REST_OK);
        assertThat(bed.said()).isEqualTo("rework.done");
        say(Command.REST_OK);
        model.scanned(unit.text());

        var standing = bed.bench.units.find(unit).orElseThrow().standing();
        assertThat(standing.state()).isEqualTo(UnitState.CONFIRMED);
        assertThat(standing.grade()).contains(Grade.A);
        assertThat(standing.channel()).contains("back-market");
        assertThat(bed.feedback.problems()).isEmpty();
    }

    @Test
    void thePlateOfAUnitAtItsReworkRunsItsClockToo() {
        model.scanned(unit.text());
        bed.bench.pass(Duration.ofSeconds(5));

        model.scanned(BenchBed.LPN);

        assertThat(bed.said()).isEqualTo("rework.started");
    }

    @Test
    void breakEvenSaysStopOnceAndLoud() {
        started();
        bed.bench.pass(Duration.ofHours(3));

        model.timePassed(bed.bench.now);
        model.timePassed(bed.bench.now.plusSeconds(1));

        assertThat(bed.feedback.said().stream().filter(m -> m.key().equals("rework.break-even")))
                .singleElement()
                .extracting(UserMessage::tone)
                .isEqualTo(Tone.BAD);
    }

    @Test
    void aClockThatStandsSaysNothing() {
        started();
        model.enter();
        bed.bench.pass(Duration.ofHours(3));

        model.timePassed(bed.bench.now);

        assertThat(bed.feedback.keys()).doesNotContain("rework.break-even");
    }

    @Test
    void zeroSaysThatTheOnlyWorkFailed() {
        started();

        model.digit(0);

        assertThat(bed.said()).isEqualTo("rework.failed");
        assertThat(bed.now().unit().orElseThrow().rework()).isEmpty();
    }

    @Test
    void ofSeveralWorksTheOneThatFailedIsAskedFor() {
        var other = anotherWithTwoWorks();
        model.digit(0);
        assertThat(bed.now().asking()).isInstanceOf(Asking.WhichFailed.class);
        model.enter();
        assertThat(bed.said()).isEqualTo("inspection.answer-first");

        model.digit(2);

        assertThat(bed.now().asking()).isInstanceOf(Asking.Nothing.class);
        var draft = Draft.of(other, bed.bench.journal.ofUnit(other)).orElseThrow();
        assertThat(draft.rework().failed())
                .extracting(Attempt::work)
                .containsExactly("printed-manual");
    }

    @Test
    void aMarkedWorkIsNotAskedForWhenAnotherFailed() {
        anotherWithTwoWorks();
        model.digit(1);

        model.digit(0);

        assertThat(bed.said()).isEqualTo("rework.failed");
    }

    @ParameterizedTest
    @CsvSource({"grade", "route", "photo"})
    void whatBelongsToAnInspectionSaysWhatIsInHand(String key) {
        model.scanned(unit.text());

        switch (key) {
            case "grade" -> model.grade(Grade.B);
            case "route" -> model.nextRoute();
            default -> say(Command.PHOTO);
        }

        assertThat(bed.said()).isEqualTo("rework.in-hand");
        assertThat(bed.now().rework()).isPresent();
    }

    @Test
    void theWorkIsSetAsideAndTakenUpAgainByTheSameKeysAsADraft() {
        started();
        bed.bench.pass(Duration.ofMinutes(1));

        model.park();
        assertThat(bed.said()).isEqualTo("inspection.parked");
        assertThat(bed.now().rework()).isEmpty();
        assertThat(bed.now().around().parked()).extracting(UnitRow::unit).containsExactly(unit);

        model.resume();
        var order = bed.now().rework().orElseThrow().order();
        assertThat(order.worked()).isEqualTo(Duration.ofMinutes(1));
        assertThat(order.running()).isFalse();
    }

    @Test
    void theListOffersWhatWaitsByDigit() {
        model.listRework();
        assertThat(bed.now().asking()).isInstanceOf(Asking.WhichRework.class);

        model.digit(1);

        assertThat(bed.now().rework().orElseThrow().draft().unit()).isEqualTo(unit);
        assertThat(bed.now().asking()).isInstanceOf(Asking.Nothing.class);
    }

    @Test
    void theSheetsCommandsListWhatWaitsAndStockParts() {
        say(Command.REWORK);
        assertThat(bed.now().asking()).isInstanceOf(Asking.WhichRework.class);
        model.cancel();
        model.scanned(bed.now().around().recent().getFirst().unit().text());
        model.enter();
        model.answer(Question.FUNCTION, Optional.of(Answer.FAIL));
        say(Command.PARTS);
        assertThat(bed.said()).isEqualTo("rework.no-parts");
        model.route("disposal");

        say(Command.PARTS);

        assertThat(bed.said()).isEqualTo("rework.parts-stocked");
        var headset = bed.now().draft().orElseThrow().product();
        assertThat(bed.bench.parts.stocked(headset, "part:câble usb-c")).isEqualTo(1);
        model.undo();
        assertThat(bed.said()).isEqualTo("inspection.undone.parts-stocked");
    }

    @Test
    void withNothingWaitingTheListSaysSo() {
        started();
        model.restIsFine();
        model.restIsFine();

        model.listRework();

        assertThat(bed.said()).isEqualTo("rework.none-waiting");
    }

    @Test
    void aLabelJustScannedBackAsksBeforeItsReworkBegins() {
        model.scanned(unit.text());
        model.restIsFine();
        model.answer(Question.MANUAL, Optional.of(Answer.DAMAGED));
        saveAndStick();
        model.scanned(unit.text());
        assertThat(bed.said()).isEqualTo("inspection.known");

        model.enter();

        assertThat(bed.now().rework()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "taken up, inspection.undone.rework-taken-up",
        "started, inspection.undone.rework-started",
        "stopped, inspection.undone.rework-stopped",
        "ticked, inspection.undone.work-ticked",
        "done, inspection.undone.rework-done",
        "failed, inspection.undone.work-failed"
    })
    void whatIsTakenBackIsNamed(String act, String named) {
        model.scanned(unit.text());
        if (!act.equals("taken up")) model.enter();
        switch (act) {
            case "stopped" -> model.enter();
            case "ticked" -> model.digit(1);
            case "done" -> model.restIsFine();
            case "failed" -> model.digit(0);
            default -> {}
        }

        model.undo();

        assertThat(bed.said()).isEqualTo(named);
    }

    private Reference anotherWithTwoWorks() {
        model.scanned(bed.now().around().recent().getFirst().unit().text());
        model.enter();
        var other = bed.unit();
        for (var question : new String[] {Question.MANUAL, Question.PACKAGING})
            model.answer(question, Optional.of(Answer.MISSING));
        model.route("rework");
        saveAndStick();
        model.scanned(other.text());
        model.enter();
        assertThat(bed.now().rework()).isPresent();
        return other;
    }

    private void started() {
        model.scanned(unit.text());
        model.enter();
    }

    private void saveAndStick() {
        model.restIsFine();
        model.scanned(bed.now().around().awaitingLabel().orElseThrow().unit().text());
    }

    private void say(Command command) {
        model.scanned(command.code());
    }
}
