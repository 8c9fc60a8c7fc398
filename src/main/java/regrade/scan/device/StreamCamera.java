package regrade.scan.device;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.scan.FrameSource;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A camera that delivers a stream of JPEG pictures; when the stream ends it is opened again.
///
/// It reads as fast as the camera sends and looks at nothing: pictures that wait in the line make
/// everything that is seen older. A camera that falls silent (its cable is out, and nothing says
/// so) counts as lost.
final class StreamCamera implements FrameSource {
    private static final Logger LOG = LoggerFactory.getLogger(StreamCamera.class);

    private final Source source;
    private final Supplier<ExecutorService> threads;
    private final Duration pause;
    private final Duration silence;

    /// Opens the stream anew.
    interface Source {
        /// @throws IOException if the camera is not to be had
        InputStream open() throws IOException, InterruptedException;
    }

    /// @param threads two threads for each start, each by itself; stopped on close
    /// @param pause before a lost camera is tried again
    /// @param silence after which a camera is given up; at most twice as long passes
    StreamCamera(
            Source source, Supplier<ExecutorService> threads, Duration pause, Duration silence) {
        this.source = source;
        this.threads = threads;
        this.pause = pause;
        this.silence = silence;
    }

    @Override
    public Running start(Consumer<byte[]> frame, Consumer<UserMessage> trouble) {
        var thread = threads.get();
        var guard = threads.get();
        var work = new Work(frame, trouble);
        thread.execute(work::run);
        guard.execute(work::guard);
        return () -> {
            work.close();
            thread.shutdownNow();
            guard.shutdownNow();
        };
    }

    private final class Work {
        private final Consumer<byte[]> frame;
        private final Consumer<UserMessage> trouble;
        private final CountDownLatch closed = new CountDownLatch(1);
        private final AtomicReference<InputStream> open =
                new AtomicReference<>(InputStream.nullInputStream());
        private final AtomicLong signs = new AtomicLong();
        private boolean told;

        Work(Consumer<byte[]> frame, Consumer<UserMessage> trouble) {
            this.frame = frame;
            this.trouble = trouble;
        }

        void run() {
            try {
                do watch();
                while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void watch() throws InterruptedException {
            var why = UserMessage.bad("scan.camera-lost", Remedy.NONE);
            try (var in = source.open()) {
                open.set(in);
                signs.incrementAndGet();
                var stream = new JpegStream(in);
                for (var next = stream.next();
                        next.isPresent() && !isClosed();
                        next = stream.next()) show(next.get());
            } catch (CameraRefused e) {
                LOG.info("camera refused", e);
                why = e.why();
            } catch (IOException e) {
                LOG.info("camera lost", e);
            }
            if (!told && !isClosed()) {
                told = true;
                trouble.accept(why);
            }
        }

        /// Closes a stream under its reader when a whole period brought no sign of the camera.
        void guard() {
            try {
                for (long seen = -1; !closed.await(silence.toMillis(), TimeUnit.MILLISECONDS); ) {
                    long now = signs.get();
                    if (now == seen) letGo();
                    seen = now;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void show(byte[] jpeg) {
            signs.incrementAndGet();
            if (isClosed()) return;
            told = false;
            frame.accept(jpeg);
        }

        private boolean isClosed() {
            return closed.getCount() == 0;
        }

        void close() {
            closed.countDown();
            letGo();
        }

        private void letGo() {
            try {
                open.get().close();
            } catch (IOException e) {
                LOG.debug("camera did not close cleanly", e);
            }
        }
    }
}
