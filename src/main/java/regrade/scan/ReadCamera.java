package regrade.scan;

import regrade.kernel.UserMessage;
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
    private final SymbolReader symbols;
    private final Executor worker;
    private final LongSupplier nanoTime;

    /// @param worker one thread that looks at frames
    /// @param nanoTime a steady clock in nanoseconds
    public ReadCamera(SymbolReader symbols, Executor worker, LongSupplier nanoTime) {
        this.symbols = symbols;
        this.worker = worker;
        this.nanoTime = nanoTime;
    }

    /// Who hears what the camera sees; all called on the worker's thread, trouble on the camera's.
    ///
    /// @param seen every frame that was looked at, with the symbols in it
    /// @param scanned each scan, as [Barcode#scanned]
    public record Listener(
            Consumer<Sight> seen, Consumer<String> scanned, Consumer<UserMessage> trouble) {}

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
        private final AtomicReference<Optional<GrayImage>> newest =
                new AtomicReference<>(Optional.empty());
        private final AtomicBoolean closed = new AtomicBoolean();
        private final FrameVotes votes = new FrameVotes(nanoTime);

        Reading(Listener listener) {
            this.listener = listener;
        }

        void newest(GrayImage frame) {
            // a frame that still waits is replaced, and its turn is already asked for
            if (newest.getAndSet(Optional.of(frame)).isEmpty()) worker.execute(this::look);
        }

        void trouble(UserMessage message) {
            if (!closed.get()) listener.trouble().accept(message);
        }

        private void look() {
            newest.getAndSet(Optional.empty()).filter(_ -> !closed.get()).ifPresent(this::look);
        }

        private void look(GrayImage frame) {
            var barcodes = symbols.read(frame, Effort.FRAME);
            if (closed.get()) return;
            listener.seen().accept(new Sight(frame, barcodes));
            votes.frame(barcodes).forEach(scan -> listener.scanned().accept(scan.scanned()));
        }
    }
}
