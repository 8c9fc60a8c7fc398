package regrade.inspection;

import regrade.journal.Journal;
import regrade.journal.UnitFact;
import regrade.rework.ReworkFact.ReworkStopped;
import regrade.rework.ReworkOrder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Stops the clock of a rework where nobody can be working: when the program ends, and at the next
/// start if it could not end in good order. Else a night would count as work, and the bench would
/// say that the unit does not pay.
///
/// Its methods throw [regrade.kernel.Problem] if it could not be saved; then the clock runs.
public final class StopReworkClock {
    private final Journal journal;
    private final Drafts drafts;

    public StopReworkClock(Journal journal, Drafts drafts) {
        this.journal = journal;
        this.drafts = drafts;
    }

    /// The program ends.
    public void atTheEnd() {
        stop(drafts.clock().instant());
    }

    /// The program began. What ran on is stopped at the last act of the bench: that is how far
    /// anybody knows of work.
    public void atTheStart() {
        if (journal.last() == 0) return;
        try (var act = journal.walk(journal.last())) {
            act.next().ifPresent(piece -> stop(piece.header().time()));
        }
    }

    private void stop(Instant until) {
        drafts.inRework()
                .filter(draft -> draft.rework().order().filter(ReworkOrder::running).isPresent())
                .ifPresent(
                        draft ->
                                drafts.append(
                                        Optional.of(draft), stopped(draft, until), List.of()));
    }

    private static List<UnitFact> stopped(Draft draft, Instant until) {
        var order = draft.rework().order().orElseThrow();
        return List.of(new ReworkStopped(draft.unit(), order.spent(until)));
    }
}
