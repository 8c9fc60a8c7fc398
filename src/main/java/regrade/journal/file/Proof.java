package regrade.journal.file;

import regrade.journal.EntryHeader;
import regrade.journal.Finding;
import regrade.journal.JournalProof;
import regrade.kernel.Problem;
import regrade.kernel.Progress;
import regrade.kernel.UserMessage;

import tools.jackson.core.JacksonException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads every byte of a journal and notes what does not fit. Goes on behind a damaged place, so
/// that one reading names them all.
final class Proof {
    private final Path folder;
    private final EntryJson json;
    private final Progress progress;
    private final List<Finding> findings = new ArrayList<>();
    private long all;
    private long done;
    private long unfinished;
    private long acts;
    private long facts;
    private long expected = 1;
    private String previous = EntryHeader.FIRST;

    /// true behind a damaged place: number and chain of the next act are then taken as they come
    private boolean astray;

    private Optional<PartsSeen> large = Optional.empty();
    private String segment = "";

    Proof(Path folder, EntryJson json, Progress progress) {
        this.folder = folder;
        this.json = json;
        this.progress = progress;
    }

    /// The parts of the large act that is being read.
    private static final class PartsSeen {
        final EntryHeader header;
        final EntryJson.Parts promised;
        final Sha hash = new Sha();
        int count;

        PartsSeen(EntryHeader header, EntryJson.Parts promised) {
            this.header = header;
            this.promised = promised;
        }
    }

    JournalProof read() throws IOException {
        var names = SegmentName.in(folder);
        for (var name : names) all += Files.size(folder.resolve(name.toString()));
        for (var name : names) read(name, name.equals(names.getLast()));
        return new JournalProof(acts, facts, previous, unfinished, findings);
    }

    private void read(SegmentName name, boolean last) throws IOException {
        segment = name.toString();
        var file = folder.resolve(segment);
        long limit = Files.size(file);
        if (last) limit = withoutTornTail(file, limit);
        if (limit == 0) return;
        if (Magic.of(file) != Magic.Start.GOOD) find(Finding.What.BAD_HEADER, 0);
        if (name.first() != expected && !astray) find(Finding.What.GAP, 0);
        if (name.first() != expected) goAstray(name.first());
        try (var frames = new FrameReader(file, Magic.LENGTH, limit)) {
            read(frames);
        }
        done += limit;
    }

    private long withoutTornTail(Path file, long length) throws IOException {
        try {
            var tail = Tail.of(file, json);
            unfinished = tail.length() - tail.good();
            return tail.last().isPresent() ? tail.good() : 0;
        } catch (Tail.Damaged e) {
            // read to the end, to name what is damaged
            return length;
        }
    }

    private void read(FrameReader frames) throws IOException {
        while (true) {
            report(frames.offset());
            switch (frames.next()) {
                case Frame.Whole whole -> whole(whole);
                case Frame.End end -> {
                    if (large.isPresent()) cutShort(end.offset());
                    return;
                }
                case Frame.CutShort cut -> {
                    cutShort(cut.offset());
                    return;
                }
                case Frame.BadPayload bad -> badPayload(bad);
                case Frame.BadHeader bad -> {
                    find(Finding.What.CHANGED, bad.offset());
                    goAstray(expected);
                    var next = Resync.next(frames, bad.offset() + 1);
                    if (next.isEmpty()) return;
                    frames.seek(next.getAsLong());
                }
            }
        }
    }

    private void report(long offset) {
        progress.at(done + offset, all);
        if (progress.cancelled()) throw new Problem(UserMessage.done("journal.cancelled"));
    }

    private void cutShort(long offset) {
        find(Finding.What.TRUNCATED, offset);
        goAstray(expected);
    }

    private void badPayload(Frame.BadPayload bad) {
        find(Finding.What.CHANGED, bad.offset());
        boolean wasPart = large.isPresent() && large.get().count < large.get().promised.count();
        goAstray(wasPart || EntryJson.isOpening(bad.payload()) ? expected : expected + 1);
    }

    private void goAstray(long number) {
        astray = true;
        expected = number;
        large = Optional.empty();
    }

    private void whole(Frame.Whole frame) {
        try {
            if (large.isPresent() && large.get().count < large.get().promised.count()) {
                part(frame, large.get());
            } else if (EntryJson.isAct(frame.payload())) {
                act(frame, json.read(frame.payload()));
            } else if (EntryJson.isOpening(frame.payload())) {
                var header = json.header(frame.payload());
                large = Optional.of(new PartsSeen(header, json.parts(frame.payload())));
            } else if (!astray) {
                find(Finding.What.UNREADABLE, frame.offset());
            }
        } catch (EntryJson.UnknownFact e) {
            throw JournalProblems.newer(expected, e);
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            find(Finding.What.UNREADABLE, frame.offset());
            goAstray(expected);
        }
    }

    private void part(Frame.Whole frame, PartsSeen parts) {
        json.readPart(frame.payload());
        parts.hash.add(frame.payload());
        parts.count++;
        facts++;
    }

    private void act(Frame.Whole frame, EntryJson.Act act) {
        var header = act.header();
        if (!astray) fits(frame, act);
        astray = false;
        large = Optional.empty();
        expected = header.number() + 1;
        previous = Sha.of(frame.payload());
        acts++;
        facts += act.facts().size();
    }

    private void fits(Frame.Whole frame, EntryJson.Act act) {
        if (act.header().number() != expected) find(Finding.What.GAP, frame.offset());
        else if (!act.header().previous().equals(previous))
            find(Finding.What.CHAIN_BROKEN, frame.offset());
        var seen =
                large.map(
                                parts ->
                                        parts.header.equals(act.header())
                                                && parts.promised.equals(act.parts())
                                                && parts.promised.hash().equals(parts.hash.hex()))
                        .orElse(act.parts().count() == 0);
        if (!seen) find(Finding.What.PARTS_DIFFER, frame.offset());
    }

    private void find(Finding.What what, long offset) {
        findings.add(new Finding(what, segment, offset, expected));
    }
}
