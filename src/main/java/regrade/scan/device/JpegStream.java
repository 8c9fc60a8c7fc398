package regrade.scan.device;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Cuts JPEG pictures out of a stream, whatever stands between them (headers of a multipart answer,
/// nothing).
final class JpegStream {
    /// Most bytes of one picture.
    static final int MOST_BYTES = 8_000_000;

    private static final int MARKER = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;

    private final InputStream in;

    JpegStream(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /// The next whole picture, none at the end of the stream.
    ///
    /// @throws IOException if the stream breaks, or a picture is larger than [#MOST_BYTES]
    Optional<byte[]> next() throws IOException {
        if (!skipToStart()) return Optional.empty();
        var picture = new ByteArrayOutputStream(1 << 16);
        picture.write(MARKER);
        picture.write(START);
        return segments(picture) && untilEnd(picture)
                ? Optional.of(picture.toByteArray())
                : Optional.empty();
    }

    private boolean skipToStart() throws IOException {
        int before = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (before == MARKER && b == START) return true;
            before = b;
        }
        return false;
    }

    /// Everything before the pixels, by its length: a thumbnail inside has an end of its own.
    private boolean segments(ByteArrayOutputStream picture) throws IOException {
        while (true) {
            int marker = in.read();
            int kind = in.read();
            int high = in.read();
            int low = in.read();
            if (low < 0) return false;
            if (marker != MARKER) throw new IOException("no JPEG segment");
            picture.write(marker);
            picture.write(kind);
            picture.write(high);
            picture.write(low);
            int length = (high << 8 | low) - 2;
            if (length < 0) throw new IOException("JPEG segment of length " + length);
            var content = in.readNBytes(length);
            picture.write(content);
            if (content.length < length) return false;
            if (picture.size() > MOST_BYTES) throw new IOException("picture too large");
            if (kind == SCAN) return true;
        }
    }

    private boolean untilEnd(ByteArrayOutputStream picture) throws IOException {
        int before = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            picture.write(b);
            if (before == MARKER && b == END) return true;
            if (picture.size() > MOST_BYTES) throw new IOException("picture too large");
            before = b;
        }
        return false;
    }
}
