package regrade.inspection.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import regrade.checklist.Question;
import regrade.inspection.Draft;
import regrade.kernel.Reference;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The timer of a test on the unit on the bench, for hands that hold the unit: one key starts it,
/// the same stops it, and its end is heard. It answers nothing by itself.
public final class TestTimer {
    private final ReadOnlyObjectWrapper<Optional<Running>> running =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param question id of the question whose test runs
    public record Running(Reference unit, String question, Instant ends, int seconds) {
        /// Whole seconds until it ends, counted up, 0 or more.
        long left(Instant now) {
            return Math.max(0, Duration.between(now, ends).plusMillis(999).toSeconds());
        }
    }

    public ReadOnlyObjectProperty<Optional<Running>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Starts the test that is to be made first, or stops the one that runs.
    ///
    /// @return whether there was one to start or to stop
    boolean press(Optional<Draft> unit, Instant now) {
        if (running.get().isPresent()) {
            running.set(Optional.empty());
            return true;
        }
        var next = unit.flatMap(draft -> tested(draft).map(question -> run(draft, question, now)));
        running.set(next);
        return next.isPresent();
    }

    /// An open test before one that is answered already.
    private static Optional<Question> tested(Draft draft) {
        var timed =
                draft.checklist().questions().stream()
                        .filter(question -> question.manner().seconds() > 0)
                        .filter(question -> question.asked(draft.answers()))
                        .toList();
        return timed.stream()
                .filter(question -> draft.answers().to(question.id()).isEmpty())
                .findFirst()
                .or(() -> timed.stream().findFirst());
    }

    private static Running run(Draft draft, Question question, Instant now) {
        int seconds = question.manner().seconds();
        return new Running(draft.unit(), question.id(), now.plusSeconds(seconds), seconds);
    }

    /// Ends it once its time is over, or its unit has left the bench.
    ///
    /// @return the test whose time is over just now
    Optional<Running> tick(Optional<Draft> unit, Instant now) {
        var test = running.get();
        boolean gone = !test.map(Running::unit).equals(unit.map(Draft::unit));
        boolean over = test.filter(t -> !now.isBefore(t.ends())).isPresent();
        if (test.isPresent() && (gone || over)) running.set(Optional.empty());
        return over && !gone ? test : Optional.empty();
    }
}
