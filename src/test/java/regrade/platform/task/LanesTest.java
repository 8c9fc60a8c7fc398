package regrade.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

final class LanesTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final Lanes lanes = new Lanes(Runnable::run);

    @Test
    void benchWorkRunsInTheOrderOfTheCalls() {
        var seen = new ArrayList<Integer>();
        for (int i = 0; i < 100; i++) {
            int number = i;
            lanes.run("count", () -> number, seen::add, LanesTest::unexpected);
        }

        assertThat(lanes.stop(LONG)).isTrue();
        assertThat(seen).isEqualTo(IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void aFailureIsToldAndTheLaneGoesOn() throws Exception {
        var failed = new CompletableFuture<RuntimeException>();
        var then = new CompletableFuture<String>();

        lanes.run(
                "fail",
                () -> {
                    throw new IllegalStateException("broken");
                },
                result -> {},
                failed::complete);
        lanes.run("go on", () -> "went on", then::complete, LanesTest::unexpected);

        assertThat(failed.get(30, TimeUnit.SECONDS)).hasMessage("broken");
        assertThat(then.get(30, TimeUnit.SECONDS)).isEqualTo("went on");
    }

    @Test
    void longWorkDoesNotHoldUpTheBench() throws Exception {
        var release = new CountDownLatch(1);
        var bench = new CompletableFuture<String>();

        lanes.runLong(
                "import",
                () -> release.await(30, TimeUnit.SECONDS),
                done -> {},
                LanesTest::unexpected);
        lanes.run("scan", () -> "scanned", bench::complete, LanesTest::unexpected);

        assertThat(bench.get(30, TimeUnit.SECONDS)).isEqualTo("scanned");
        release.countDown();
        assertThat(lanes.stop(LONG)).isTrue();
    }

    @Test
    void longWorkThatDoesNotEndIsInterruptedAtTheStop() throws Exception {
        var interrupted = new CompletableFuture<RuntimeException>();
        var started = new CountDownLatch(1);
        lanes.runLong(
                "for ever",
                () -> {
                    started.countDown();
                    return new CountDownLatch(1).await(1, TimeUnit.HOURS);
                },
                done -> {},
                interrupted::complete);
        started.await();

        assertThat(lanes.stop(Duration.ofMillis(1))).isTrue();

        assertThat(interrupted.get(30, TimeUnit.SECONDS))
                .hasCauseInstanceOf(InterruptedException.class);
    }

    @Test
    void theWatchdogTellsWhetherWorkWasDoneInTime() {
        var done = new ArrayList<String>();

        assertThat(Watchdog.finishes(LONG, () -> done.add("done"))).isTrue();
        assertThat(Watchdog.finishes(Duration.ofMillis(1), LanesTest::hang)).isFalse();

        assertThat(done).isEqualTo(List.of("done"));
    }

    private static void hang() {
        try {
            new CountDownLatch(1).await(1, TimeUnit.HOURS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void unexpected(RuntimeException failure) {
        throw failure;
    }
}
