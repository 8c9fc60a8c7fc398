package regrade.journal.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/// The segment that is being written. What was not written whole is taken back at once.
final class SegmentWriter {
    /// Zeros written ahead of the acts, in bytes. Forcing into room that the file already has costs
    /// the system no change of the file's length and no search for free blocks.
    private static final int AHEAD = 256 << 10;

    private final Disk disk;
    private final Path folder;
    private final SegmentName name;
    private final Disk.Handle handle;
    private long length;

    /// where the file ends; zeros lie between the last act and there
    private long room;

    private SegmentWriter(
            Disk disk, Path folder, SegmentName name, Disk.Handle handle, long length, long room) {
        this.disk = disk;
        this.folder = folder;
        this.name = name;
        this.handle = handle;
        this.length = length;
        this.room = room;
    }

    /// Goes on with a segment whose last act ends here.
    static SegmentWriter of(Disk disk, Path folder, SegmentName name, long length)
            throws IOException {
        var file = folder.resolve(name.toString());
        var handle = disk.open(file);
        return new SegmentWriter(disk, folder, name, handle, length, Files.size(file));
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
        room = Math.max(room, length);
    }

    /// Writes as [#write] does, and makes room for the acts to come.
    void append(ByteBuffer bytes) throws IOException {
        boolean grows = length + bytes.remaining() > room;
        write(bytes);
        if (!grows) return;
        try {
            handle.write(ByteBuffer.allocate(AHEAD), length);
            room = length + AHEAD;
        } catch (IOException _) {
            // the act itself has its place; the disk is asked again with the next one
            trim();
        }
    }

    /// Lets the file end where its last act ends.
    void trim() throws IOException {
        handle.truncate(length);
        room = length;
    }

    /// Goes back to an earlier length.
    void backTo(long earlier) throws IOException {
        handle.truncate(earlier);
        length = earlier;
        room = earlier;
    }

    void force() throws IOException {
        handle.force();
    }

    void close() throws IOException {
        try {
            if (room > length) trim();
        } finally {
            handle.close();
        }
    }

    /// Removes a segment that holds no act.
    void abandon() throws IOException {
        handle.close();
        Files.deleteIfExists(folder.resolve(name.toString()));
        disk.forceFolder(folder);
    }
}
