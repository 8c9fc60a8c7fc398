package regrade.claims.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import regrade.claims.Claim.Dated;
import regrade.claims.ClaimKind;
import regrade.claims.ClaimState;
import regrade.claims.DismissalReason;
import regrade.claims.FindClaims;
import regrade.claims.FindClaims.Found;
import regrade.claims.FindClaims.Sought;
import regrade.claims.SettleClaim;
import regrade.kernel.Background;
import regrade.kernel.Feedback;
import regrade.kernel.Progress;
import regrade.kernel.UserMessage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The claims without their controls: looked for in the background, filed, dismissed, written.
public final class ClaimsViewModel {
    private static final Found NOTHING = new Found(List.of(), 0, List.of(), 0, List.of(), 0);

    private final Background background;
    private final Executor screen;
    private final Feedback feedback;
    private final Acts acts;
    private final ClaimPapers papers;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyObjectWrapper<Sought> sought =
            new ReadOnlyObjectWrapper<>(
                    new Sought(Optional.empty(), Optional.empty(), Optional.of(ClaimState.OPEN)));
    private final ReadOnlyObjectWrapper<Optional<Dated>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper dismissing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private Walk walk = new Walk();

    /// What the page does.
    ///
    /// @param undo takes back the last act, whatever it was, on the bench lane
    public record Acts(
            FindClaims find, SettleClaim settle, ClaimPapers.Acts papers, Runnable undo) {}

    /// @param screen where progress is shown
    public ClaimsViewModel(Background background, Executor screen, Feedback feedback, Acts acts) {
        this.background = background;
        this.screen = screen;
        this.feedback = feedback;
        this.acts = acts;
        this.papers = new ClaimPapers(background, feedback, acts.papers);
    }

    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Sought> soughtProperty() {
        return sought.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Dated>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Whether it is asked why the chosen claim is none.
    ReadOnlyBooleanProperty dismissingProperty() {
        return dismissing.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    /// From 0 to 1.
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Looks anew; a walk that is under way is given up.
    public void look() {
        walk.cancelled = true;
        var now = new Walk();
        walk = now;
        looking.set(true);
        progress.set(0);
        var wanted = sought.get();
        background.runLong(
                "claims",
                () -> acts.find.find(wanted, now),
                result -> ended(now, result),
                failure -> {
                    if (now == walk) looking.set(false);
                    feedback.problem(failure);
                });
    }

    private void ended(Walk ended, Optional<Found> result) {
        if (ended != walk) return;
        looking.set(false);
        result.ifPresent(found::set);
    }

    void choose(Optional<Dated> claim) {
        if (claim.equals(chosen.get())) return;
        dismissing.set(false);
        chosen.set(claim);
    }

    /// The next kind, behind the last one all.
    void nextKind() {
        var now = sought.get();
        seek(new Sought(next(List.of(ClaimKind.values()), now.kind()), now.client(), now.state()));
    }

    void nextClient() {
        var now = sought.get();
        seek(new Sought(now.kind(), next(found.get().clients(), now.client()), now.state()));
    }

    void nextState() {
        var now = sought.get();
        seek(new Sought(now.kind(), now.client(), next(List.of(ClaimState.values()), now.state())));
    }

    private static <T> Optional<T> next(List<T> all, Optional<T> now) {
        int after = now.map(one -> all.indexOf(one) + 1).orElse(0);
        return after < all.size() ? Optional.of(all.get(after)) : Optional.empty();
    }

    private void seek(Sought wanted) {
        sought.set(wanted);
        look();
    }

    /// Stops the walk, or takes a question back.
    ///
    /// @return whether there was anything to stop
    boolean escape() {
        boolean any = looking.get() || dismissing.get();
        walk.cancelled = true;
        looking.set(false);
        dismissing.set(false);
        return any;
    }

    void file() {
        withChosen(dated -> settle(dated, () -> acts.settle.filed(dated.claim()), "claims.filed"));
    }

    /// Asks why the chosen claim is none.
    void askDismissal() {
        withChosen(_ -> dismissing.set(true));
    }

    /// The reason by its digit, from 1; another digit changes nothing.
    void digit(int digit) {
        var reasons = DismissalReason.values();
        if (!dismissing.get() || digit < 1 || digit > reasons.length) return;
        var reason = reasons[digit - 1];
        dismissing.set(false);
        withChosen(
                dated ->
                        settle(
                                dated,
                                () -> acts.settle.dismissed(dated.claim(), reason),
                                "claims.dismissed"));
    }

    private void settle(Dated dated, Runnable act, String told) {
        background.run(
                "claim",
                () -> {
                    act.run();
                    return true;
                },
                _ -> {
                    feedback.tell(UserMessage.done(told, dated.claim().key().order()));
                    without(dated);
                    look();
                },
                feedback::problem);
    }

    /// At once, for the walk that counts anew may take its time.
    private void without(Dated dated) {
        var before = found.get();
        var claims = new ArrayList<>(before.claims());
        if (!claims.remove(dated)) return;
        found.set(
                new Found(
                        claims,
                        before.all() - 1,
                        before.sums(),
                        before.unknown(),
                        before.clients(),
                        before.lines()));
    }

    /// The text of the chosen claim, as it is sent.
    Optional<String> text() {
        return chosen.get().map(dated -> acts.papers.write().text(dated.claim()));
    }

    void copied() {
        feedback.tell(UserMessage.done("claims.copied"));
    }

    /// Writes the text into a file.
    void keepText() {
        withChosen(dated -> papers.keepText(dated.claim()));
    }

    /// Makes the capsule of the unit that proves the chosen claim.
    void capsule() {
        withChosen(dated -> papers.capsule(dated.claim()));
    }

    private void withChosen(Consumer<Dated> act) {
        chosen.get()
                .ifPresentOrElse(
                        act, () -> feedback.tell(UserMessage.question("claims.choose-first")));
    }

    void undo() {
        acts.undo.run();
        // behind the undo, which takes its turn on the bench lane
        background.run("undone claim", () -> true, _ -> look(), feedback::problem);
    }

    /// Tells the screen a hundred times, however many lines there are.
    private final class Walk implements Progress {
        private volatile boolean cancelled;
        private long told;

        @Override
        public void at(long done, long all) {
            long step = all == 0 ? 0 : done * 100 / all;
            if (step == told) return;
            told = step;
            screen.execute(() -> progress.set(step / 100.0));
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
