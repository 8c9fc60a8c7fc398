package regrade.fba.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import regrade.fba.Finding;
import regrade.fba.WatchFba;
import regrade.history.Phrase;
import regrade.kernel.Background;
import regrade.kernel.ClientId;
import regrade.kernel.Feedback;
import regrade.kernel.Progress;
import regrade.kernel.UserMessage;

import java.util.List;
import java.util.Optional;

/// The findings without their controls: looked for in the background, chosen by kind and client.
public final class FbaWatchViewModel {
    private final Background background;
    private final Feedback feedback;
    private final WatchFba watch;
    private final ReadOnlyObjectWrapper<List<Finding>> listed =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Sought> sought =
            new ReadOnlyObjectWrapper<>(new Sought(Optional.empty(), Optional.empty()));
    private final ReadOnlyObjectWrapper<Optional<Finding>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Phrase>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private List<Finding> all = List.of();
    private Look under = new Look();

    /// What is listed; empty: all.
    record Sought(Optional<Finding.Kind> kind, Optional<ClientId> client) {
        private boolean takes(Finding finding) {
            return kind.filter(one -> one != finding.kind()).isEmpty()
                    && client.filter(one -> !one.equals(finding.client())).isEmpty();
        }
    }

    public FbaWatchViewModel(Background background, Feedback feedback, WatchFba watch) {
        this.background = background;
        this.feedback = feedback;
        this.watch = watch;
    }

    ReadOnlyObjectProperty<List<Finding>> listedProperty() {
        return listed.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Sought> soughtProperty() {
        return sought.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Finding>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// What is behind the chosen finding.
    ReadOnlyObjectProperty<List<Phrase>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    /// Looks anew; a look that is under way is given up.
    public void look() {
        under.cancelled = true;
        var now = new Look();
        under = now;
        looking.set(true);
        background.runLong(
                "fba watch",
                () -> watch.look(now),
                found -> ended(now, found),
                failure -> {
                    if (now == under) looking.set(false);
                    feedback.problem(failure);
                });
    }

    private void ended(Look ended, Optional<List<Finding>> found) {
        if (ended != under) return;
        looking.set(false);
        found.ifPresent(
                findings -> {
                    all = findings;
                    list();
                });
    }

    private void list() {
        listed.set(all.stream().filter(sought.get()::takes).toList());
    }

    void choose(Optional<Finding> finding) {
        if (finding.equals(chosen.get())) return;
        chosen.set(finding);
        rows.set(List.of());
        finding.ifPresent(
                one ->
                        background.runLong(
                                "rows behind a finding",
                                () -> watch.rows(one),
                                read -> {
                                    if (chosen.get().equals(finding)) rows.set(read);
                                },
                                feedback::problem));
    }

    /// The next kind that was found, behind the last one all.
    void nextKind() {
        var kinds = all.stream().map(Finding::kind).distinct().toList();
        seek(new Sought(next(kinds, sought.get().kind()), sought.get().client()));
    }

    void nextClient() {
        var clients = all.stream().map(Finding::client).distinct().toList();
        seek(new Sought(sought.get().kind(), next(clients, sought.get().client())));
    }

    private static <T> Optional<T> next(List<T> all, Optional<T> now) {
        int after = now.map(one -> all.indexOf(one) + 1).orElse(0);
        return after < all.size() ? Optional.of(all.get(after)) : Optional.empty();
    }

    private void seek(Sought wanted) {
        sought.set(wanted);
        list();
    }

    /// @return whether there was anything to stop
    boolean escape() {
        under.cancelled = true;
        boolean any = looking.get();
        looking.set(false);
        return any;
    }

    void copied() {
        feedback.tell(UserMessage.done("fba.copied"));
    }

    /// Whether it goes on.
    private static final class Look implements Progress {
        private volatile boolean cancelled;

        @Override
        public void at(long done, long all) {}

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
