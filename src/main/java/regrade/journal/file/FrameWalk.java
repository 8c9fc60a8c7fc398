package regrade.journal.file;

import regrade.journal.Location;
import regrade.kernel.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The frames of all segments, one behind the other.
final class FrameWalk implements AutoCloseable {
    private final Path folder;
    private final FileSegments.View view;
    private Optional<FrameReader> reader = Optional.empty();
    private int segment;

    FrameWalk(Path folder, FileSegments.View view, Location start) {
        this.folder = folder;
        this.view = view;
        while (segment < view.segments().size() && segment().first() < start.segment()) segment++;
        if (segment < view.segments().size()) open(start.offset());
    }

    SegmentName segment() {
        return view.segments().get(segment);
    }

    /// @param expected the act that should come next, 0 if that is not known
    /// @return the next frame, empty at the end
    Optional<Frame.Whole> next(long expected) {
        while (reader.isPresent()) {
            switch (read(reader.get())) {
                case Frame.Whole whole -> {
                    return Optional.of(whole);
                }
                case Frame.End _ -> nextSegment(expected);
                case Frame.CutShort bad -> throw damaged(bad.offset(), expected);
                case Frame.BadHeader bad -> throw damaged(bad.offset(), expected);
                case Frame.BadPayload bad -> throw damaged(bad.offset(), expected);
            }
        }
        return Optional.empty();
    }

    private Frame read(FrameReader frames) {
        try {
            return frames.next();
        } catch (IOException e) {
            throw JournalProblems.unreadable(folder, e);
        }
    }

    private void nextSegment(long expected) {
        close();
        segment++;
        if (segment >= view.segments().size()) return;
        if (expected != 0 && segment().first() != expected)
            throw JournalProblems.gap(segment(), expected);
        open(Magic.LENGTH);
    }

    private void open(long offset) {
        var file = folder.resolve(segment().toString());
        boolean last = segment == view.segments().size() - 1;
        try {
            if (Magic.of(file) != Magic.Start.GOOD) throw damaged(0, segment().first());
            reader = Optional.of(new FrameReader(file, offset, last ? view.end() : Long.MAX_VALUE));
        } catch (IOException e) {
            throw JournalProblems.unreadable(folder, e);
        }
    }

    void seek(long offset) {
        reader.ifPresent(frames -> frames.seek(offset));
    }

    /// Goes to the end at once.
    void finish() {
        close();
        segment = view.segments().size();
    }

    Problem damaged(long offset, long expected) {
        return JournalProblems.damaged(segment(), offset, number(expected));
    }

    Problem damaged(long offset, long expected, RuntimeException cause) {
        return JournalProblems.damaged(segment(), offset, number(expected), cause);
    }

    private long number(long expected) {
        return expected == 0 ? segment().first() : expected;
    }

    @Override
    public void close() {
        if (reader.isEmpty()) return;
        try {
            reader.get().close();
        } catch (IOException e) {
            throw JournalProblems.unreadable(folder, e);
        } finally {
            reader = Optional.empty();
        }
    }
}
