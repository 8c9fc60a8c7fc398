package regrade.label.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.label.LabelForm;
import regrade.label.LabelStock;
import regrade.label.Labels;
import regrade.label.PrintFailure;
import regrade.label.PrintOutcome.Accepted;
import regrade.label.PrintOutcome.Failed;
import regrade.label.PrinterStatus;

import java.util.Map;
import java.util.Optional;

import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterState;

class SystemPrinterTest {
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    @Test
    void aSpoolerAcceptsThePdfAndConfirmsNothing() {
        var queue = new RecordingQueue("Zebra", Optional.empty());

        var outcome =
                new SystemPrinter(queue).print(Labels.aLabel().nextCopy(), PDF, LabelStock.USUAL);

        assertThat(outcome).isEqualTo(new Accepted());
        assertThat(queue.jobs).containsExactly(Map.entry(Labels.UNIT + "-2", PDF));
    }

    @Test
    void itIsNeverSentZpl() {
        assertThat(new SystemPrinter(new RecordingQueue("Office", Optional.empty())).form())
                .isEqualTo(LabelForm.PDF);
    }

    @Test
    void aStoppedQueueIsNotSentTheLabel() {
        var queue = new RecordingQueue("Zebra", Optional.empty());
        queue.attributes.add(PrinterState.STOPPED);

        assertThat(new SystemPrinter(queue).print(Labels.aLabel(), PDF, LabelStock.USUAL))
                .isEqualTo(new Failed(PrintFailure.PAUSED));
        assertThat(queue.jobs).isEmpty();
    }

    @Test
    void aQueueThatTakesNoJobsIsPaused() {
        var queue = new RecordingQueue("Zebra", Optional.empty());
        queue.attributes.add(PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS);

        assertThat(new SystemPrinter(queue).status()).isEqualTo(PrinterStatus.PAUSED);
    }

    @Test
    void aRefusedJobIsAFailure() {
        var queue = new RecordingQueue("Zebra", Optional.of("no driver"));

        assertThat(new SystemPrinter(queue).print(Labels.aLabel(), PDF, LabelStock.USUAL))
                .isEqualTo(new Failed(PrintFailure.OTHER));
    }
}
