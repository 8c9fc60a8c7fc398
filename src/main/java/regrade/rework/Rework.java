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
/// @param stocked parts of it that went into the parts stock, by the ids of their questions
/// @param claimed works of the last order that were done, until the next inspection tells whether
///   they mended it
public record Rework(
        Optional<ReworkOrder> order,
        Set<Attempt> failed,
        Set<String> stocked,
        List<PlannedWork> claimed) {
    public static final Rework NONE = new Rework(Optional.empty(), Set.of(), Set.of(), List.of());

    public Rework {
        failed = Set.copyOf(failed);
        stocked = Set.copyOf(stocked);
        claimed = List.copyOf(claimed);
    }

    public Rework after(ReworkFact fact, Instant time) {
        return switch (fact) {
            case ReworkOrdered ordered -> with(ReworkOrder.of(ordered.plan(), time));
            case ReworkTakenUp _ -> ordered(order -> order.takenUp(time));
            case ReworkStarted _ -> ordered(order -> order.started(time));
            case ReworkStopped stop -> ordered(order -> order.stopped(stop.spent(), time));
            case WorkTicked tick -> ordered(order -> order.ticked(tick.work(), tick.done()));
            case BreakEvenReached _ -> ordered(ReworkOrder::warnedOnce);
            case ReworkDone done -> ended(failed, done.works());
            case WorkFailed failure -> ended(with(failed, failure.failed()), failure.works());
            case ReworkCancelled _ -> ended(failed, List.of());
            case PartsStocked parts -> stocked(parts.parts());
            case WorkProved _, PartTaken _ -> this;
        };
    }

    /// The unit is inspected again, or put aside.
    public Rework laidDown() {
        return ordered(ReworkOrder::laidDown);
    }

    /// An inspection was saved: whatever was ordered before is not wanted any more.
    public Rework closed() {
        return new Rework(Optional.empty(), failed, stocked, List.of());
    }

    private Rework with(ReworkOrder next) {
        return new Rework(Optional.of(next), failed, stocked, claimed);
    }

    private Rework ordered(UnaryOperator<ReworkOrder> change) {
        return new Rework(order.map(change), failed, stocked, claimed);
    }

    private Rework ended(Set<Attempt> allFailed, List<Attempt> done) {
        var planned = order.map(ReworkOrder::plan).map(ReworkPlan::works).orElse(List.of());
        return new Rework(
                Optional.empty(),
                allFailed,
                stocked,
                planned.stream().filter(work -> done.contains(work.attempt())).toList());
    }

    private Rework stocked(List<String> parts) {
        var all = new LinkedHashSet<>(stocked);
        all.addAll(parts);
        return new Rework(order, failed, all, claimed);
    }

    private static Set<Attempt> with(Set<Attempt> before, Attempt added) {
        var all = new LinkedHashSet<>(before);
        all.add(added);
        return all;
    }
}
