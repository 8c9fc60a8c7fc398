package regrade.returns.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import regrade.kernel.Background;
import regrade.kernel.Feedback;
import regrade.returns.ExpectedReturns;
import regrade.returns.WaitingReturn;

import java.util.List;
import java.util.Optional;

/// The list of expected returns, newest first, page after page as far as somebody looks.
public final class ReturnsViewModel {
    static final int PAGE = 100;

    private final Background background;
    private final Feedback feedback;
    private final ExpectedReturns returns;
    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty onlyWaiting = new SimpleBooleanProperty(true);
    private final ObservableList<WaitingReturn> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Totals> totals =
            new ReadOnlyObjectWrapper<>(new Totals(0, 0));
    private long asked;
    private boolean more;
    private boolean asking;

    public ReturnsViewModel(Background background, Feedback feedback, ExpectedReturns returns) {
        this.background = background;
        this.feedback = feedback;
        this.returns = returns;
        words.subscribe((_, _) -> refresh());
        onlyWaiting.subscribe((_, _) -> refresh());
    }

    /// All lines, and those that wait for their unit.
    record Totals(long all, long waiting) {}

    private record Page(List<WaitingReturn> lines, Totals totals) {}

    /// What is looked for; every change looks again.
    StringProperty wordsProperty() {
        return words;
    }

    BooleanProperty onlyWaitingProperty() {
        return onlyWaiting;
    }

    ObservableList<WaitingReturn> lines() {
        return lines;
    }

    ReadOnlyObjectProperty<Totals> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /// Reads the first page anew.
    public void refresh() {
        ask(Optional.empty());
    }

    /// Reads the page behind the last line; called as often as somebody comes near it.
    void more() {
        if (more && !asking && !lines.isEmpty()) ask(Optional.of(lines.getLast()));
    }

    private void ask(Optional<WaitingReturn> after) {
        long number = ++asked;
        asking = true;
        var sought = words.get();
        boolean waiting = onlyWaiting.get();
        background.run(
                "list returns",
                () ->
                        new Page(
                                returns.page(sought, waiting, after, PAGE),
                                new Totals(returns.count(), returns.waiting())),
                page -> show(number, after.isEmpty(), page),
                failure -> failed(number, failure));
    }

    /// An answer that was overtaken by another question is dropped.
    private void show(long number, boolean first, Page page) {
        if (number != asked) return;
        asking = false;
        more = page.lines().size() == PAGE;
        totals.set(page.totals());
        if (first) lines.setAll(page.lines());
        else lines.addAll(page.lines());
    }

    private void failed(long number, RuntimeException failure) {
        if (number == asked) asking = false;
        feedback.problem(failure);
    }
}
