package regrade.journal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// The end of a segment: its last whole act, and what a crash left behind it.
///
/// @param last the payload of the last act, empty if the segment has none
/// @param good where the last whole act ends
/// @param length where the file ends
record Tail(Optional<byte[]> last, long good, long length) {
    private static final int PAGE = 4096;

    boolean torn() {
        return length > good;
    }

    /// Reads a segment to its end.
    ///
    /// @throws Damaged if what does not read is not the work of a crash
    static Tail of(Path segment, EntryJson json) throws IOException, Damaged {
        long length = Files.size(segment);
        switch (Magic.of(segment)) {
            case CHANGED -> throw new Damaged(0, 0);
            case UNWRITTEN -> {
                return new Tail(Optional.empty(), 0, length);
            }
            case GOOD -> {}
        }
        try (var frames = new FrameReader(segment, Magic.LENGTH, length)) {
            return new Walk(frames, json).toTheEnd();
        }
    }

    /// Whether all that lies in some page of the disk is zero.
    ///
    /// @param least so many bytes at least must lie there; fewer might be zero by right, or by one
    ///   changed byte
    static boolean zeroPage(long offset, byte[] bytes, int least) {
        int from = 0;
        while (from < bytes.length) {
            int to = (int) Math.min(bytes.length, from + PAGE - (offset + from) % PAGE);
            if (to - from >= least && zero(bytes, from, to)) return true;
            from = to;
        }
        return false;
    }

    private static boolean zero(byte[] bytes, int from, int to) {
        return Arrays.equals(bytes, from, to, new byte[to - from], 0, to - from);
    }

    /// Something other than a crash was at work.
    static final class Damaged extends Exception {
        final long offset;
        final long number;

        Damaged(long offset, long number) {
            super("at " + offset);
            this.offset = offset;
            this.number = number;
        }
    }

    private static final class Walk {
        private static final long NONE_OPEN = -1;

        private final FrameReader frames;
        private final EntryJson json;
        private Optional<byte[]> last = Optional.empty();
        private long good = Magic.LENGTH;

        /// where the frame must stand that closes the large act which was opened
        private long closing = NONE_OPEN;

        Walk(FrameReader frames, EntryJson json) {
            this.frames = frames;
            this.json = json;
        }

        Tail toTheEnd() throws IOException, Damaged {
            while (true) {
                switch (frames.next()) {
                    case Frame.Whole whole -> take(whole);
                    case Frame.End _, Frame.CutShort _ -> {
                        return end();
                    }
                    case Frame.BadHeader bad -> {
                        if (unwritten(bad)) return end();
                        throw new Damaged(bad.offset(), expected());
                    }
                    case Frame.BadPayload bad -> {
                        if (unwritten(bad)) return end();
                        throw new Damaged(bad.offset(), expected());
                    }
                }
            }
        }

        private Tail end() {
            return new Tail(last, good, frames.limit());
        }

        private void take(Frame.Whole whole) {
            if (closing == NONE_OPEN && EntryJson.isOpening(whole.payload())) {
                closing = whole.end() + json.parts(whole.payload()).bytes();
            } else if (closing == NONE_OPEN || whole.offset() == closing) {
                last = Optional.of(whole.payload());
                good = whole.end();
                closing = NONE_OPEN;
            }
        }

        private long expected() {
            return last.map(payload -> EntryJson.number(payload) + 1).orElse(0L);
        }

        private boolean unwritten(Frame.BadHeader bad) throws IOException {
            if (closing != NONE_OPEN) return !wholeAt(closing);
            // a length of zero is never written
            return zeroPage(bad.offset(), frames.bytes(bad.offset(), Frame.HEADER), Integer.BYTES)
                    && Resync.next(frames, bad.offset() + 1).isEmpty();
        }

        private boolean unwritten(Frame.BadPayload bad) throws IOException {
            if (closing != NONE_OPEN) return !wholeAt(closing);
            // JSON holds no zero bytes: there nothing was ever written
            return bad.end() >= frames.limit()
                    && zeroPage(bad.offset() + Frame.HEADER, bad.payload(), 2);
        }

        private boolean wholeAt(long offset) throws IOException {
            if (offset >= frames.limit()) return false;
            frames.seek(offset);
            return frames.next() instanceof Frame.Whole;
        }
    }
}
