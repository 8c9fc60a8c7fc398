package regrade.grading.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import regrade.grading.GradeRuleSet;
import regrade.grading.RuleTrial;
import regrade.grading.RuleTrials;
import regrade.kernel.Background;
import regrade.kernel.Feedback;
import regrade.kernel.Progress;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The trial of a draft, beside the bench's own work; one that was overtaken by a change of the
/// draft is stopped and never shown.
final class RuleTrialRun {
    /// As many past units as are tried, the newest.
    static final int UNITS = 100_000;

    private static final int STEPS = 100;

    private final Background background;
    private final Executor screen;
    private final Feedback feedback;
    private final RuleTrials trials;
    private final ReadOnlyObjectWrapper<Trying> state =
            new ReadOnlyObjectWrapper<>(new Trying.NotYet());
    private Watched watched = new Watched();

    RuleTrialRun(Background background, Executor screen, Feedback feedback, RuleTrials trials) {
        this.background = background;
        this.screen = screen;
        this.feedback = feedback;
        this.trials = trials;
    }

    ReadOnlyObjectProperty<Trying> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Whether what is shown came of the whole trial.
    boolean tried() {
        return state.get() instanceof Trying.Done(var trial) && trial.whole();
    }

    /// @param done told what came of it, also when it was stopped
    void start(GradeRuleSet draft, Consumer<RuleTrial> done) {
        if (state.get() instanceof Trying.Running) return;
        var watching = new Watched();
        watched = watching;
        state.set(new Trying.Running(0));
        background.runLong(
                "try grade rules",
                () -> trials.run(draft, UNITS, watching),
                trial -> {
                    if (watching != watched) return;
                    state.set(new Trying.Done(trial));
                    done.accept(trial);
                },
                failure -> {
                    if (watching == watched) state.set(new Trying.NotYet());
                    feedback.problem(failure);
                });
    }

    void cancel() {
        watched.cancelled = true;
    }

    /// The draft is another now.
    void forget() {
        cancel();
        watched = new Watched();
        state.set(new Trying.NotYet());
    }

    private final class Watched implements Progress {
        private volatile boolean cancelled;
        private long told;

        @Override
        public void at(long done, long all) {
            long step = all == 0 ? 0 : done * STEPS / all;
            if (step == told) return;
            told = step;
            screen.execute(
                    () -> {
                        if (watched == this && state.get() instanceof Trying.Running)
                            state.set(new Trying.Running((double) step / STEPS));
                    });
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
