package regrade.journal.file;

import regrade.journal.DataFolder;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Piece;
import regrade.journal.Position;
import regrade.journal.TestFacts;
import regrade.kernel.BenchId;
import regrade.kernel.ClientId;
import regrade.kernel.Inspector;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Segments in a folder, written and read without tables.
final class SegmentsBed {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final TestFacts.FileRead END = new TestFacts.FileRead("end", List.of());

    private SegmentsBed() {}

    static FileSegments open(Path folder) {
        return open(folder, new RealDisk());
    }

    static FileSegments open(Path folder, Disk disk) {
        var segments =
                FileSegments.open(new DataFolder(folder).journal(), TestFacts.kinds(), disk, 0);
        segments.tidy();
        return segments;
    }

    static EntryHeader header(FileSegments segments, Instant time) {
        var tip = segments.tip();
        return new EntryHeader(
                new BenchId("K7Q"),
                tip.number() + 1,
                time,
                ZoneOffset.UTC,
                new Inspector("Ana"),
                tip.hash());
    }

    static void append(FileSegments segments, Instant time) {
        segments.write(header(segments, time), List.of(line(segments.tip().number())));
        segments.force();
    }

    static void appendLarge(FileSegments segments, int parts) {
        try (var stage = segments.stage()) {
            for (int i = 0; i < parts; i++) stage.add(line(i));
            stage.seal(header(segments, NOON), END);
        }
    }

    static TestFacts.LineRead line(long i) {
        return new TestFacts.LineRead(ClientId.OWN, "line " + i, (int) i);
    }

    /// All facts, each with its act and place.
    static List<String> all(FileSegments segments) {
        var all = new ArrayList<String>();
        try (var acts = segments.read(Position.START, segments.segmentOf(1))) {
            for (var piece = acts.next(); piece.isPresent(); piece = acts.next())
                if (piece.get() instanceof Piece.OfFact(var header, int place, Fact fact))
                    all.add(header.number() + "." + place + " " + fact);
        }
        return all;
    }
}
