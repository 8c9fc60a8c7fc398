package regrade.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

class TimedLaneTest {
    private final TimedLane lane = new TimedLane("tested");
    private final LinkedBlockingQueue<String> ran = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        lane.close();
    }

    @Test
    void workRunsInTheOrderOfTheCalls() throws InterruptedException {
        for (var work : List.of("first", "second", "third"))
            lane.later(Duration.ZERO, () -> ran.add(work));

        assertThat(List.of(take(), take(), take())).containsExactly("first", "second", "third");
    }

    @Test
    void aPauseHoldsUpNobodyElse() throws InterruptedException {
        lane.later(Duration.ofHours(1), () -> ran.add("late"));
        lane.later(Duration.ZERO, () -> ran.add("now"));

        assertThat(take()).isEqualTo("now");
    }

    @Test
    void workThatFailsDoesNotEndTheLane() throws InterruptedException {
        lane.later(
                Duration.ZERO,
                () -> {
                    throw new IllegalStateException("planted");
                });
        lane.later(Duration.ZERO, () -> ran.add("after"));

        assertThat(take()).isEqualTo("after");
    }

    @Test
    void whatIsUnderWayIsFinishedAndTheRestDropped() {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        lane.later(
                Duration.ZERO,
                () -> {
                    begun.countDown();
                    await(mayEnd);
                    ran.add("under way");
                });
        lane.later(Duration.ofMillis(1), () -> ran.add("never"));
        await(begun);

        mayEnd.countDown();
        boolean calm = lane.stop(Duration.ofSeconds(20));
        lane.later(Duration.ZERO, () -> ran.add("too late"));

        assertThat(calm).isTrue();
        assertThat(ran).doesNotContain("too late");
        assertThat(ran.peek()).isEqualTo("under way");
    }

    private String take() throws InterruptedException {
        var work = ran.poll(20, TimeUnit.SECONDS);
        return work == null ? "nothing" : work;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
