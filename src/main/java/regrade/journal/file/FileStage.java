package regrade.journal.file;

import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Location;
import regrade.journal.Stage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

/// The parts of a large act in a file beside the segments.
final class FileStage implements Stage {
    private static final int BUFFER = 256 << 10;

    private final Path file;
    private final Path folder;
    private final Disk disk;
    private final Disk.Handle handle;
    private final EntryJson json;
    private final long reserve;
    private final FileSegments segments;
    private final Sha hash = new Sha();
    private ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private long written;
    private int count;

    private FileStage(Path file, Disk disk, EntryJson json, long reserve, FileSegments segments)
            throws IOException {
        this.file = file;
        this.folder = file.resolveSibling("");
        this.disk = disk;
        this.json = json;
        this.reserve = reserve;
        this.segments = segments;
        this.handle = disk.open(file);
    }

    static FileStage make(
            Path folder, Disk disk, EntryJson json, long reserve, FileSegments segments) {
        try {
            var file = folder.resolve(UUID.randomUUID() + Leftovers.STAGE);
            return new FileStage(file, disk, json, reserve, segments);
        } catch (IOException e) {
            throw JournalProblems.notWritten(folder, e, JournalProblems.speaksOfSpace(e));
        }
    }

    @Override
    public void add(Fact part) {
        var payload = json.part(part);
        int size = Frame.HEADER + payload.length;
        if (size > Frame.MOST) throw new IllegalArgumentException("a part of " + size + " bytes");
        if (size > buffer.remaining()) flush();
        if (size > buffer.capacity()) buffer = ByteBuffer.allocate(size);
        Frame.put(buffer, payload);
        hash.add(payload);
        count++;
    }

    private void flush() {
        // the parts are written a second time when they are sealed
        if (disk.room(folder) < reserve + written + 2L * buffer.position())
            throw JournalProblems.diskFull(folder);
        try {
            buffer.flip();
            int size = buffer.remaining();
            handle.write(buffer, written);
            written += size;
            buffer.clear();
        } catch (IOException e) {
            throw JournalProblems.notWritten(folder, e, JournalProblems.speaksOfSpace(e));
        }
    }

    @Override
    public Location seal(EntryHeader header, Fact closing) {
        flush();
        if (count == 0) {
            var at = segments.write(header, List.of(closing)).at();
            segments.force();
            return at;
        }
        var parts = new EntryJson.Parts(count, written, hash.hex());
        var payload = json.act(header, parts, List.of(closing));
        long offset =
                segments.writing(
                        header,
                        written + payload.length,
                        segment -> {
                            segment.write(Frame.of(json.opening(header, parts)));
                            copyInto(segment);
                            // once the closing frame stands, nothing before it may be missing
                            segment.force();
                            segment.write(Frame.of(payload));
                        });
        var segment = segments.pendingOf(header, Sha.of(payload));
        segments.force();
        return new Location(segment.first(), offset);
    }

    private void copyInto(SegmentWriter segment) throws IOException {
        var chunk = ByteBuffer.allocate(1 << 20);
        try (var from = FileChannel.open(file, StandardOpenOption.READ)) {
            while (from.read(chunk.clear()) >= 0) segment.write(chunk.flip());
        }
    }

    @Override
    public void close() {
        try {
            handle.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw JournalProblems.notWritten(folder, e, false);
        }
    }
}
