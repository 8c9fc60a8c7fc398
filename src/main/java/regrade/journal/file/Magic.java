package regrade.journal.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// The sixteen bytes that every segment begins with.
final class Magic {
    static final int LENGTH = 16;
    private static final byte[] BYTES = "REGRADE-JOURNAL1".getBytes(StandardCharsets.US_ASCII);

    private Magic() {}

    /// What the first bytes of a segment are.
    enum Start {
        GOOD,
        /// a crash came before they were written
        UNWRITTEN,
        CHANGED
    }

    static ByteBuffer bytes() {
        return ByteBuffer.wrap(BYTES.clone());
    }

    static Start of(Path segment) throws IOException {
        var found = ByteBuffer.allocate(LENGTH);
        try (var channel = FileChannel.open(segment, StandardOpenOption.READ)) {
            while (found.hasRemaining() && channel.read(found) >= 0) {}
        }
        int length = found.position();
        if (Arrays.equals(found.array(), BYTES)) return Start.GOOD;
        boolean cut = length < LENGTH && Arrays.equals(found.array(), 0, length, BYTES, 0, length);
        return cut || Arrays.equals(found.array(), new byte[LENGTH])
                ? Start.UNWRITTEN
                : Start.CHANGED;
    }
}
