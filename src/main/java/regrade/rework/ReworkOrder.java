package regrade.rework;

import regrade.rework.PlannedWork.Attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is to be done to a unit, and how far that is.
///
/// @param taken whether its unit came to the bench for it
/// @param since when the clock was started, if it runs
/// @param worked time before that
/// @param ticked works that are marked as done
/// @param warned whether the bench said that it does not pay any more
/// @param moved when it was last taken up, started or stopped
public record ReworkOrder(
        ReworkPlan plan,
        boolean taken,
        Optional<Instant> since,
        Duration worked,
        Set<Attempt> ticked,
        boolean warned,
        Instant moved) {
    public ReworkOrder {
        ticked = Set.copyOf(ticked);
    }

    static ReworkOrder of(ReworkPlan plan, Instant time) {
        return new ReworkOrder(plan, false, Optional.empty(), Duration.ZERO, Set.of(), false, time);
    }

    public boolean running() {
        return since.isPresent();
    }

    /// All time worked on it until `now`.
    public Duration spent(Instant now) {
        return since.map(start -> Duration.between(start, now))
                // a clock may be set back
                .filter(running -> !running.isNegative())
                .map(worked::plus)
                .orElse(worked);
    }

    /// How long it pays still to work on it; below zero: for so long it does not.
    public Duration left(Instant now) {
        return plan.breakEven().minus(spent(now));
    }

    /// Whether the bench has to say that it does not pay any more.
    public boolean toBeWarned(Instant now) {
        return running() && !warned && !left(now).isPositive();
    }

    /// The work behind a digit, counted from 1.
    public Optional<PlannedWork> at(int digit) {
        return digit >= 1 && digit <= plan.works().size()
                ? Optional.of(plan.works().get(digit - 1))
                : Optional.empty();
    }

    public boolean done(PlannedWork work) {
        return ticked.contains(work.attempt());
    }

    /// What was done when somebody says "done": what is ticked, or all of it if nothing is.
    public List<PlannedWork> finished() {
        return ticked.isEmpty() ? plan.works() : plan.works().stream().filter(this::done).toList();
    }

    /// What may have failed: all that is not marked as done.
    public List<PlannedWork> unfinished() {
        return plan.works().stream().filter(work -> !done(work)).toList();
    }

    /// What needs a part of the parts stock.
    public List<PlannedWork> needingParts() {
        return plan.works().stream().filter(PlannedWork::stocked).toList();
    }

    ReworkOrder takenUp(Instant time) {
        return new ReworkOrder(plan, true, since, worked, ticked, warned, time);
    }

    /// The unit left the bench, or is inspected.
    ReworkOrder laidDown() {
        return new ReworkOrder(plan, false, Optional.empty(), worked, ticked, warned, moved);
    }

    ReworkOrder started(Instant time) {
        return new ReworkOrder(plan, taken, Optional.of(time), worked, ticked, warned, time);
    }

    ReworkOrder stopped(Duration spent, Instant time) {
        return new ReworkOrder(plan, taken, Optional.empty(), spent, ticked, warned, time);
    }

    ReworkOrder ticked(Attempt work, boolean done) {
        var changed = new LinkedHashSet<>(ticked);
        if (done) changed.add(work);
        else changed.remove(work);
        return new ReworkOrder(plan, taken, since, worked, changed, warned, moved);
    }

    ReworkOrder warnedOnce() {
        return new ReworkOrder(plan, taken, since, worked, ticked, true, moved);
    }
}
