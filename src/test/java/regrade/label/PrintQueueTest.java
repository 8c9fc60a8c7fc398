package regrade.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static regrade.label.ScriptedPrinter.failed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import regrade.journal.Entry;
import regrade.journal.Fact;
import regrade.journal.Journal;
import regrade.kernel.Inspector;
import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.label.LabelFact.LabelAsked;
import regrade.label.LabelFact.LabelFailed;
import regrade.label.LabelFact.LabelPrinted;
import regrade.label.LabelFact.LabelWithdrawn;
import regrade.label.PrintOutcome.Accepted;
import regrade.label.PrintOutcome.Unconfirmed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

class PrintQueueTest {
    private static final LabelContent FIRST = Labels.of(Labels.reference("7K20M3QX4"));
    private static final LabelContent SECOND = Labels.of(Labels.reference("7K20M3QX5"));
    private static final LabelContent THIRD = Labels.of(Labels.reference("7K20M3QX6"));

    private final QueueBed bed = new QueueBed();

    @Test
    void labelsArePrintedInTheOrderTheyWereAskedFor() {
        bed.ask(SECOND, FIRST);
        bed.ask(THIRD);

        wakeAndRun();

        assertThat(bed.printer.tried)
                .containsExactly(SECOND.unit() + "-1", FIRST.unit() + "-1", THIRD.unit() + "-1");
        assertThat(bed.happened())
                .containsExactly(printed(SECOND), printed(FIRST), printed(THIRD, 2));
        assertThat(bed.waiting.count()).isZero();
        assertThat(bed.told).isEmpty();
        assertThat(bed.lane.idle()).isTrue();
    }

    @Test
    void wakingReturnsBeforeAnythingIsPrinted() {
        bed.ask(FIRST);

        bed.queue.wake();

        assertThat(bed.printer.tried).isEmpty();
        assertThat(bed.happened()).isEmpty();
    }

    @Test
    void whatASpoolerOrAMutePrinterTookIsOut() {
        bed.printer.then(new Accepted(), new Unconfirmed());
        bed.ask(FIRST, SECOND);

        wakeAndRun();

        assertThat(bed.happened()).containsExactly(printed(FIRST), printed(SECOND));
    }

