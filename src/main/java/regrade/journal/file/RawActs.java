package regrade.journal.file;

import regrade.journal.Location;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Acts byte for byte, up to what was sure when it began.
final class RawActs implements AutoCloseable {
    private final EntryJson json;
    private final FrameWalk frames;

    RawActs(Path folder, EntryJson json, FileSegments.View view, Location near) {
        this.json = json;
        this.frames = new FrameWalk(folder, view, near);
    }

    void each(long from, long to, Consumer<byte[]> reader) {
        long next = from;
        while (next <= to) {
            // a gap between segments is seen once the first act was met
            var frame = frames.next(next == from ? 0 : next);
            if (frame.isEmpty()) throw missing(next);
            var payload = frame.get().payload();
            long number = EntryJson.number(payload);
            if (EntryJson.isOpening(payload)) {
                if (number < from) frames.seek(frame.get().end() + json.parts(payload).bytes());
                else giveParts(payload, number, reader);
            } else if (number >= from) {
                if (!EntryJson.isAct(payload) || number != next)
                    throw frames.damaged(frame.get().offset(), next);
                reader.accept(payload);
                next++;
            }
        }
    }

    private void giveParts(byte[] opening, long number, Consumer<byte[]> reader) {
        reader.accept(opening);
        int parts = json.parts(opening).count();
        for (int i = 0; i < parts; i++)
            reader.accept(frames.next(number).orElseThrow(() -> missing(number)).payload());
    }

    private static IllegalArgumentException missing(long number) {
        return new IllegalArgumentException("the journal ends before act " + number);
    }

    @Override
    public void close() {
        frames.close();
    }
}
