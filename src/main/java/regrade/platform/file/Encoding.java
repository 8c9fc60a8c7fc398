package regrade.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// How a text file is written: what its first bytes say, else UTF-8 if all of it is, else
/// windows-1252 if all of it can be, else Shift_JIS if all of it is; a file that is none of them is
/// read as windows-1252 with gaps.
///
/// @param mark bytes at the start that are not text
record Encoding(Charset charset, int mark) {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    // what Windows calls Shift_JIS: the standard with the makers' signs that real files hold
    private static final List<Charset> FALLBACKS = List.of(WESTERN, Charset.forName("windows-31j"));

    private static final int CHUNK = 1 << 16;

    /// From the whole file.
    static Encoding of(Path file) throws IOException {
        var marked = marked(start(file));
        if (marked.mark > 0 || fits(file, StandardCharsets.UTF_8)) return marked;
        for (var charset : FALLBACKS) if (fits(file, charset)) return new Encoding(charset, 0);
        return new Encoding(WESTERN, 0);
    }

    /// From the first bytes alone; what follows them may prove it wrong.
    static Encoding ofStart(byte[] bytes) {
        var marked = marked(bytes);
        if (marked.mark > 0 || fits(bytes, StandardCharsets.UTF_8)) return marked;
        for (var charset : FALLBACKS) if (fits(bytes, charset)) return new Encoding(charset, 0);
        return new Encoding(WESTERN, 0);
    }

    private static byte[] start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(3);
        }
    }

    private static Encoding marked(byte[] start) {
        if (starts(start, 0xEF, 0xBB, 0xBF)) return new Encoding(StandardCharsets.UTF_8, 3);
        if (starts(start, 0xFF, 0xFE)) return new Encoding(StandardCharsets.UTF_16LE, 2);
        if (starts(start, 0xFE, 0xFF)) return new Encoding(StandardCharsets.UTF_16BE, 2);
        return new Encoding(StandardCharsets.UTF_8, 0);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xff) != mark[i]) return false;
        return true;
    }

    private static boolean fits(byte[] bytes, Charset charset) {
        return new Trial(charset).fits(ByteBuffer.wrap(bytes));
    }

    private static boolean fits(Path file, Charset charset) throws IOException {
        var trial = new Trial(charset);
        var chunk = new byte[CHUNK];
        int kept = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read; (read = in.read(chunk, kept, CHUNK - kept)) > 0; ) {
                var bytes = ByteBuffer.wrap(chunk, 0, kept + read);
                if (!trial.fits(bytes)) return false;
                // half a character at the end of the chunk, or of a file that was cut off there
                kept = bytes.remaining();
                System.arraycopy(chunk, bytes.position(), chunk, 0, kept);
            }
        }
        return true;
    }

    /// Decodes without keeping anything.
    private static final class Trial {
        private final CharsetDecoder decoder;
        private final CharBuffer out = CharBuffer.allocate(CHUNK);

        private Trial(Charset charset) {
            decoder =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT);
        }

        private boolean fits(ByteBuffer bytes) {
            CoderResult result;
            do {
                out.clear();
                result = decoder.decode(bytes, out, false);
            } while (result.isOverflow());
            return !result.isError();
        }
    }
}
