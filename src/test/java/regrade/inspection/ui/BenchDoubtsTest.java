package regrade.inspection.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.kernel.UserMessage.Tone;

class BenchDoubtsTest {
    private final BenchBed bed = new BenchBed(true);

    private void two(String serial) {
        bed.model.scanned(BenchBed.LPN);
        bed.model.scanned("H7-22A-019384");
        assertThat(bed.said()).isEqualTo("inspection.serial-taken");
        bed.model.scanned(BenchBed.OTHER_LPN);
        bed.model.scanned(serial);
    }

    @Test
    void aSerialThatAnotherUnitHasSoundsAQuestionAndNamesTheUnit() {
        two("H7-22A-019384");

        var said = bed.feedback.said().getLast();
        assertThat(said.tone()).isEqualTo(Tone.QUESTION);
        assertThat(said.key()).isEqualTo("inspection.doubt.open-twice");
        assertThat(said.arguments())
                .contains("H7-22A-019384", bed.now().around().parked().getFirst().unit());
    }

    @Test
    void aCleanSerialSoundsGood() {
        two("H7-22A-555555");

        assertThat(bed.said()).isEqualTo("inspection.serial-taken");
    }

    @Test
    void undoingTheReadingNamesItAndTakesTheDoubtBack() {
        two("H7-22A-019384");

        bed.model.undo();

        assertThat(bed.said()).isEqualTo("inspection.undone.serial");
        assertThat(bed.now().draft().orElseThrow().identity().doubts()).isEmpty();
    }
}