    @Test
    void aDeadPrinterIsTriedAgainAfterGrowingPauses() {
        bed.printer.otherwise(failed(PrintFailure.UNREACHABLE));
        bed.ask(FIRST);

        wakeAndRun();
        var triesAfter = new ArrayList<Integer>();
        for (int seconds : new int[] {2, 4, 8, 16, 32, 60, 60}) {
            bed.lane.pass(Duration.ofSeconds(seconds).minusMillis(1));
            triesAfter.add(bed.printer.tried.size());
            bed.lane.pass(Duration.ofMillis(1));
        }

        assertThat(triesAfter).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void aDeadPrinterIsOneFactAndOneMessageHoweverOftenItIsTried() {
        bed.printer.otherwise(failed(PrintFailure.UNREACHABLE));
        bed.ask(FIRST, SECOND);

        wakeAndRun();
        bed.lane.pass(Duration.ofHours(12));

        assertThat(bed.printer.tried).hasSizeGreaterThan(100).containsOnly(FIRST.unit() + "-1");
        assertThat(bed.happened()).containsExactly(failedFact(FIRST, "unreachable"));
        assertThat(bed.told).containsExactly("label.failed.unreachable");
        assertThat(bed.waiting.count()).isEqualTo(2);
    }

    @Test
    void whenThePrinterWorksAgainEverythingComesOutInOrder() {
        bed.printer.then(failed(PrintFailure.MEDIA_OUT), failed(PrintFailure.HEAD_OPEN));
        bed.ask(FIRST, SECOND);

        wakeAndRun();
        bed.lane.pass(Duration.ofMinutes(1));

        assertThat(bed.happened())
                .containsExactly(
                        failedFact(FIRST, "media-out"),
                        failedFact(FIRST, "head-open"),
                        printed(FIRST),
                        printed(SECOND));
        assertThat(bed.told)
                .containsExactly(
                        "label.failed.media-out", "label.failed.head-open", "label.caught-up");
    }

    @Test
    void aNewLabelTriesADeadPrinterAtOnceAndStartsNoSecondRound() {
        bed.printer.otherwise(failed(PrintFailure.UNREACHABLE));
        bed.ask(FIRST);
        wakeAndRun();
        bed.ask(SECOND);

        wakeAndRun();
        int before = bed.printer.tried.size();
        bed.lane.pass(Duration.ofSeconds(4));

        assertThat(before).isEqualTo(2);
        assertThat(bed.printer.tried).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(
            value = PrintFailure.class,
            names = {"HELD", "BROKEN_OFF"})
    void aLabelThatThePrinterMayHoldIsNeverSentAgain(PrintFailure reason) {
        bed.printer.then(failed(reason));
        bed.ask(FIRST, SECOND);

        wakeAndRun();
        bed.lane.pass(Duration.ofHours(1));

        assertThat(bed.printer.tried).containsExactly(FIRST.unit() + "-1", SECOND.unit() + "-1");
        assertThat(bed.happened())
                .containsExactly(failedFact(FIRST, reason.code()), printed(SECOND));
        assertThat(bed.told).containsExactly("label.failed." + reason.code());
        assertThat(bed.waiting.list(9)).singleElement().matches(WaitingLabel::held);
    }

    @Test
    void aLabelWhoseOutcomeCouldNotBeSavedIsNotPrintedTwice() {
        var diskFull = new AtomicBoolean(true);
        var queue = bed.queueOn(new FullDisk(bed.journal, diskFull), bed.waiting);
        bed.ask(FIRST, SECOND);

        queue.wake();
        bed.lane.pass(Duration.ofSeconds(30));
        diskFull.set(false);
        bed.lane.pass(Duration.ofMinutes(2));

        assertThat(bed.printer.tried).containsExactly(FIRST.unit() + "-1", SECOND.unit() + "-1");
        assertThat(bed.happened()).containsExactly(printed(FIRST), printed(SECOND));
        assertThat(bed.told).contains("journal.disk-full", "label.caught-up");
    }

    @Test
    void aProjectionBehindTheJournalDoesNotMakeALabelComeOutTwice() {
        bed.ask(FIRST);
        var stuck = bed.waiting.next();
        var queue =
                bed.queueOn(
                        bed.journal,
                        new WaitingLabels() {
                            @Override
                            public Optional<WaitingLabel> next() {
                                return stuck;
                            }

                            @Override
                            public List<WaitingLabel> list(int most) {
                                return stuck.stream().toList();
                            }

                            @Override
                            public long count() {
                                return 1;
                            }
                        });

        queue.wake();
        queue.wake();
        bed.lane.pass(Duration.ofHours(1));

        assertThat(bed.printer.tried).hasSize(1);
    }

    @Test
    void whatFailsUnexpectedlyIsTriedAgain() {
        var broken = new AtomicBoolean(true);
        var queue =
                bed.queueOn(
                        bed.journal,
                        new WaitingLabels() {
                            @Override
                            public Optional<WaitingLabel> next() {
                                if (broken.get())
                                    throw new IllegalStateException("database is being rebuilt");
                                return bed.waiting.next();
                            }

                            @Override
                            public List<WaitingLabel> list(int most) {
                                return bed.waiting.list(most);
                            }

                            @Override
                            public long count() {
                                return bed.waiting.count();
                            }
                        });
        bed.ask(FIRST);
        queue.wake();
        assertThatThrownBy(bed.lane::runWhatIsDue).hasMessage("database is being rebuilt");

        broken.set(false);
        bed.lane.pass(Duration.ofSeconds(2));

        assertThat(bed.happened()).containsExactly(printed(FIRST));
    }

    @Test
    void aSizeThatCannotBeDrawnIsSaidAndTheLabelWaits() {
        var odd = new QueueBed(QueueBed.with("label-size", "3x2"));
        odd.ask(FIRST);

        odd.queue.wake();
        odd.lane.runWhatIsDue();

        assertThat(odd.printer.tried).isEmpty();
        assertThat(odd.happened()).containsExactly(failedFact(FIRST, "stock"));
        assertThat(odd.told).containsExactly("label.failed.stock");
    }

    @Test
    void withoutAWindowTheCallerHearsWhyLabelsWait() {
        bed.printer.then(failed(PrintFailure.MEDIA_OUT));
        bed.ask(FIRST, SECOND);

        var first = bed.queue.printWaiting();
        var second = bed.queue.printWaiting();

        assertThat(first).contains(PrintFailure.MEDIA_OUT);
        assertThat(second).isEmpty();
        assertThat(bed.waiting.count()).isZero();
    }

    @Test
    void withoutAWindowAHeldLabelIsToldThoughTheNextCameOut() {
        bed.printer.then(failed(PrintFailure.HELD));
        bed.ask(FIRST, SECOND);

        var failure = bed.queue.printWaiting();

        assertThat(failure).contains(PrintFailure.HELD);
        assertThat(bed.happened()).containsExactly(failedFact(FIRST, "held"), printed(SECOND));
    }

    @Test
    void aWithdrawnLabelIsNotPrintedWhenThePrinterWorksAgain() {
        bed.printer.then(failed(PrintFailure.MEDIA_OUT));
        bed.ask(FIRST, SECOND);
        wakeAndRun();

        bed.journal.append(QueueBed.WHO, List.of(new LabelWithdrawn(FIRST.unit(), 1, 1)));
        bed.lane.pass(Duration.ofSeconds(2));

        assertThat(bed.happened()).contains(printed(SECOND)).doesNotContain(printed(FIRST));
    }

    private void wakeAndRun() {
        bed.queue.wake();
        bed.lane.runWhatIsDue();
    }

    private static LabelPrinted printed(LabelContent label) {
        return printed(label, 1);
    }

    private static LabelPrinted printed(LabelContent label, long asked) {
        return new LabelPrinted(label.unit(), label.copy(), asked, "scripted");
    }

    private static LabelFailed failedFact(LabelContent label, String reason) {
        return new LabelFailed(label.unit(), label.copy(), 1, "scripted", reason);
    }

    /// A journal that cannot be written as long as the disk is full.
    private record FullDisk(Journal journal, AtomicBoolean full) implements ForwardingJournal {
        @Override
        public Entry append(Inspector who, List<? extends Fact> facts) {
            if (full.get())
                throw new Problem(UserMessage.bad("journal.disk-full", Remedy.FREE_SPACE));
            assertThat(facts).noneMatch(LabelAsked.class::isInstance);
            return journal.append(who, facts);
        }
    }
}
