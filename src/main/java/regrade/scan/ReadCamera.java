package regrade.scan;

import regrade.kernel.UserMessage;
import regrade.scan.Pictures.Picture;
import regrade.scan.SymbolReader.Effort;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Reads a running camera: always the newest frame, older ones are dropped and never queue up.
public final class ReadCamera {
    private final Pictures pictures;
    private final SymbolReader symbols;
    private final Executor worker;
    private final LongSupplier nanoTime;

    /// @param worker one thread that looks at frames
    /// @param nanoTime a steady clock in nanoseconds
    public ReadCamera(
            Pictures pictures, SymbolReader symbols, Executor worker, LongSupplier nanoTime) {
        this.pictures = pictures;
        this.symbols = symbols;
        this.worker = worker;
        this.nanoTime = nanoTime;
    }

    /// Who hears what the camera sees; called on the worker's thread, frames and trouble on the
    /// camera's.
    ///
    /// @param frame every frame that comes, a JPEG
    /// @param seen every frame that was looked at, with the symbols in it
    /// @param scanned each scan, as [Barcode#scanned]
    public record Listener(
            Consumer<byte[]> frame,
            Consumer<Sight> seen,
            Consumer<String> scanned,
            Consumer<UserMessage> trouble) {}

    /// One frame and what is in it.
    public record Sight(GrayImage image, List<Barcode> barcodes) {
        public Sight {
            barcodes = List.copyOf(barcodes);
        }
    }

    /// Opens the camera.
    ///
    /// @return closes it; nothing is heard after that
    public FrameSource.Running read(FrameSource camera, Listener listener) {
        var reading = new Reading(listener);
        var running = camera.start(reading::newest, reading::trouble);
        return () -> {
            reading.closed.set(true);
            running.close();
        };
    }

    private final class Reading {
        private final Listener listener;
        private final AtomicReference<Optional<byte[]>> newest =
                new AtomicReference<>(Optional.empty());
        private final AtomicBoolean closed = new AtomicBoolean();
        private final FrameVotes votes = new FrameVotes(nanoTime);

        Reading(Listener listener) {
            this.listener = listener;
        }

        void newest(byte[] frame) {
            if (!closed.get()) listener.frame().accept(frame);
            // a frame that still waits is replaced, and its turn is already asked for
            if (newest.getAndSet(Optional.of(frame)).isEmpty()) worker.execute(this::look);
        }

        void trouble(UserMessage message) {
            if (!closed.get()) listener.trouble().accept(message);
        }

        private void look() {
            newest.getAndSet(Optional.empty()).filter(_ -> !closed.get()).ifPresent(this::look);
        }

        private void look(byte[] jpeg) {
            // a frame broken on its way is no trouble: the next one follows
            if (!(pictures.read(jpeg) instanceof Picture.Pixels(var frame))) return;
            var barcodes = symbols.read(frame, Effort.FRAME);
            if (closed.get()) return;
            listener.seen().accept(new Sight(frame, barcodes));
            votes.frame(barcodes).forEach(scan -> listener.scanned().accept(scan.scanned()));
        }
    }
}
