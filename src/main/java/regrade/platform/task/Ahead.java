package regrade.platform.task;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Work that is begun before there is a screen, and asked for when there is one.
public final class Ahead<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Ahead.class);

    private final CompletableFuture<T> result = new CompletableFuture<>();

    private Ahead() {}

    /// Begins at once, on a thread of its own.
    public static <T> Ahead<T> begin(String what, Supplier<T> work) {
        var ahead = new Ahead<T>();
        Threads.daemon(what).newThread(() -> ahead.run(what, work)).start();
        return ahead;
    }

    private void run(String what, Supplier<T> work) {
        try {
            result.complete(work.get());
        } catch (RuntimeException e) {
            result.completeExceptionally(e);
        } catch (Error e) {
            LOG.error("{} ended badly", what, e);
            result.completeExceptionally(new IllegalStateException(what, e));
            throw e;
        }
    }

    /// Hands over what came of it, now or when it is done.
    ///
    /// @param screen where it is taken
    public void then(Executor screen, Consumer<T> done, Consumer<RuntimeException> failed) {
        var _ =
                result.whenComplete(
                        (value, failure) ->
                                screen.execute(
                                        () -> {
                                            if (failure == null) done.accept(value);
                                            else failed.accept(unchecked(failure));
                                        }));
    }

    private static RuntimeException unchecked(Throwable failure) {
        return failure instanceof RuntimeException thrown
                ? thrown
                : new IllegalStateException(failure);
    }

    /// Waits for it, but not for longer than this.
    ///
    /// @return empty if it failed, or is still under way
    public Optional<T> await(Duration limit) {
        try {
            return Optional.of(result.get(limit.toNanos(), TimeUnit.NANOSECONDS));
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("nothing came of it", e);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
