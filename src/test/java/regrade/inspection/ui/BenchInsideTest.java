package regrade.inspection.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.scan.Command;

/// A scan of what lies in the box.
class BenchInsideTest {
    private final BenchBed bed = new BenchBed(false);

    @Test
    void theNextScanTellsWhatLiesInTheBoxAndOpensNothing() {
        bed.model.scanned(BenchBed.LPN);
        var unit = bed.unit();
        bed.model.inside();
        assertThat(bed.now().asking()).isInstanceOf(Asking.WhatIsInside.class);

        bed.model.scanned("4006381333931");

        assertThat(bed.unit()).isEqualTo(unit);
        assertThat(bed.now().asking()).isInstanceOf(Asking.Nothing.class);
        assertThat(bed.said()).isEqualTo("inspection.contents-own");
    }

    @Test
    void anotherProductIsNamedAtOnce() {
        bed.model.scanned(BenchBed.LPN);
        bed.model.scanned(Command.INSIDE.code());

        bed.model.scanned("9780306406157");

        assertThat(bed.said()).isEqualTo("inspection.doubt.wrong-product");
        assertThat(bed.now().unit().orElseThrow().draft().identity().doubts()).hasSize(1);
    }

    @Test
    void aPlateStartsTheNextUnitAllTheSame() {
        bed.model.scanned(BenchBed.LPN);
        var unit = bed.unit();
        bed.model.inside();

        bed.model.scanned(BenchBed.OTHER_LPN);

        assertThat(bed.unit()).isNotEqualTo(unit);
        assertThat(bed.now().asking()).isInstanceOf(Asking.Nothing.class);
    }

    @Test
    void withoutAUnitThereIsNoBox() {
        bed.model.inside();

        assertThat(bed.now().asking()).isInstanceOf(Asking.Nothing.class);
        assertThat(bed.said()).isEqualTo("inspection.nothing-here");
    }
}
