package regrade.journal.file;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/// What is found at one place of a segment.
sealed interface Frame {
    /// Length, checksum of the payload, checksum of these two.
    int HEADER = 12;

    /// More than an act or a part may have; a length beyond it is not believed.
    int MOST = 64 << 20;

    long offset();

    record Whole(long offset, byte[] payload) implements Frame {
        long end() {
            return offset + HEADER + payload.length;
        }
    }

    /// The segment ends here in good order.
    record End(long offset) implements Frame {}

    /// The segment ends inside this frame.
    record CutShort(long offset) implements Frame {}

    /// The frame's own header does not fit its checksum.
    record BadHeader(long offset) implements Frame {}

    /// The header is good, the payload is not.
    record BadPayload(long offset, byte[] payload) implements Frame {
        long end() {
            return offset + HEADER + payload.length;
        }
    }

    /// A payload as it is written.
    static ByteBuffer of(byte[] payload) {
        var frame = ByteBuffer.allocate(HEADER + payload.length);
        put(frame, payload);
        return frame.flip();
    }

    static void put(ByteBuffer frame, byte[] payload) {
        int start = frame.position();
        frame.putInt(payload.length).putInt(checksum(payload, 0, payload.length));
        frame.putInt(headerChecksum(frame, start)).put(payload);
    }

    static int headerChecksum(ByteBuffer bytes, int start) {
        var crc = new CRC32C();
        crc.update(bytes.duplicate().limit(start + 8).position(start));
        return (int) crc.getValue();
    }

    static int checksum(byte[] bytes, int from, int length) {
        var crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    /// Whether these bytes could be a frame's header.
    static boolean headerFits(ByteBuffer bytes, int start) {
        int length = bytes.getInt(start);
        return length > 0
                && length <= MOST
                && bytes.getInt(start + 8) == headerChecksum(bytes, start);
    }
}
