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
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A camera that delivers a stream of JPEG pictures; when the stream ends it is opened again.
///
/// It reads as fast as the camera sends and looks at nothing: pictures that wait in the line make
/// everything that is seen older.
final class StreamCamera implements FrameSource {
    private static final Logger LOG = LoggerFactory.getLogger(StreamCamera.class);

    private final Source source;
    private final Supplier<ExecutorService> threads;
    private final Duration pause;

    /// Opens the stream anew.
    interface Source {
        /// @throws IOException if the camera is not to be had
        InputStream open() throws IOException, InterruptedException;
    }

    /// @param threads one thread for each start; stopped on close
    /// @param pause before a lost camera is tried again
    StreamCamera(Source source, Supplier<ExecutorService> threads, Duration pause) {
        this.source = source;
        this.threads = threads;
        this.pause = pause;
    }

    @Override
    public Running start(Consumer<byte[]> frame, Consumer<UserMessage> trouble) {
        var thread = threads.get();
        var work = new Work(frame, trouble);
        thread.execute(work::run);
        return () -> {
            work.close();
            thread.shutdownNow();
        };
    }

    private final class Work {
        private final Consumer<byte[]> frame;
        private final Consumer<UserMessage> trouble;
        private final CountDownLatch closed = new CountDownLatch(1);
        private final AtomicReference<InputStream> open =
                new AtomicReference<>(InputStream.nullInputStream());
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
            try (var in = source.open()) {
                open.set(in);
                var stream = new JpegStream(in);
                for (var next = stream.next();
                        next.isPresent() && !isClosed();
                        next = stream.next()) show(next.get());
            } catch (IOException e) {
                LOG.info("camera lost", e);
            }
            if (!told && !isClosed()) {
                told = true;
                trouble.accept(UserMessage.bad("scan.camera-lost", Remedy.NONE));
            }
        }

        private void show(byte[] jpeg) {
            if (isClosed()) return;
            told = false;
            frame.accept(jpeg);
        }

        private boolean isClosed() {
            return closed.getCount() == 0;
        }

        void close() {
            closed.countDown();
            try {
                open.get().close();
            } catch (IOException e) {
                LOG.debug("camera did not close cleanly", e);
            }
        }
    }
}
