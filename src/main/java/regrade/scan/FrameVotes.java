package regrade.scan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/// Decides which symbols of a running camera are scans.
///
/// A linear code must be seen in two of four frames: blurred by motion it was misread with a valid
/// check digit. The same code again within three seconds of its last sight is the same label still
/// lying there. Not for several threads.
public final class FrameVotes {
    private static final long COOL_DOWN = Duration.ofSeconds(3).toNanos();
    private static final int FRAMES_APART = 3;

    private record Seen(Symbology symbology, String text) {}

    private final LongSupplier nanoTime;
    private final Map<Seen, Long> lastSeen = new HashMap<>();
    private final Map<Seen, Long> witnessed = new HashMap<>();
    private final Set<Seen> accepted = new HashSet<>();
    private long frames;

    /// @param nanoTime a steady clock in nanoseconds
    public FrameVotes(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /// One more frame.
    ///
    /// @return what became a scan with it
    public List<Barcode> frame(List<Barcode> barcodes) {
        long now = nanoTime.getAsLong();
        frames++;
        lastSeen.values().removeIf(time -> now - time >= COOL_DOWN);
        accepted.retainAll(lastSeen.keySet());
        witnessed.values().removeIf(frame -> frames - frame > FRAMES_APART);
        var scans = new ArrayList<Barcode>();
        for (var barcode : barcodes) {
            var seen = new Seen(barcode.symbology(), barcode.text());
            boolean sure = !barcode.symbology().linear() || witnessedBefore(seen);
            if (sure && accepted.add(seen)) scans.add(barcode);
            witnessed.put(seen, frames);
            if (accepted.contains(seen)) lastSeen.put(seen, now);
        }
        return scans;
    }

    private boolean witnessedBefore(Seen seen) {
        var frame = witnessed.get(seen);
        return frame != null && frame < frames;
    }
}
