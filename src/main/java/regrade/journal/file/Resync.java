package regrade.journal.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.OptionalLong;

/// Finds the next whole frame behind a place that does not read.
final class Resync {
    private static final int WINDOW = 1 << 20;

    private Resync() {}

    static OptionalLong next(FrameReader frames, long from) throws IOException {
        for (long base = from; base + Frame.HEADER <= frames.limit(); base += WINDOW) {
            long size = Math.min(WINDOW + Frame.HEADER - 1L, frames.limit() - base);
            var bytes = ByteBuffer.wrap(frames.bytes(base, (int) size));
            for (int i = 0; i + Frame.HEADER <= bytes.capacity() && i < WINDOW; i++) {
                if (!Frame.headerFits(bytes, i)) continue;
                frames.seek(base + i);
                if (frames.next() instanceof Frame.Whole) return OptionalLong.of(base + i);
            }
        }
        return OptionalLong.empty();
    }
}
