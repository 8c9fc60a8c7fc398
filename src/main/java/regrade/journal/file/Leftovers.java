package regrade.journal.file;

import regrade.journal.Tip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a crash left in the journal's folder: torn segments at the end, staged parts.
///
/// @param sound the journal without it
/// @param torn the segments to be cut, last one first
record Leftovers(Path folder, Disk disk, FileSegments.View sound, List<Cut> torn) {
    static final String STAGE = ".stage";
    static final String TORN = ".torn";

    /// @param good the length that is kept; 0 if the whole segment goes
    /// @param end where the zeros begin that nobody misses
    record Cut(SegmentName segment, long good, long end) {}

    /// Reads the last segment; the one before only if the last holds no whole act.
    ///
    /// @throws regrade.kernel.Problem if a segment is damaged
    static Leftovers find(Path folder, Disk disk, EntryJson json) throws IOException {
        var segments = new ArrayList<>(SegmentName.in(folder));
        var torn = new ArrayList<Cut>();
        while (!segments.isEmpty()) {
            var name = segments.getLast();
            var tail = tail(folder, name, json);
            if (tail.last().isPresent()) {
                if (tail.torn()) torn.add(new Cut(name, tail.good(), tail.length()));
                var view =
                        new FileSegments.View(tip(tail.last().get(), json), segments, tail.good());
                return new Leftovers(folder, disk, view, List.copyOf(torn));
            }
            torn.add(new Cut(name, 0, tail.length()));
            segments.removeLast();
        }
        var nothing = new FileSegments.View(Tip.NONE, List.of(), 0);
        return new Leftovers(folder, disk, nothing, List.copyOf(torn));
    }

    private static Tail tail(Path folder, SegmentName name, EntryJson json) throws IOException {
        try {
            return Tail.of(folder.resolve(name.toString()), json);
        } catch (Tail.Damaged e) {
            throw JournalProblems.damaged(name, e.offset, e.number == 0 ? name.first() : e.number);
        }
    }

    private static Tip tip(byte[] payload, EntryJson json) {
        var header = json.header(payload);
        return new Tip(header.number(), Sha.of(payload), Optional.of(header.bench()));
    }

    /// Cuts, keeping what is cut in a file of its own; removes staged parts.
    void putAside() throws IOException {
        for (var cut : torn) {
            var segment = folder.resolve(cut.segment().toString());
            var aside = folder.resolve(cut.segment() + "." + cut.good() + TORN);
            if (cut.good() == 0) Files.move(segment, aside, StandardCopyOption.REPLACE_EXISTING);
            else cut(segment, aside, cut);
        }
        try (var stages = Files.newDirectoryStream(folder, "*" + STAGE)) {
            for (var stage : stages) Files.delete(stage);
        }
        disk.forceFolder(folder);
    }

    private static void cut(Path segment, Path aside, Cut cut) throws IOException {
        try (var from =
                        FileChannel.open(
                                segment, StandardOpenOption.READ, StandardOpenOption.WRITE);
                var to =
                        FileChannel.open(
                                aside,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.allocate(64 << 10);
            for (long at = cut.good(); at < cut.end(); at += buffer.limit()) {
                buffer.clear().limit((int) Math.min(buffer.capacity(), cut.end() - at));
                if (from.read(buffer, at) < 0) break;
                buffer.flip();
                while (buffer.hasRemaining()) to.write(buffer);
            }
            to.force(true);
            from.truncate(cut.good());
            from.force(true);
        }
    }
}
