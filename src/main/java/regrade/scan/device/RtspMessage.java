package regrade.scan.device;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A request or answer of RTSP (RFC 2326), or a packet of pictures between them (§10.12), within
/// limits.
sealed interface RtspMessage {
    int MOST_HEADERS = 100;
    int LONGEST_LINE = 8_000;
    int LARGEST_BODY = 200_000;

    /// Writes it as it is to be sent.
    void send(OutputStream out) throws IOException;

    /// A packet, passed on as it came.
    ///
    /// @param bytes with its four bytes of head
    record Packet(byte[] bytes) implements RtspMessage {
        @Override
        public void send(OutputStream out) throws IOException {
            out.write(bytes);
            out.flush();
        }
    }

    /// @param first the request or status line
    record Text(String first, List<Header> headers, byte[] body) implements RtspMessage {
        public Text {
            headers = List.copyOf(headers);
        }

        Optional<String> header(String name) {
            return headers.stream()
                    .filter(header -> header.is(name))
                    .map(Header::value)
                    .findFirst();
        }

        List<String> all(String name) {
            return headers.stream().filter(header -> header.is(name)).map(Header::value).toList();
        }

        /// With one header of that name, or none.
        Text with(String name, Optional<String> value) {
            var changed = new ArrayList<>(headers);
            changed.removeIf(header -> header.is(name));
            value.ifPresent(text -> changed.add(new Header(name, text)));
            return new Text(first, changed, body);
        }

        boolean answer() {
            return first.startsWith("RTSP/");
        }

        /// The status of an answer, 0 of anything else.
        int status() {
            var parts = first.split(" ", 3);
            return answer() && parts.length > 1 && parts[1].matches("[1-5][0-9]{2}")
                    ? Integer.parseInt(parts[1])
                    : 0;
        }

        @Override
        public void send(OutputStream out) throws IOException {
            var text = new StringBuilder(first).append("\r\n");
            headers.forEach(h -> text.append(h.name).append(": ").append(h.value).append("\r\n"));
            var whole = new ByteArrayOutputStream();
            whole.writeBytes(text.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
            whole.writeBytes(body);
            out.write(whole.toByteArray());
            out.flush();
        }
    }

    record Header(String name, String value) {
        boolean is(String other) {
            return name.equalsIgnoreCase(other);
        }
    }

    /// The next one; empty at the end.
    ///
    /// @throws IOException if it is none, is cut, or goes beyond a limit
    static Optional<RtspMessage> read(InputStream in) throws IOException {
        int first = in.read();
        if (first < 0) return Optional.empty();
        return Optional.of(first == '$' ? packet(in) : text(first, in));
    }

    private static Packet packet(InputStream in) throws IOException {
        var head = in.readNBytes(3);
        if (head.length < 3) throw new IOException("packet cut");
        int length = (head[1] & 255) << 8 | head[2] & 255;
        var bytes = new byte[4 + length];
        bytes[0] = '$';
        System.arraycopy(head, 0, bytes, 1, 3);
        if (in.readNBytes(bytes, 4, length) < length) throw new IOException("packet cut");
        return new Packet(bytes);
    }

    private static Text text(int begun, InputStream in) throws IOException {
        var first = line(begun, in);
        var headers = new ArrayList<Header>();
        for (var line = line(in.read(), in); !line.isEmpty(); line = line(in.read(), in)) {
            int colon = line.indexOf(':');
            if (colon < 1 || headers.size() == MOST_HEADERS)
                throw new IOException("no RTSP header");
            headers.add(
                    new Header(
                            line.substring(0, colon).strip(), line.substring(colon + 1).strip()));
        }
        var head = new Text(first, headers, new byte[0]);
        int length = length(head);
        var body = in.readNBytes(length);
        if (body.length < length) throw new IOException("body cut");
        return new Text(first, headers, body);
    }

    private static int length(Text head) throws IOException {
        var length = head.header("Content-Length").orElse("0").toLowerCase(Locale.ROOT);
        if (!length.matches("[0-9]{1,7}") || Integer.parseInt(length) > LARGEST_BODY)
            throw new IOException("body too large");
        return Integer.parseInt(length);
    }

    private static String line(int begun, InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = begun; b != '\n'; b = in.read()) {
            if (b < 0) throw new IOException("head cut");
            if (line.size() == LONGEST_LINE) throw new IOException("line too long");
            line.write(b);
        }
        var text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
