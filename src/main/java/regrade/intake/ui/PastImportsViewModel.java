package regrade.intake.ui;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import regrade.intake.PastImport;
import regrade.intake.PastImports;
import regrade.intake.TakeBackImport;
import regrade.intake.TakeBackImport.Outcome;
import regrade.kernel.Background;
import regrade.kernel.Feedback;
import regrade.kernel.Progress;
import regrade.kernel.UserMessage;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The files taken in so far, newest first, page after page as far as somebody looks; each can be
/// taken back as it came.
public final class PastImportsViewModel {
    static final int PAGE = 100;

    private final Background background;
    private final Executor screen;
    private final Feedback feedback;
    private final Acts acts;
    private final ObservableList<PastImport> imports = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.NONE);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private Watched watched = new Watched();
    private boolean more;

    /// What the list works with.
    ///
    /// @param changed runs when an import was taken back; looks again
    public record Acts(PastImports imports, TakeBackImport takeBack, Runnable changed) {}

    /// @param screen where progress is shown
    public PastImportsViewModel(
            Background background, Executor screen, Feedback feedback, Acts acts) {
        this.background = background;
        this.screen = screen;
        this.feedback = feedback;
        this.acts = acts;
    }

    /// How far the taking back of an import is.
    sealed interface Stage {
        Stage NONE = new None();

        record None() implements Stage {}

        /// Somebody wants it and is asked once more.
        record Asked(PastImport past) implements Stage {}

        record Running(PastImport past) implements Stage {}
    }

    ObservableList<PastImport> imports() {
        return imports;
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// From 0 to 1.
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Reads the first page anew.
    public void look() {
        read(Long.MAX_VALUE, imports::setAll);
    }

    /// Reads the page behind the last line.
    void more() {
        if (more) read(imports.getLast().entry(), imports::addAll);
    }

    private void read(long before, Consumer<List<PastImport>> show) {
        more = false;
        background.run(
                "list imports",
                () -> acts.imports.page(before, PAGE),
                page -> {
                    more = page.size() == PAGE;
                    show.accept(page);
                },
                feedback::problem);
    }

    /// Asks whether an import shall be taken back.
    void ask(PastImport past) {
        if (stage.get() instanceof Stage.Running) return;
        if (past.takenBack().isPresent())
            feedback.tell(UserMessage.question("imports.taken-back-already"));
        else stage.set(new Stage.Asked(past));
    }

    /// Takes back what was asked for.
    ///
    /// @return whether anything was
    boolean confirm() {
        if (!(stage.get() instanceof Stage.Asked(var past))) return false;
        stage.set(new Stage.Running(past));
        progress.set(0);
        var watching = new Watched();
        watched = watching;
        background.runLong(
                "take import back",
                () -> acts.takeBack.takeBack(past.entry(), watching),
                this::done,
                failure -> {
                    stage.set(Stage.NONE);
                    feedback.problem(failure);
                });
        return true;
    }

    /// Leaves the import as it is, or stops taking it back, of which nothing stays.
    ///
    /// @return whether there was anything to leave
    boolean escape() {
        switch (stage.get()) {
            case Stage.None _ -> {
                return false;
            }
            case Stage.Asked _ -> stage.set(Stage.NONE);
            case Stage.Running _ -> watched.cancelled = true;
        }
        return true;
    }

    private void done(Outcome outcome) {
        stage.set(Stage.NONE);
        feedback.tell(
                switch (outcome) {
                    case Outcome.TakenBack(var past, long lines) ->
                            UserMessage.done("imports.taken-back", past.file(), lines);
                    case Outcome.Stays(var why) -> why;
                });
        acts.changed.run();
    }

    /// The import whose taking back was asked for or runs.
    Optional<PastImport> about() {
        return switch (stage.get()) {
            case Stage.None _ -> Optional.empty();
            case Stage.Asked(var past) -> Optional.of(past);
            case Stage.Running(var past) -> Optional.of(past);
        };
    }

    private final class Watched implements Progress {
        private static final int STEPS = 200;
        private volatile boolean cancelled;
        private long told = -1;

        @Override
        public void at(long done, long all) {
            long step = all == 0 ? 0 : Math.min(STEPS, done * STEPS / all);
            if (step == told) return;
            told = step;
            screen.execute(() -> progress.set((double) step / STEPS));
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
