package regrade.dayclose.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import regrade.dayclose.Batches;
import regrade.dayclose.CloseDay;
import regrade.dayclose.CloseResult;
import regrade.dayclose.CloseResult.NothingNew;
import regrade.dayclose.CloseResult.Sealed;
import regrade.dayclose.CountDay;
import regrade.dayclose.DayTotals;
import regrade.dayclose.SealedBatch;
import regrade.kernel.Background;
import regrade.kernel.Feedback;
import regrade.kernel.Progress;
import regrade.kernel.UserMessage;

import java.util.List;
import java.util.Optional;

/// The day's counts, the close itself, and the last batches.
public final class DayCloseViewModel {
    private static final int SHOWN = 8;

    private final Background background;
    private final Feedback feedback;
    private final Acts acts;
    private final ReadOnlyObjectWrapper<Optional<DayTotals>> totals =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CloseResult>> result =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper closing = new ReadOnlyBooleanWrapper();
    private final ObservableList<SealedBatch> batches = FXCollections.observableArrayList();
    private volatile boolean cancelled;

    /// What can be done here.
    public record Acts(CountDay count, CloseDay close, Batches batches) {}

    private record Shown(DayTotals totals, List<SealedBatch> batches) {}

    public DayCloseViewModel(Background background, Feedback feedback, Acts acts) {
        this.background = background;
        this.feedback = feedback;
        this.acts = acts;
    }

    ReadOnlyObjectProperty<Optional<DayTotals>> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /// What the last close came to, since the screen was brought to the front.
    public ReadOnlyObjectProperty<Optional<CloseResult>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty closingProperty() {
        return closing.getReadOnlyProperty();
    }

    /// The last batches, the newest first.
    ObservableList<SealedBatch> batches() {
        return batches;
    }

    /// The screen came to the front: its result of another time is gone.
    void open() {
        if (!closing.get()) result.set(Optional.empty());
        refresh();
    }

    private void refresh() {
        background.run(
                "count the day",
                () -> new Shown(acts.count.today(), acts.batches.last(SHOWN)),
                shown -> {
                    totals.set(Optional.of(shown.totals));
                    batches.setAll(shown.batches);
                },
                feedback::problem);
    }

    /// Closes the day; asked again meanwhile, it is done once.
    public void close() {
        if (closing.get()) return;
        closing.set(true);
        cancelled = false;
        // should this close fail, the one before must not look like it
        result.set(Optional.empty());
        background.runLong(
                "close the day", () -> acts.close.close(progress()), this::closed, this::failed);
    }

    /// Stops a close that is under way; nothing is sealed then.
    void cancel() {
        cancelled = true;
    }

    private Progress progress() {
        return new Progress() {
            @Override
            public void at(long done, long all) {}

            @Override
            public boolean cancelled() {
                return cancelled;
            }
        };
    }

    private void closed(CloseResult done) {
        closing.set(false);
        result.set(Optional.of(done));
        feedback.tell(
                switch (done) {
                    case Sealed sealed ->
                            UserMessage.done(
                                    "dayclose.sealed",
                                    sealed.batches().getLast().closed().batch(),
                                    sealed.batches().getLast().closed().inspections());
                    case NothingNew _ -> UserMessage.good("dayclose.nothing-new");
                });
        refresh();
    }

    private void failed(RuntimeException failure) {
        closing.set(false);
        feedback.problem(failure);
    }
}
