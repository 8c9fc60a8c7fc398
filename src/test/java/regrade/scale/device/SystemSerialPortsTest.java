package regrade.scale.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.scale.Reading;
import regrade.scale.ScaleProtocol;
import regrade.scale.ScaleState;
import regrade.scale.SerialPorts.LineForm;
import regrade.scale.WatchScale;
import regrade.scale.Weight;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/// On real terminals of the system, with a scale of the test at the other end.
class SystemSerialPortsTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    private final BlockingQueue<ScaleState> told = new LinkedBlockingQueue<>();
    private final WatchScale watch =
            new WatchScale(new SystemSerialPorts(), System::nanoTime, told::add);

    @TempDir private Path folder;
    private Path link;

    @BeforeEach
    void begin() {
        link = folder.resolve("scale");
        watch.start(command -> Thread.ofPlatform().daemon().start(command));
    }

    @AfterEach
    void stop() {
        watch.close();
    }

    private void want(Optional<ScaleProtocol> protocol) {
        var form = LineForm.of(link.toString(), 9600, "8N1");
        watch.want(Optional.of(new WatchScale.Wanted(form, protocol)));
    }

    private ScaleState next(Predicate<ScaleState> wanted) throws InterruptedException {
        long end = System.nanoTime() + LONG.toNanos();
        while (System.nanoTime() < end) {
            var state = told.poll(1, TimeUnit.SECONDS);
            if (state != null && wanted.test(state)) return state;
        }
        throw new AssertionError("never told");
    }

    private static Predicate<ScaleState> weighs(long grams) {
        return state -> state.stable().filter(Weight.ofGrams(grams)::equals).isPresent();
    }

    @Test
    void aCableThatIsPulledOutInMidRecordIsFoundAgainEachTime()
            throws IOException, InterruptedException {
        want(Optional.of(ScaleProtocol.TOLEDO));

        for (int grams = 100; grams < 105; grams++) {
            try (var scale = new Terminal(link)) {
                var record = "\u0002\u002d0 %06d000000\r".formatted(grams);
                var saying =
                        Thread.ofPlatform()
                                .daemon()
                                .start(
                                        () -> {
                                            while (!Thread.currentThread().isInterrupted()) {
                                                scale.say(record);
                                                LockSupport.parkNanos(20_000_000);
                                            }
                                        });
                next(weighs(grams));
                saying.interrupt();
                saying.join();
                scale.say(record.substring(0, 7));
            }
            next(ScaleState.Gone.class::isInstance);
        }
    }

    @Test
    void aScaleThatIsAskedIsFoundOut() throws IOException, InterruptedException {
        try (var scale = new Terminal(link)) {
            Thread.ofPlatform()
                    .daemon()
                    .start(
                            () -> {
                                var asked = new StringBuilder();
                                for (var heard = scale.hear();
                                        heard.isPresent();
                                        heard = scale.hear()) {
                                    asked.append(heard.orElseThrow());
                                    if (asked.indexOf("W\r") >= 0) {
                                        asked.setLength(0);
                                        scale.say("\n 0.480KG\r\nS00\r\u0003");
                                    }
                                    LockSupport.parkNanos(10_000_000);
                                }
                            });
            want(Optional.empty());

            assertThat(next(weighs(480)))
                    .isEqualTo(
                            new ScaleState.Hearing(
                                    ScaleProtocol.NCI, new Reading.Stable(Weight.ofGrams(480))));
        }
    }

    @Test
    void aPortThatIsNotThereIsNone() {
        var form = LineForm.of(link.toString(), 9600, "7E1");

        assertThat(new SystemSerialPorts().open(form)).isEmpty();
        assertThat(new SystemSerialPorts().names()).doesNotContain(link.toString());
    }
}
