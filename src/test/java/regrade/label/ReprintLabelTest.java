package regrade.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReprintLabelTest {
    private final QueueBed bed = new QueueBed();
    private final ReprintLabel reprint = new ReprintLabel(bed.journal, bed.settings, bed.queue);

    @Test
    void aReprintIsTheNextCopyOfTheSameLabel() {
        bed.ask(Labels.aLabel());

        var second = reprint.reprint(Labels.UNIT);
        var third = reprint.reprint(Labels.UNIT);

        assertThat(second).contains(Labels.aLabel().nextCopy());
        assertThat(third).map(LabelContent::copy).contains(3);
        assertThat(bed.waiting.list(9))
                .extracting(label -> label.content().copy())
                .containsExactly(1, 2, 3);
    }

    @Test
    void aReprintIsPrintedByItself() {
        bed.ask(Labels.aLabel());
        bed.queue.printWaiting();

        reprint.reprint(Labels.UNIT);
        bed.lane.runWhatIsDue();

        assertThat(bed.printer.tried).containsExactly(Labels.UNIT + "-1", Labels.UNIT + "-2");
    }

    @Test
    void theLabelAskedForLastIsTheOneThatIsCopied() {
        bed.ask(Labels.titled("as it was first"));
        bed.ask(Labels.titled("as it was inspected again"));

        assertThat(reprint.reprint(Labels.UNIT))
                .map(LabelContent::title)
                .contains("as it was inspected again");
    }

    @Test
    void aUnitThatNeverHadALabelGetsNone() {
        bed.ask(Labels.aLabel());

        assertThat(reprint.reprint(Labels.reference("7K20M3QX5"))).isEmpty();
        assertThat(bed.journal.last()).isEqualTo(1);
    }
}
