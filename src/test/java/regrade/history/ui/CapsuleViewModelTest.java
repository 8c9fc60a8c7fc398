package regrade.history.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.history.CapsulePurpose;
import regrade.history.ui.CapsuleViewModel.Step;
import regrade.kernel.SlowBackground;
import regrade.photo.Photo;
import regrade.photo.PhotoFact.PhotoTaken;
import regrade.photo.PhotoFormat;

class CapsuleViewModelTest {
    private final SlowBackground background = new SlowBackground();
    private final HistoryBed bed = new HistoryBed(background);
    private final CapsuleViewModel capsule = bed.model.capsule();

    private void chooseLamp() {
        bed.model.wordsProperty().set("lampe");
        bed.model.choose(bed.model.units().getFirst());
    }

    private Step step() {
        return capsule.stepProperty().get();
    }

    @Test
    void withoutAUnitNothingIsAsked() {
        capsule.ask();

        assertThat(step()).isEqualTo(Step.OFFERED);
        assertThat(bed.feedback.keys()).containsExactly("capsule.choose-first");
    }

    @Test
    void aDigitSaysWhatItIsForAndTheLifeTellsThatItWasMade() {
        chooseLamp();
        int acts = bed.model.lifeProperty().get().orElseThrow().acts().size();
        capsule.ask();
        assertThat(step()).isEqualTo(Step.ASKED);

        capsule.digit(2);

        assertThat(bed.made).containsExactly(CapsulePurpose.SUPPLIER);
        assertThat(step()).isEqualTo(Step.OFFERED);
        assertThat(bed.feedback.keys()).containsExactly("capsule.made");
        assertThat(bed.model.lifeProperty().get().orElseThrow().acts()).hasSize(acts + 1);
    }

    @Test
    void aDigitThatStandsForNothingOrIsNotAskedForDoesNothing() {
        chooseLamp();
        capsule.digit(1);
        capsule.ask();
        capsule.digit(0);
        capsule.digit(4);

        assertThat(bed.made).isEmpty();
        assertThat(step()).isEqualTo(Step.ASKED);
    }

    @Test
    void anotherUnitIsNotAskedWhatTheFirstWas() {
        chooseLamp();
        capsule.ask();
        bed.model.wordsProperty().set("casque");
        bed.model.choose(bed.model.units().getFirst());

        assertThat(step()).isEqualTo(Step.OFFERED);
        capsule.digit(1);
        assertThat(bed.made).isEmpty();
    }

    @Test
    void whileOneIsMadeNoSecondBeginsAndItCanBeStopped() {
        chooseLamp();
        capsule.ask();
        long last = bed.journal.last();
        background.slow = true;
        capsule.digit(1);
        assertThat(step()).isEqualTo(Step.BUILDING);
        capsule.ask();
        capsule.digit(2);

        assertThat(capsule.dismiss()).isTrue();
        background.answer();

        assertThat(bed.made).isEmpty();
        assertThat(bed.feedback.problems())
                .extracting(Throwable::getMessage)
                .containsExactly("capsule.cancelled");
        assertThat(bed.journal.last()).isEqualTo(last);
        assertThat(step()).isEqualTo(Step.OFFERED);
        assertThat(capsule.dismiss()).isFalse();
    }

    @Test
    void aMissingPhotoIsNamed() {
        var gone = new Photo("a".repeat(64), 10, PhotoFormat.PNG);
        bed.act(new PhotoTaken(bed.lamp.unit(), gone, bed.clock.instant()));
        chooseLamp();
        capsule.ask();

        capsule.digit(1);

        assertThat(bed.made).isEmpty();
        assertThat(bed.feedback.keys()).containsExactly("capsule.photo-missing");
    }
}
