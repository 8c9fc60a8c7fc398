package regrade.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Work that is done at once, or, while it is slow, when somebody says so.
public final class SlowBackground implements Background {
    public boolean slow;

    private final Background direct = new DirectBackground();
    private final List<Runnable> waiting = new ArrayList<>();

    @Override
    public <T> void run(
            String what, Callable<T> work, Consumer<T> then, Consumer<RuntimeException> failed) {
        if (slow) waiting.add(() -> direct.run(what, work, then, failed));
        else direct.run(what, work, then, failed);
    }

    @Override
    public <T> void runLong(
            String what, Callable<T> work, Consumer<T> then, Consumer<RuntimeException> failed) {
        run(what, work, then, failed);
    }

    /// Everything that waits is done, and nothing waits any more.
    public void answer() {
        slow = false;
        List.copyOf(waiting).forEach(Runnable::run);
        waiting.clear();
    }
}
