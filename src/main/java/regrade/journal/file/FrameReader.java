package regrade.journal.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Reads a segment frame by frame. Its buffer starts small, for the many who want one act, and
/// grows for those who read on.
final class FrameReader implements AutoCloseable {
    private static final int FIRST = 4 << 10;
    private static final int MOST = 512 << 10;

    private final FileChannel channel;
    private final long limit;
    private ByteBuffer buffer = ByteBuffer.allocate(FIRST).limit(0);

    /// where the buffer's first byte stands in the file
    private long base;

    /// @param limit nothing is read from there on
    FrameReader(Path file, long offset, long limit) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
        this.base = offset;
        this.limit = Math.min(limit, channel.size());
    }

    long offset() {
        return base + buffer.position();
    }

    long limit() {
        return limit;
    }

    /// Where the zeros begin in which the segment ends; [#limit] if it does not end in zeros.
    long written() throws IOException {
        for (long end = limit; end > 0; ) {
            int size = (int) Math.min(end, 64 << 10);
            var bytes = bytes(end - size, size);
            for (int i = size; i > 0; i--) if (bytes[i - 1] != 0) return end - size + i;
            end -= size;
        }
        return 0;
    }

    Frame next() throws IOException {
        long offset = offset();
        if (offset >= limit) return new Frame.End(offset);
        if (limit - offset < Frame.HEADER) return new Frame.CutShort(offset);
        fill(Frame.HEADER);
        int start = buffer.position();
        if (!Frame.headerFits(buffer, start)) return new Frame.BadHeader(offset);
        int length = buffer.getInt(start);
        int checksum = buffer.getInt(start + 4);
        if (limit - offset - Frame.HEADER < length) return new Frame.CutShort(offset);
        fill(Frame.HEADER + length);
        var payload = new byte[length];
        buffer.position(buffer.position() + Frame.HEADER).get(payload);
        return Frame.checksum(payload, 0, length) == checksum
                ? new Frame.Whole(offset, payload)
                : new Frame.BadPayload(offset, payload);
    }

    /// Goes to another place; a frame that could not be read does not stop anybody from reading on.
    void seek(long offset) {
        if (offset >= base && offset <= base + buffer.limit()) {
            buffer.position((int) (offset - base));
            return;
        }
        afresh(offset);
    }

    /// Goes back to a place and reads from the file what stands there by now.
    void afresh(long offset) {
        base = offset;
        buffer.position(0).limit(0);
    }

    /// The bytes as they stand, whatever they are.
    byte[] bytes(long offset, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, offset + bytes.position()) < 0)
                throw new IOException("shorter than a moment ago");
        }
        return bytes.array();
    }

    /// Sees to it that so many bytes are at hand from here on.
    private void fill(int wanted) throws IOException {
        if (buffer.remaining() >= wanted) return;
        base += buffer.position();
        int size = Math.max(wanted, Math.min(buffer.capacity() * 2, MOST));
        var next =
                size > buffer.capacity() ? ByteBuffer.allocate(size).put(buffer) : buffer.compact();
        next.limit((int) Math.min(next.capacity(), limit - base));
        while (next.hasRemaining()) {
            if (channel.read(next, base + next.position()) < 0) break;
        }
        buffer = next.flip();
        if (buffer.remaining() < wanted) throw new IOException("shorter than a moment ago");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
