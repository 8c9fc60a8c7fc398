package regrade.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

final class AheadTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void whatIsDoneBeforeAnybodyAskedIsHandedOverOnTheScreensThread() {
        var screen = new ArrayDeque<Runnable>();
        var taken = new CompletableFuture<String>();
        var ahead = Ahead.begin("open", () -> "opened");
        assertThat(ahead.await(LONG)).contains("opened");

        ahead.then(screen::add, taken::complete, AheadTest::unexpected);

        assertThat(taken).isNotDone();
        screen.remove().run();
        assertThat(taken).isCompletedWithValue("opened");
    }

    @Test
    void itGoesOnBesideWhoeverBeganIt() throws Exception {
        var release = new CountDownLatch(1);
        var taken = new CompletableFuture<String>();
        var ahead =
                Ahead.begin(
                        "open",
                        () -> {
                            passed(release);
                            return Thread.currentThread().getName();
                        });

        ahead.then(Runnable::run, taken::complete, AheadTest::unexpected);
        release.countDown();

        assertThat(taken.get(30, TimeUnit.SECONDS)).startsWith("open");
    }

    @Test
    void aFailureIsToldToWhoeverAsksLater() {
        var told = new CompletableFuture<RuntimeException>();
        Ahead<String> ahead =
                Ahead.begin(
                        "open",
                        () -> {
                            throw new IllegalStateException("in use");
                        });
        assertThat(ahead.await(LONG)).isEmpty();

        ahead.then(Runnable::run, _ -> {}, told::complete);

        assertThat(told).isCompletedWithValueMatching(e -> "in use".equals(e.getMessage()));
    }

    @Test
    void nobodyWaitsForLongerThanTheyWant() {
        var release = new CountDownLatch(1);
        var ahead =
                Ahead.begin(
                        "open",
                        () -> {
                            passed(release);
                            return "opened";
                        });

        assertThat(ahead.await(Duration.ofMillis(1))).isEmpty();

        release.countDown();
        assertThat(ahead.await(LONG)).contains("opened");
    }

    private static void passed(CountDownLatch release) {
        try {
            assertThat(release.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unexpected(RuntimeException failure) {
        throw failure;
    }
}
