package regrade.kernel;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Where work runs that is not drawing. Results and failures arrive on the screen's thread.
///
/// Nothing can be started without saying who hears of its failure.
public interface Background {
    /// On the bench lane: one thread, strictly in the order of the calls.
    <T> void run(
            String what, Callable<T> work, Consumer<T> then, Consumer<RuntimeException> failed);

    /// Beside the bench lane, for long work (imports, exports, a day close).
    <T> void runLong(
            String what, Callable<T> work, Consumer<T> then, Consumer<RuntimeException> failed);
}
