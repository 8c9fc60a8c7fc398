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
/// @param length where what was written behind it ends; from there on the file holds only zeros
record Tail(Optional<byte[]> last, long good, long length) {
    /// What a disk writes whole or not at all, in bytes.
    private static final int SECTOR = 512;

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

    /// Whether all that lies in some sector of the disk is zero.
    ///
    /// @param least so many bytes at least must lie there; fewer might be zero by right, or by one
    ///   changed byte
    static boolean zeroSector(long offset, byte[] bytes, int least) {
        int from = 0;
        while (from < bytes.length) {
            int to = (int) Math.min(bytes.length, from + SECTOR - (offset + from) % SECTOR);
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
                        lookAgain(bad.offset());
                    }
                    case Frame.BadPayload bad -> {
                        if (unwritten(bad)) return end();
                        lookAgain(bad.offset());
                    }
                }
            }
        }

        /// A backup reads while work goes on: what was half written a moment ago may be whole now.
        private void lookAgain(long offset) throws IOException, Damaged {
            frames.afresh(offset);
            if (!(frames.next() instanceof Frame.Whole)) throw new Damaged(offset, expected());
            frames.seek(offset);
        }

        private Tail end() throws IOException {
            return new Tail(last, good, Math.max(good, frames.written()));
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
            // whatever its header should say: of its payload nothing was written
            if (frames.written() <= bad.offset() + Frame.HEADER) return true;
            // a length of zero is never written
            return zeroSector(bad.offset(), frames.bytes(bad.offset(), Frame.HEADER), Integer.BYTES)
                    && Resync.next(frames, bad.offset() + 1).isEmpty();
        }

        private boolean unwritten(Frame.BadPayload bad) throws IOException {
            if (closing != NONE_OPEN) return !wholeAt(closing);
            // JSON holds no zero bytes: there nothing was ever written
            return endsEarly(bad)
                    || frames.written() <= bad.end()
                            && zeroSector(bad.offset() + Frame.HEADER, bad.payload(), 2);
        }

        /// Whether the payload was written up to some place and no further. A single zero at its
        /// end may be a changed byte, unless it would have been the first of a sector.
        private boolean endsEarly(Frame.BadPayload bad) throws IOException {
            long missing = bad.end() - frames.written();
            return missing >= 2 || missing == 1 && frames.written() % SECTOR == 0;
        }

        private boolean wholeAt(long offset) throws IOException {
            if (offset >= frames.limit()) return false;
            frames.seek(offset);
            return frames.next() instanceof Frame.Whole;
        }
    }
}
