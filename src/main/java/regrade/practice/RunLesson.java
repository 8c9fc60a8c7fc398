package regrade.practice;

import regrade.practice.Step.LabelScanned;
import regrade.practice.Step.Opened;
import regrade.practice.Step.SerialRead;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Leads somebody through a lesson: lays the table, looks after each act how far they came, keeps
/// what they reached. Used by the bench lane alone.
public final class RunLesson {
    // more acts than any lesson has
    private static final int MOST_ACTS = 300;

    private final LayTable table;
    private final PracticeResults results;
    private final Clock clock;
    private final Map<String, Integer> rounds = new HashMap<>();
    private Optional<Running> running = Optional.empty();

    public RunLesson(LayTable table, PracticeResults results, Clock clock) {
        this.table = table;
        this.results = results;
        this.clock = clock;
    }

    private record Running(Lesson lesson, String inspector, Help help, long mark) {}

    /// Where somebody stands.
    ///
    /// @param coach what the coach would say now; empty when the lesson is finished
    /// @param scan the code that is to be scanned next, as far as it is known
    /// @param result what was reached, when the lesson is finished
    /// @param marks what of it was right; empty before
    public record Standing(
            Lesson lesson,
            Help help,
            Attempt attempt,
            Optional<Coach.Line> coach,
            Optional<String> scan,
            Optional<PracticeResult> result,
            List<Mark> marks) {
        public Standing {
            marks = List.copyOf(marks);
        }
    }

    /// Begins a lesson; what was begun of the one before is taken back, so that the bench is empty.
    ///
    /// @throws regrade.kernel.Problem if it could not be saved
    public Standing begin(Lesson wanted, String inspector) {
        clear();
        var lesson = wanted.round(rounds.merge(wanted.code(), 1, Integer::sum));
        table.lay(lesson);
        var help = Help.after(results.of(inspector, lesson.code()));
        var begun = new Running(lesson, inspector, help, table.last());
        running = Optional.of(begun);
        return standing(begun, Attempt.of(lesson, List.of()), new Asked.Nothing());
    }

    /// Ends the lesson under way without a result.
    ///
    /// @throws regrade.kernel.Problem if it could not be saved
    public void clear() {
        if (running.isEmpty()) return;
        var left = running.orElseThrow();
        for (int acts = 0; acts < MOST_ACTS; acts++)
            if (!attempt(left).begun() || !table.takeBack()) break;
        running = Optional.empty();
    }

    /// Looks how far the lesson under way is, and keeps the result when it is finished.
    ///
    /// @param effort what the hands did since it began
    /// @param helped whether the coach said anything
    /// @return empty if none is under way
    public Optional<Standing> look(Asked asked, Effort effort, boolean helped) {
        if (running.isEmpty()) return Optional.empty();
        var now = running.orElseThrow();
        var attempt = attempt(now);
        if (!attempt.finished()) return Optional.of(standing(now, attempt, asked));
        running = Optional.empty();
        return Optional.of(finished(now, attempt, effort, helped));
    }

    private Attempt attempt(Running now) {
        return Attempt.of(now.lesson(), table.since(now.mark()));
    }

    private static Standing standing(Running now, Attempt attempt, Asked asked) {
        return new Standing(
                now.lesson(),
                now.help(),
                attempt,
                new Coach(attempt, asked).line(),
                scan(attempt),
                Optional.empty(),
                List.of());
    }

    private Standing finished(Running now, Attempt attempt, Effort effort, boolean helped) {
        var marks = ScoreAttempt.score(attempt);
        var result =
                new PracticeResult(
                        clock.instant(),
                        now.inspector(),
                        now.lesson().code(),
                        effort,
                        now.lesson().ideal(),
                        attempt.time().toSeconds(),
                        ScoreAttempt.right(marks),
                        marks.size(),
                        helped);
        results.keep(result);
        return new Standing(
                now.lesson(),
                now.help(),
                attempt,
                Optional.empty(),
                Optional.empty(),
                Optional.of(result),
                marks);
    }

    /// The next code of the story; a label's once it is printed.
    private static Optional<String> scan(Attempt attempt) {
        var steps = attempt.lesson().steps();
        var next = attempt.next().map(steps::indexOf).orElse(steps.size());
        return steps.subList(next, steps.size()).stream()
                .filter(step -> step.effort().scans() > 0)
                .findFirst()
                .flatMap(
                        step ->
                                switch (step) {
                                    case Opened opened -> Optional.of(opened.unit());
                                    case SerialRead read -> Optional.of(read.serial());
                                    case LabelScanned label -> label(attempt, label);
                                    default -> Optional.empty();
                                });
    }

    private static Optional<String> label(Attempt attempt, LabelScanned step) {
        return attempt.table()
                .unit(step.unit())
                .filter(unit -> Table.saved(unit.state()))
                .map(unit -> unit.unit().text());
    }
}
