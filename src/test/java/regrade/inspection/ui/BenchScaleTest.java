package regrade.inspection.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import regrade.checklist.AForm;
import regrade.checklist.QuestionSet;
import regrade.checklist.Scope;
import regrade.inspection.Identity;
import regrade.inspection.InspectionFact.Weighed;
import regrade.inspection.Workbench;
import regrade.scale.Reading;
import regrade.scale.ScaleProtocol;
import regrade.scale.ScaleState;
import regrade.scale.Weight;

import java.util.List;
import java.util.Optional;

/// The bench with a scale beside it.
class BenchScaleTest {
    private final BenchBed bed = new BenchBed(false);

    @BeforeEach
    void anEmptyScale() {
        still(0);
    }

    private void shows(Reading reading) {
        bed.model.scaleSays(new ScaleState.Hearing(ScaleProtocol.AND, reading));
    }

    private void still(long grams) {
        shows(new Reading.Stable(Weight.ofGrams(grams)));
    }

    private Optional<Weight> weight() {
        return bed.now().unit().orElseThrow().draft().weighed().map(Weighed::weight);
    }

    @Test
    void aUnitIsWeighedAsSoonAsItLiesStill() {
        bed.model.scanned(BenchBed.LPN);
        shows(new Reading.Moving());
        assertThat(weight()).isEmpty();

        still(480);

        assertThat(weight()).contains(Weight.ofGrams(480));
        assertThat(bed.said()).isEqualTo("inspection.weighed");
    }

    @Test
    void aUnitThatLiesThereBeforeItIsScannedIsWeighedByTheScan() {
        still(480);

        bed.model.scanned(BenchBed.LPN);

        assertThat(weight()).contains(Weight.ofGrams(480));
    }

    @Test
    void whatIsLeftLyingIsNotTheNextUnitsWeight() {
        bed.model.scanned(BenchBed.LPN);
        still(480);
        bed.model.restIsFine();
        still(481);

        bed.model.scanned(BenchBed.OTHER_LPN);
        assertThat(weight()).isEmpty();

        still(0);
        still(700);
        assertThat(weight()).contains(Weight.ofGrams(700));
    }

    @Test
    void whatWasTakenAwayAgainBeforeTheScanIsNobodys() {
        still(480);
        still(0);

        bed.model.scanned(BenchBed.LPN);

        assertThat(weight()).isEmpty();
    }

    @Test
    void undoTakesTheWeightBackAndTheScaleDoesNotPutItThereAgain() {
        bed.model.scanned(BenchBed.LPN);
        still(480);

        bed.model.undo();
        still(480);

        assertThat(weight()).isEmpty();
        assertThat(bed.said()).isEqualTo("inspection.undone.weighed");
    }

    @Test
    void aKeyWeighsOnceMore() {
        bed.model.scanned(BenchBed.LPN);
        still(480);
        still(530);
        assertThat(weight()).contains(Weight.ofGrams(480));

        bed.model.weigh();

        assertThat(weight()).contains(Weight.ofGrams(530));
    }

    @Test
    void whatLiesThereAtTheStartIsWeighedByTheKeyOnly() {
        bed.model.scanned(BenchBed.LPN);
        bed.model.scaleSays(new ScaleState.Gone("COM3"));
        still(480);
        assertThat(weight()).isEmpty();

        bed.model.weigh();

        assertThat(weight()).contains(Weight.ofGrams(480));
    }

    @Test
    void withoutAScaleTheKeySaysSoAndChangesNothing() {
        bed.model.scaleSays(new ScaleState.Off());
        bed.model.scanned(BenchBed.LPN);
        long before = bed.bench.journal.last();

        bed.model.weigh();

        assertThat(bed.said()).isEqualTo("scale.off");
        assertThat(bed.bench.journal.last()).isEqualTo(before);
    }

    @Test
    void aQuestionThatIsAskedIsAskedStill() {
        bed.model.scanned(BenchBed.LPN);
        bed.model.digit(2);
        bed.model.note();
        assertThat(bed.now().asking()).isInstanceOf(Asking.WhatRemark.class);

        still(480);

        assertThat(bed.now().asking()).isInstanceOf(Asking.WhatRemark.class);
        assertThat(weight()).contains(Weight.ofGrams(480));
    }

    private void asksFor(String unit) {
        bed.bench.questions.live(
                new QuestionSet(
                        Scope.of(Workbench.CLIENT),
                        List.of(AForm.of("left,1,fail,look,,,measure:" + unit + ":80:100"))));
        bed.model.scanned(BenchBed.LPN);
        bed.model.digit(1);
        assertThat(bed.now().asking()).isInstanceOf(Asking.WhatRemark.class);
    }

    private Optional<String> left() {
        return bed.now().unit().orElseThrow().draft().answers().remark("left");
    }

    @Test
    void enterAloneTakesWhatTheScaleShowsForAQuestionOfWeight() {
        asksFor("g");
        still(91);

        bed.model.entered("");

        assertThat(left()).contains("91 g");
        assertThat(bed.now().asking()).isInstanceOf(Asking.Nothing.class);
    }

    @Test
    void whatIsTypedCountsWhateverTheScaleShows() {
        asksFor("g");
        still(91);

        bed.model.entered("85");

        assertThat(left()).contains("85 g");
    }

    @Test
    void aMovingLoadGivesNoValue() {
        asksFor("g");
        shows(new Reading.Moving());
        bed.model.entered("");
        assertThat(left()).isEmpty();
        assertThat(bed.said()).isEqualTo("inspection.no-value");
    }

    @Test
    void aChargeIsNotWeighed() {
        asksFor("%");
        still(91);
        bed.model.entered("");

        assertThat(left()).isEmpty();
    }

    @Test
    void aLightUnitIsNamedAtOnce() {
        for (int i = 0; i < 5; i++) {
            bed.bench.returns.add(Workbench.announced("LPNRR00000000" + i, BenchBed.FNSKU));
            bed.model.scanned("LPNRR00000000" + i);
            still(800);
            bed.model.restIsFine();
            still(0);
        }
        bed.model.scanned(BenchBed.LPN);

        still(480);

        assertThat(bed.said()).isEqualTo("inspection.doubt.too-light");
        assertThat(bed.now().unit().orElseThrow().draft().identity().doubt(Identity.WEIGHT))
                .isPresent();
    }
}
