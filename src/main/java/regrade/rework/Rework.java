package regrade.rework;

import regrade.rework.PlannedWork.Attempt;
import regrade.rework.ReworkFact.*;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// All that is known of a unit's rework: the fold of its [ReworkFact]s.
///
/// @param order what is to be done, from the save that sent it to rework until it is done, has
///   failed, or the unit is sent elsewhere
/// @param failed works that did not mend this unit
/// @param claimed works of the last order that were done, until the next inspection tells whether
///   they mended it
public record Rework(Optional<ReworkOrder> order, Set<Attempt> failed, List<PlannedWork> claimed) {
    public static final Rework NONE = new Rework(Optional.empty(), Set.of(), List.of());

    public Rework {
        failed = Set.copyOf(failed);
        claimed = List.copyOf(claimed);
    }

    public Rework after(ReworkFact fact, Instant time) {
        return switch (fact) {
            case ReworkOrdered ordered ->
                    new Rework(Optional.of(ReworkOrder.of(ordered.plan(), time)), failed, claimed);
            case ReworkTakenUp _ -> ordered(order -> order.takenUp(time));
            case ReworkStarted _ -> ordered(order -> order.started(time));
            case ReworkStopped stop -> ordered(order -> order.stopped(stop.spent(), time));
            case WorkTicked tick -> ordered(order -> order.ticked(tick.work(), tick.done()));
            case BreakEvenReached _ -> ordered(ReworkOrder::warnedOnce);
            case ReworkDone done -> new Rework(Optional.empty(), failed, planned(done.works()));
            case WorkProved _ -> this;
            case WorkFailed failure ->
                    new Rework(Optional.empty(), with(failure.failed()), planned(failure.works()));
        };
    }

    /// The unit is inspected again, or put aside.
    public Rework laidDown() {
        return ordered(ReworkOrder::laidDown);
    }

    /// An inspection was saved: whatever was ordered before is not wanted any more.
    public Rework closed() {
        return new Rework(Optional.empty(), failed, List.of());
    }

    private Rework ordered(UnaryOperator<ReworkOrder> change) {
        return new Rework(order.map(change), failed, claimed);
    }

    private List<PlannedWork> planned(List<Attempt> works) {
        return order.map(ReworkOrder::plan).map(ReworkPlan::works).orElse(List.of()).stream()
                .filter(work -> works.contains(work.attempt()))
                .toList();
    }

    private Set<Attempt> with(Attempt attempt) {
        var more = new LinkedHashSet<>(failed);
        more.add(attempt);
        return more;
    }
}
