package regrade.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import regrade.grading.Grade;
import regrade.journal.Entry;
import regrade.journal.Fact;
import regrade.journal.InMemoryJournal;
import regrade.journal.Projection;
import regrade.kernel.BenchId;
import regrade.label.LabelFact.LabelAsked;
import regrade.label.LabelFact.LabelChanged;
import regrade.label.LabelFact.LabelFailed;
import regrade.label.LabelFact.LabelPrinted;
import regrade.label.LabelFact.LabelWithdrawn;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// What every keeper of waiting labels promises.
public abstract class WaitingLabelsContract {
    private static final LabelContent FIRST =
            Labels.titled("Œuvre « fêlée » ^FS 🎧 \u0000 " + "x".repeat(10_000));
    private static final LabelContent SECOND = Labels.of(Labels.reference("7K20M3QX5"));
    private static final LabelContent THIRD = Labels.of(Labels.reference("7K20M3QX6"));

    private WaitingLabels waiting;
    private Projection projection;
    private InMemoryJournal journal;

    protected abstract WaitingLabels waiting();

    /// The same thing, as what facts are applied to.
    protected abstract Projection projection();

    @BeforeEach
    void open() {
        waiting = waiting();
        projection = projection();
        var clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
        journal = new InMemoryJournal(new BenchId("7K2"), clock, projection);
    }

    @Test
    void atFirstNothingWaits() {
        assertThat(waiting.next()).isEmpty();
        assertThat(waiting.list(9)).isEmpty();
        assertThat(waiting.count()).isZero();
    }

    @Test
    void aLabelThatWaitsComesOutAsItReadsNow() {
        append(new LabelAsked(SECOND.unit(), SECOND), new LabelAsked(THIRD.unit(), THIRD));
        append(new LabelAsked(SECOND.unit(), SECOND.nextCopy()));
        var now = SECOND.saying(Grade.X, "disposal", "Z-01");

        append(new LabelChanged(now.unit(), now));

        assertThat(waiting.list(9))
                .extracting(WaitingLabel::content)
                .containsExactly(now, THIRD, now.nextCopy());
        append(new LabelPrinted(now.unit(), 1, 1, "zebra"));
        assertThat(waiting.count()).isEqualTo(2);
    }

    @Test
    void labelsWaitInTheOrderTheyWereAskedForWithAllThatStandsOnThem() {
        append(new LabelAsked(SECOND.unit(), SECOND), new LabelAsked(FIRST.unit(), FIRST));
        append(new LabelAsked(THIRD.unit(), THIRD));

        assertThat(waiting.list(9))
                .containsExactly(
                        new WaitingLabel(SECOND, 1, Optional.empty()),
                        new WaitingLabel(FIRST, 1, Optional.empty()),
                        new WaitingLabel(THIRD, 2, Optional.empty()));
        assertThat(waiting.next()).map(WaitingLabel::content).contains(SECOND);
        assertThat(waiting.list(2)).hasSize(2);
        assertThat(waiting.count()).isEqualTo(3);
    }

    @Test
    void aPrintedLabelWaitsNoMoreAndItsCopyStill() {
        append(new LabelAsked(FIRST.unit(), FIRST), new LabelAsked(FIRST.unit(), FIRST.nextCopy()));
        append(new LabelPrinted(FIRST.unit(), 1, 0, "Zebra"));

        assertThat(waiting.list(9)).extracting(label -> label.content().copy()).containsExactly(2);
    }

    @Test
    void aWithdrawnLabelWaitsNoMore() {
        append(new LabelAsked(FIRST.unit(), FIRST), new LabelAsked(SECOND.unit(), SECOND));
        append(new LabelWithdrawn(FIRST.unit(), 1, 1));

        assertThat(waiting.list(9)).extracting(WaitingLabel::content).containsExactly(SECOND);
    }

    @Test
    void whatBecameOfAnOlderAskingSaysNothingOfTheNewOne() {
        append(new LabelAsked(FIRST.unit(), FIRST));
        append(new LabelWithdrawn(FIRST.unit(), 1, 1));
        var anew = Labels.titled("saved again");
        append(new LabelAsked(anew.unit(), anew));

        append(new LabelPrinted(FIRST.unit(), 1, 1, "Zebra"));
        append(new LabelFailed(FIRST.unit(), 1, 1, "Zebra", "held"));
        append(new LabelWithdrawn(FIRST.unit(), 1, 1));

        assertThat(waiting.list(9)).containsExactly(new WaitingLabel(anew, 3, Optional.empty()));
    }

    @Test
    void aLabelThatWasNotTakenStaysFirst() {
        append(new LabelAsked(FIRST.unit(), FIRST), new LabelAsked(SECOND.unit(), SECOND));
        append(new LabelFailed(FIRST.unit(), 1, 0, "Zebra", "media-out"));

        assertThat(waiting.next()).contains(new WaitingLabel(FIRST, 1, Optional.of("media-out")));
    }

    @Test
    void aLabelThatThePrinterMayHoldIsListedButNotNext() {
        append(new LabelAsked(FIRST.unit(), FIRST), new LabelAsked(SECOND.unit(), SECOND));
        append(new LabelFailed(FIRST.unit(), 1, 0, "Zebra", "held"));

        assertThat(waiting.next()).map(WaitingLabel::content).contains(SECOND);
        assertThat(waiting.list(9)).filteredOn(WaitingLabel::held).hasSize(1);
        assertThat(waiting.count()).isEqualTo(2);
    }

    @Test
    void aLabelAskedForAgainIsANewOne() {
        append(new LabelAsked(FIRST.unit(), FIRST));
        append(new LabelFailed(FIRST.unit(), 1, 0, "Zebra", "held"));
        var anew = Labels.titled("inspected again");
        append(new LabelAsked(anew.unit(), anew));

        assertThat(waiting.list(9)).containsExactly(new WaitingLabel(anew, 3, Optional.empty()));
    }

    @Test
    void theSameEntriesAppliedAgainLeaveTheSame() {
        append(new LabelAsked(FIRST.unit(), FIRST), new LabelAsked(SECOND.unit(), SECOND));
        append(new LabelFailed(SECOND.unit(), 1, 0, "Zebra", "paused"));
        append(new LabelPrinted(FIRST.unit(), 1, 0, "Zebra"));
        var before = waiting.list(9);

        journal.read(1, journal.last(), this::applyAgain);

        assertThat(waiting.list(9)).isEqualTo(before);
    }

    private void append(Fact... facts) {
        journal.append(QueueBed.WHO, List.of(facts));
    }

    private void applyAgain(Entry entry) {
        for (int place = 0; place < entry.facts().size(); place++)
            projection.apply(entry.header(), place, entry.facts().get(place));
        projection.settle();
    }
}
