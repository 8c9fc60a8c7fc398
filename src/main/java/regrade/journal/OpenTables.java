package regrade.journal;

import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// Opens tables of which nobody knows yet whether they answer, and how far they are.
final class OpenTables {
    /// Opening takes well under a second with a million units; the rest is for a busy machine.
    static final Duration LIMIT = Duration.ofSeconds(30);

    private final Segments segments;
    private final Projections projections;
    private final TimeLimit limit;

    OpenTables(Segments segments, Projections projections, TimeLimit limit) {
        this.segments = segments;
        this.projections = projections;
        this.limit = limit;
    }

    /// @param opening one of the tables' ways to open
    /// @return `FOREIGN` too for tables that do not answer within [#LIMIT]
    /// @throws Problem if they know acts that the journal has not: acts are gone then which were
    ///   called saved
    Projections.State open(Supplier<Projections.State> opening) {
        var found = new AtomicReference<>(Projections.State.FOREIGN);
        boolean inTime =
                limit.finishes(
                        LIMIT,
                        () -> {
                            var state = opening.get();
                            if (state.usable()) refuseIfAhead();
                            found.set(state);
                        });
        return inTime ? found.get() : Projections.State.FOREIGN;
    }

    private void refuseIfAhead() {
        long known = projections.known();
        long last = segments.tip().number();
        if (known > last)
            throw new Problem(UserMessage.bad("journal.acts-missing", Remedy.RESTORE, last, known));
    }
}
