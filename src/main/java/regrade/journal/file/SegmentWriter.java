package regrade.journal.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/// The segment that is being written. What was not written whole is taken back at once.
final class SegmentWriter {
    private final Disk disk;
    private final Path folder;
    private final SegmentName name;
    private final Disk.Handle handle;
    private long length;

    private SegmentWriter(
            Disk disk, Path folder, SegmentName name, Disk.Handle handle, long length) {
        this.disk = disk;
        this.folder = folder;
        this.name = name;
        this.handle = handle;
        this.length = length;
    }

    /// Goes on with a segment of this length.
    static SegmentWriter of(Disk disk, Path folder, SegmentName name, long length)
            throws IOException {
        var handle = disk.open(folder.resolve(name.toString()));
        return new SegmentWriter(disk, folder, name, handle, length);
    }

    /// A new segment; its name outlasts a power cut.
    static SegmentWriter start(Disk disk, Path folder, SegmentName name) throws IOException {
        var writer = of(disk, folder, name, 0);
        try {
            writer.write(Magic.bytes());
            writer.handle.force();
            disk.forceFolder(folder);
            return writer;
        } catch (IOException e) {
            writer.abandon();
            throw e;
        }
    }

    SegmentName name() {
        return name;
    }

    long length() {
        return length;
    }

    /// @throws IOException if not all of it could be written; then [#backTo] or [#abandon] must
    ///   follow
    void write(ByteBuffer bytes) throws IOException {
        int size = bytes.remaining();
        handle.write(bytes, length);
        length += size;
    }

    /// Goes back to an earlier length.
    void backTo(long earlier) throws IOException {
        handle.truncate(earlier);
        length = earlier;
    }

    void force() throws IOException {
        handle.force();
    }

    void close() throws IOException {
        handle.close();
    }

    /// Removes a segment that holds no act.
    void abandon() throws IOException {
        handle.close();
        Files.deleteIfExists(folder.resolve(name.toString()));
        disk.forceFolder(folder);
    }
}
