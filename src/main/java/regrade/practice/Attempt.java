package regrade.practice;

import regrade.inspection.Draft;
import regrade.inspection.UnitState;
import regrade.journal.Entry;
import regrade.practice.Step.Found;
import regrade.practice.Step.LabelScanned;
import regrade.practice.Step.ReworkBegun;
import regrade.practice.Step.Saved;
import regrade.practice.Step.SentBack;
import regrade.practice.Step.TakenBack;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How far somebody came with a lesson: the fold of the acts since it began.
///
/// Steps count in the order of the story, each from the moment it first showed; what is done early
/// counts as soon as those before it are. Done by the acts and not by looks, so that two keys
/// pressed at once are both seen.
///
/// @param acts of the practice journal since the lesson began, oldest first
/// @param done steps from the beginning that were done
public record Attempt(Lesson lesson, List<Entry> acts, int done) {
    public Attempt {
        acts = List.copyOf(acts);
    }

    public static Attempt of(Lesson lesson, List<Entry> acts) {
        int done = 0;
        for (int n = 1; n <= acts.size(); n++) {
            var table = new Table(acts.subList(0, n));
            while (done < lesson.steps().size() && table.shows(lesson.steps().get(done))) done++;
        }
        return new Attempt(lesson, acts, done);
    }

    Table table() {
        return new Table(acts);
    }

    /// Whether anything was begun that the lesson must not leave behind.
    public boolean begun() {
        return !table().units().isEmpty();
    }

    /// All is done, or every unit is labelled and away: then what was left out stays so.
    public boolean finished() {
        return lesson.units().stream().allMatch(this::away)
                && (done == lesson.steps().size() || !goesOn());
    }

    private boolean away(String unit) {
        return table().unit(unit).filter(Attempt::away).isPresent();
    }

    private static boolean away(Draft unit) {
        return unit.state() == UnitState.CONFIRMED;
    }

    /// Whether a unit that is away comes back for its rework, which it was sent to.
    private boolean goesOn() {
        return lesson.units().stream()
                .flatMap(unit -> table().unit(unit).stream())
                .anyMatch(unit -> unit.reworkOrder().isPresent());
    }

    /// Between the first act and the last.
    public Duration time() {
        if (acts.isEmpty()) return Duration.ZERO;
        var time =
                Duration.between(acts.getFirst().header().time(), acts.getLast().header().time());
        return time.isNegative() ? Duration.ZERO : time;
    }

    /// The step that is to be done next: one that was done and does not show any more, else the
    /// first that was not done. Empty when the lesson is finished.
    public Optional<Step> next() {
        if (finished()) return Optional.empty();
        var table = table();
        for (int at = 0; at < done; at++) {
            var step = lesson.steps().get(at);
            if (!past(at) && lasting(step) && !table.shows(step)) return Optional.of(step);
        }
        return done < lesson.steps().size()
                ? Optional.of(lesson.steps().get(done))
                : Optional.empty();
    }

    /// Whether a step's effect stays until the end.
    private static boolean lasting(Step step) {
        return switch (step) {
            case Step.Opened _,
                    Found _,
                    Step.SerialRead _,
                    Step.Noted _,
                    Step.Graded _,
                    Step.Routed _,
                    Saved _,
                    LabelScanned _ ->
                    true;
            case TakenBack _,
                    Step.TakenUp _,
                    ReworkBegun _,
                    Step.ClockStarted _,
                    Step.WorkDone _,
                    SentBack _ ->
                    false;
        };
    }

    /// Whether a later step, done as well, ended what this one showed.
    boolean past(int at) {
        var step = lesson.steps().get(at);
        return lesson.steps().subList(at + 1, Math.max(done, at + 1)).stream()
                .anyMatch(later -> later.unit().equals(step.unit()) && ends(later, step));
    }

    private static boolean ends(Step later, Step step) {
        return switch (step) {
            case Found found ->
                    later instanceof SentBack
                            || later instanceof TakenBack(_, var question)
                                    && question.equals(found.question());
            case Saved _ -> later instanceof SentBack;
            case LabelScanned _ -> later instanceof ReworkBegun;
            default -> false;
        };
    }
}
