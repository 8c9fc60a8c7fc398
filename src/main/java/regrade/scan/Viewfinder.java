package regrade.scan;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/// What the camera sees at this moment, for whoever takes a photo with it. For any thread.
public final class Viewfinder {
    // a photo is of this moment: a camera that hangs shows what is no longer there
    private static final long FRESH = Duration.ofSeconds(2).toNanos();

    private final LongSupplier nanoTime;
    private final AtomicReference<View> view = new AtomicReference<>(new View.Closed());

    /// @param nanoTime a steady clock in nanoseconds
    public Viewfinder(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /// How the camera stands.
    public sealed interface View {
        record Closed() implements View {}

        /// Open, but there is no picture of this moment: it was just opened, or it is lost.
        record NoPicture() implements View {}

        /// The newest frame.
        ///
        /// @param jpeg as the camera sent it
        /// @param at when it came, on the steady clock
        record Picture(byte[] jpeg, long at) implements View {}
    }

    public View view() {
        return switch (view.get()) {
            case View.Picture(_, var at) when nanoTime.getAsLong() - at > FRESH ->
                    new View.NoPicture();
            case View now -> now;
        };
    }

    public void open() {
        view.set(new View.NoPicture());
    }

    public void close() {
        view.set(new View.Closed());
    }

    /// @param jpeg as the camera sent it; kept, not copied
    public void frame(byte[] jpeg) {
        unlessClosed(new View.Picture(jpeg, nanoTime.getAsLong()));
    }

    public void lost() {
        unlessClosed(new View.NoPicture());
    }

    /// A frame that is on its way while the camera is closed must not open it again.
    private void unlessClosed(View next) {
        view.updateAndGet(now -> now instanceof View.Closed ? now : next);
    }
}
