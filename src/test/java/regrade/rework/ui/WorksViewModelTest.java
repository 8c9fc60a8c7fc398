package regrade.rework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import regrade.kernel.SlowBackground;
import regrade.rework.WorkSet;

import java.util.Locale;

class WorksViewModelTest {
    private final SlowBackground background = new SlowBackground();
    private final WorksBed bed = new WorksBed(Locale.ENGLISH, background);

    @BeforeEach
    void look() {
        bed.works.look();
    }

    private WorkSet draft() {
        return bed.works.stateProperty().get().draft();
    }

    private void switchOver(String code) {
        bed.works.choose(code);
        bed.works.switchOver();
    }

    @Test
    void whatIsChangedWhilePublishingStaysOnTopOfWhatWasPublished() {
        switchOver("repair");
        background.slow = true;
        bed.works.publish();
        switchOver("accessory");
        background.answer();

        assertThat(bed.sets.current().work("repair").orElseThrow().on()).isFalse();
        assertThat(bed.sets.current().work("accessory").orElseThrow().on()).isTrue();
        assertThat(draft().work("accessory").orElseThrow().on()).isFalse();
        bed.works.undo();
        assertThat(bed.works.stateProperty().get().changed()).isFalse();
    }

    @Test
    void aChangeTakenBackWhilePublishingIsADraftOnTopOfIt() {
        switchOver("repair");
        background.slow = true;
        bed.works.publish();
        bed.works.undo();
        background.answer();

        assertThat(bed.works.stateProperty().get().inForce()).isEqualTo(bed.sets.current());
        assertThat(draft().work("repair").orElseThrow().on()).isTrue();
        assertThat(bed.works.stateProperty().get().changed()).isTrue();
    }

    @Test
    void whatWasPublishedIsNoDraftAnyMore() {
        switchOver("repair");
        bed.works.publish();

        assertThat(draft()).isEqualTo(bed.sets.current());
        bed.works.undo();
        assertThat(bed.feedback.keys()).endsWith("grade.rules.nothing-to-undo");
    }
}
