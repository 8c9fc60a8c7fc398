package regrade.label;

import regrade.kernel.Lane;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A lane whose time passes when the test says so.
public final class ManualLane implements Lane {
    private final List<Work> waiting = new ArrayList<>();
    private Duration now = Duration.ZERO;

    private record Work(Duration due, Runnable work) {}

    @Override
    public void later(Duration pause, Runnable work) {
        waiting.add(new Work(now.plus(pause), work));
    }

    /// Lets so much time pass and runs everything that falls due, in its order.
    public void pass(Duration time) {
        var end = now.plus(time);
        while (true) {
            var next =
                    waiting.stream()
                            .filter(work -> work.due.compareTo(end) <= 0)
                            .min(Comparator.comparing(Work::due));
            if (next.isEmpty()) break;
            waiting.remove(next.get());
            now = next.get().due;
            next.get().work.run();
        }
        now = end;
    }

    public void runWhatIsDue() {
        pass(Duration.ZERO);
    }

    public boolean idle() {
        return waiting.isEmpty();
    }
}
