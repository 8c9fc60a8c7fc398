package regrade.intake.ui;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import regrade.intake.ImportFile;
import regrade.intake.ImportResult;
import regrade.intake.ImportWatch;
import regrade.intake.Preview;
import regrade.intake.RefusedLine;
import regrade.kernel.Background;
import regrade.kernel.Feedback;
import regrade.kernel.UserMessage;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;

/// Files being taken in, one after the other, and what became of them.
public final class ImportViewModel {
    private static final int STEPS = 200;

    private final Background background;
    private final Executor screen;
    private final Feedback feedback;
    private final ImportFile importFile;
    private final Runnable changed;
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Path>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ObservableList<ImportResult> results = FXCollections.observableArrayList();
    private final ObservableList<RefusedLine> refused = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Watched watched = new Watched(true);

    /// @param screen where progress is shown
    /// @param changed runs after each file, when lists of returns may be others
    public ImportViewModel(
            Background background,
            Executor screen,
            Feedback feedback,
            ImportFile importFile,
            Runnable changed) {
        this.background = background;
        this.screen = screen;
        this.feedback = feedback;
        this.importFile = importFile;
        this.changed = changed;
    }

    /// The file that is being read.
    ReadOnlyObjectProperty<Optional<Path>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// From 0 to 1; below 0 while it is not known.
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// The first refused lines of the file that is being read.
    ObservableList<RefusedLine> refused() {
        return refused;
    }

    /// What a large file would do, while it waits for an answer.
    ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Takes in the file that waits for an answer.
    ///
    /// @return whether one waited
    public boolean agree() {
        if (preview.get().isEmpty()) return false;
        preview.set(Optional.empty());
        watched.answer.complete(true);
        return true;
    }

    /// The newest first.
    public ObservableList<ImportResult> results() {
        return results;
    }

    public void take(List<Path> files) {
        take(files, false);
    }

    /// Takes files in that nobody chose; of one that says nothing new nothing is said either.
    public void arrived(List<Path> files) {
        take(files, true);
    }

    private void take(List<Path> files, boolean quiet) {
        files.forEach(file -> queue.add(new Waiting(file, quiet)));
        if (current.get().isEmpty()) next();
    }

    private record Waiting(Path file, boolean quiet) {}

    /// Stops the file that is being read, of which nothing is kept, and those behind it.
    public void cancel() {
        queue.clear();
        watched.cancelled = true;
        preview.set(Optional.empty());
        watched.answer.complete(false);
    }

    /// Stops what runs, else takes the results away.
    public void escape() {
        if (current.get().isPresent()) cancel();
        else clearResults();
    }

    void clearResults() {
        results.clear();
    }

    private void next() {
        var waiting = Optional.ofNullable(queue.poll());
        current.set(waiting.map(Waiting::file));
        progress.set(-1);
        waiting.ifPresent(this::start);
    }

    private void start(Waiting waiting) {
        var watching = new Watched(waiting.quiet);
        refused.clear();
        watched = watching;
        background.runLong(
                "import",
                () -> importFile.all(waiting.file, watching),
                results -> done(results, waiting.quiet),
                this::failed);
    }

    private void done(List<ImportResult> taken, boolean quiet) {
        for (var result : taken) {
            if (quiet && saysNothing(result)) continue;
            results.addFirst(result);
            feedback.tell(message(result));
        }
        changed.run();
        next();
    }

    private static boolean saysNothing(ImportResult result) {
        return result.failure().isEmpty() && result.known() == result.read();
    }

    private static UserMessage message(ImportResult result) {
        return result.failure()
                .orElseGet(
                        () -> {
                            var counts =
                                    new Object[] {
                                        result.name(),
                                        result.added(),
                                        result.updated(),
                                        result.known(),
                                        result.rejected()
                                    };
                            return result.rejected() == 0
                                    ? UserMessage.done("import.done", counts)
                                    : UserMessage.question("import.done-with-refused", counts);
                        });
    }

    private void failed(RuntimeException failure) {
        feedback.problem(failure);
        next();
    }

    /// Tells the screen a few hundred times, however long the file is.
    private final class Watched implements ImportWatch {
        private final CompletableFuture<Boolean> answer = new CompletableFuture<>();
        private final boolean quiet;
        private volatile boolean cancelled;
        private long told = -1;

        /// @param quiet nobody chose the file, so nobody is asked
        private Watched(boolean quiet) {
            this.quiet = quiet;
        }

        @Override
        public void refused(RefusedLine line) {
            screen.execute(
                    () -> {
                        if (watched == this) refused.add(line);
                    });
        }

        @Override
        public boolean agrees(Preview file) {
            if (quiet) return true;
            screen.execute(
                    () -> {
                        if (!cancelled) preview.set(Optional.of(file));
                    });
            return answered();
        }

        private boolean answered() {
            try {
                return answer.get();
            } catch (InterruptedException e) {
                // the program ends without an answer, and nothing of the file counts
                Thread.currentThread().interrupt();
                return false;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void at(long done, long all) {
            long step = all == 0 ? 0 : done * STEPS / all;
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
