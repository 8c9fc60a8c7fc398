package regrade.journal.file;

import regrade.journal.Acts;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Location;
import regrade.journal.Piece;
import regrade.journal.Position;

import tools.jackson.core.JacksonException;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;

/// Reads acts from segment to segment, up to what was sure when it began.
final class SegmentActs implements Acts {
    private final EntryJson json;
    private final FrameWalk frames;
    private final Position from;
    private final Queue<Piece> ready = new ArrayDeque<>();
    private Optional<Opened> opened = Optional.empty();
    private long expected;

    /// A large act whose parts are being read.
    ///
    /// @param place of the next part
    private record Opened(EntryHeader header, int parts, long offset, int place) {}

    SegmentActs(Path folder, EntryJson json, FileSegments.View view, Position from, Location near) {
        this.json = json;
        this.from = from;
        this.frames = new FrameWalk(folder, view, near);
        if (from.number() > view.tip().number()) frames.finish();
    }

    @Override
    public Optional<Piece> next() {
        while (ready.isEmpty()) {
            var frame = frames.next(expected);
            if (frame.isEmpty()) return Optional.empty();
            take(frame.get());
        }
        return Optional.of(ready.remove());
    }

    private void take(Frame.Whole frame) {
        if (opened.isPresent() && opened.get().place() < opened.get().parts())
            takePart(frame, opened.get());
        else if (opened.isEmpty() && EntryJson.isOpening(frame.payload())) takeOpening(frame);
        else if (EntryJson.isAct(frame.payload())) takeAct(frame);
        else throw frames.damaged(frame.offset(), expected);
    }

    private void takeOpening(Frame.Whole frame) {
        number(frame);
        var header = read(frame, () -> json.header(frame.payload()));
        var parts = read(frame, () -> json.parts(frame.payload()));
        if (header.number() < from.number()) frames.seek(frame.end() + parts.bytes());
        else opened = Optional.of(new Opened(header, parts.count(), frame.offset(), 0));
    }

    private void takePart(Frame.Whole frame, Opened act) {
        opened = Optional.of(new Opened(act.header(), act.parts(), act.offset(), act.place() + 1));
        if (wanted(act.header().number(), act.place()))
            ready.add(
                    new Piece.OfFact(
                            act.header(),
                            act.place(),
                            read(frame, () -> json.readPart(frame.payload()))));
    }

    private void takeAct(Frame.Whole frame) {
        long number = number(frame);
        expected = number + 1;
        long offset = opened.map(Opened::offset).orElse(frame.offset());
        opened = Optional.empty();
        if (number < from.number()) return;
        var act = read(frame, () -> json.read(frame.payload()));
        int place = act.parts().count();
        for (Fact fact : act.facts()) {
            if (wanted(number, place)) ready.add(new Piece.OfFact(act.header(), place, fact));
            place++;
        }
        var at = new Location(frames.segment().first(), offset);
        ready.add(new Piece.End(act.header(), Sha.of(frame.payload()), place, at));
    }

    private boolean wanted(long number, int place) {
        return number > from.number() || place >= from.place();
    }

    private long number(Frame.Whole frame) {
        long number = EntryJson.number(frame.payload());
        boolean fits = expected == 0 ? number > 0 && number <= from.number() : number == expected;
        if (!fits) throw frames.damaged(frame.offset(), expected);
        return number;
    }

    private <T> T read(Frame.Whole frame, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (EntryJson.UnknownFact e) {
            throw JournalProblems.newer(Math.max(expected, from.number()), e);
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw frames.damaged(frame.offset(), expected, e);
        }
    }

    @Override
    public void close() {
        frames.close();
    }
}
