package regrade.kernel;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Does all work at once, on the thread of the caller.
public final class DirectBackground implements Background {
    @Override
    public <T> void run(
            String what, Callable<T> work, Consumer<T> then, Consumer<RuntimeException> failed) {
        T result;
        try {
            result = work.call();
        } catch (RuntimeException e) {
            failed.accept(e);
            return;
        } catch (Exception e) {
            failed.accept(new IllegalStateException(what, e));
            return;
        }
        then.accept(result);
    }

    @Override
    public <T> void runLong(
            String what, Callable<T> work, Consumer<T> then, Consumer<RuntimeException> failed) {
        run(what, work, then, failed);
    }
}
