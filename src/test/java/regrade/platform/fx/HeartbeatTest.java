package regrade.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.Queue;

class HeartbeatTest {
    private static final long MILLI = 1_000_000;

    private final Queue<Runnable> window = new ArrayDeque<>();
    private long now = 5_000 * MILLI;
    private final Heartbeat heartbeat = new Heartbeat(() -> now, window::add);

    @Test
    void aPromptWindowIsNotLate() {
        heartbeat.beat();
        now += 2 * MILLI;
        draw();

        assertThat(heartbeat.nanos()).isEqualTo(2 * MILLI);
    }

    @Test
    void aWindowThatStandsStillIsLateWhileItDoes() {
        heartbeat.beat();
        now += 1_500 * MILLI;

        assertThat(heartbeat.nanos()).isEqualTo(1_500 * MILLI);
    }

    @Test
    void aStallIsRememberedUntilItsKeysAreThrough() {
        heartbeat.beat();
        now += 1_500 * MILLI;
        draw();
        heartbeat.beat();
        draw();

        now += 100 * MILLI;
        assertThat(heartbeat.nanos()).isEqualTo(1_500 * MILLI);

        now += 200 * MILLI;
        assertThat(heartbeat.nanos()).isZero();
    }

    @Test
    void beatsDoNotQueueUpInAStall() {
        for (int i = 0; i < 50; i++) heartbeat.beat();

        assertThat(window).hasSize(1);
    }

    private void draw() {
        while (!window.isEmpty()) window.remove().run();
    }
}
