package regrade.scale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import regrade.scale.SerialPorts.LineForm;
import regrade.scale.WatchScale.Wanted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

class WatchScaleTest {
    private static final LineForm FORM = LineForm.of("PORT", 9600, "7E1");
    private static final String GONE = "gone";

    private final BlockingQueue<String> sent = new LinkedBlockingQueue<>();
    private final BlockingQueue<ScaleState> told = new LinkedBlockingQueue<>();
    private final BlockingQueue<Boolean> there = new ArrayBlockingQueue<>(10);
    private final WatchScale watch = new WatchScale(new Ports(), System::nanoTime, told::add);

    @AfterEach
    void stop() {
        watch.close();
    }

    /// A port that is there as often as the test says, with a scale that says what the test says.
    private final class Ports implements SerialPorts {
        @Override
        public List<String> names() {
            return List.of("PORT");
        }

        @Override
        public Optional<SerialLine> open(LineForm form) {
            assertThat(form).isEqualTo(FORM);
            return there.poll() == null ? Optional.empty() : Optional.of(new Line());
        }
    }

    private final class Line implements SerialLine {
        @Override
        public int read(byte[] into) {
            try {
                var next = sent.poll(20, TimeUnit.MILLISECONDS);
                if (next == null) return 0;
                if (next.equals(GONE)) throw new UncheckedIOException(new IOException(GONE));
                var bytes = next.getBytes(StandardCharsets.US_ASCII);
                System.arraycopy(bytes, 0, into, 0, bytes.length);
                return bytes.length;
            } catch (InterruptedException e) {
                throw new UncheckedIOException(new IOException(e));
            }
        }

        @Override
        public void write(byte[] bytes) {}

        @Override
        public void close() {}
    }

    private ScaleState next() throws InterruptedException {
        return told.poll(Duration.ofSeconds(20).toSeconds(), TimeUnit.SECONDS);
    }

    private static ScaleState stable(long grams) {
        return new ScaleState.Hearing(
                ScaleProtocol.MT_SICS, new Reading.Stable(Weight.ofGrams(grams)));
    }

    private void begin() {
        watch.want(Optional.of(new Wanted(FORM, Optional.of(ScaleProtocol.MT_SICS))));
        watch.start(command -> Thread.ofPlatform().daemon().start(command));
    }

    @Test
    void aCableThatWasOutIsFoundAgain() throws InterruptedException {
        there.add(true);
        sent.addAll(List.of("S S 48", "0 g\r\n", "S S 9", GONE));
        begin();

        assertThat(next()).isEqualTo(stable(480));
        assertThat(next()).isEqualTo(new ScaleState.Gone("PORT"));

        // what was half said before is not put together with what comes after
        sent.addAll(List.of("5 g\r\n", "S S 700 g\r\n"));
        there.add(true);
        assertThat(next()).isEqualTo(stable(700));
    }

    @Test
    void theSameIsToldOnce() throws InterruptedException {
        there.add(true);
        sent.addAll(List.of("S S 480 g\r\n", "S S 480 g\r\n", "S D 481 g\r\n"));
        begin();

        assertThat(next()).isEqualTo(stable(480));
        assertThat(next())
                .isEqualTo(new ScaleState.Hearing(ScaleProtocol.MT_SICS, new Reading.Moving()));
    }

    @Test
    void aPortThatIsNotThereIsSaidAndNoScaleWantedIsOff() throws InterruptedException {
        begin();
        assertThat(next()).isEqualTo(new ScaleState.Gone("PORT"));

        watch.want(Optional.empty());
        assertThat(next()).isEqualTo(new ScaleState.Off());
    }
}
