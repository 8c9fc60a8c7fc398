package regrade.scan.device;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// A camera that speaks RTSP and shows one picture again and again, as RTP of JPEG (RFC 2435)
/// between its answers. It names its tracks by whole addresses, as cameras do.
public final class RtspServer implements AutoCloseable {
    private static final int PAUSE = 60;
    private static final int MOST = 1_200;

    private final ServerSocket door;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final byte[] jpeg;
    private final Guard guard;
    final List<String> asked = new CopyOnWriteArrayList<>();

    /// Who is let in; counts the nonces it gave out.
    enum Guard {
        NOBODY_ASKED(""),
        BASIC("Basic realm=\"cam, \\\"one\\\"\""),
        DIGEST("Digest realm=\"cam, \\\"one\\\"\", nonce=\"%s\""),
        DIGEST_QOP(
                "Digest qop=\"auth-int, auth\", realm=\"cam, \\\"one\\\"\", nonce=\"%s\", opaque=\"o\""),
        DIGEST_SHA(
                "Digest realm=\"cam, \\\"one\\\"\", algorithm=SHA-256, nonce=\"%s\", qop=\"auth\"");

        private final String challenge;

        Guard(String challenge) {
            this.challenge = challenge;
        }
    }

    RtspServer(byte[] jpeg, Guard guard) throws IOException {
        this.jpeg = jpeg;
        this.guard = guard;
        this.door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        threads.execute(this::serve);
    }

    static RtspServer open(byte[] jpeg) throws IOException {
        return new RtspServer(jpeg, Guard.NOBODY_ASKED);
    }

    String address(String login) {
        return "rtsp://" + login + place() + "/live?channel=1";
    }

    String place() {
        return "127.0.0.1:" + door.getLocalPort();
    }

    private void serve() {
        while (closed.getCount() > 0)
            try {
                var socket = door.accept();
                threads.execute(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
    }

    private void serve(Socket socket) {
        // each nonce is good for so many requests
        int left = 0;
        String nonce = "";
        try (socket) {
            var in = socket.getInputStream();
            for (var said = RtspMessage.read(in); said.isPresent(); said = RtspMessage.read(in)) {
                if (!(said.get() instanceof RtspMessage.Text request)) continue;
                if (guard != Guard.NOBODY_ASKED && (left-- <= 0 || !allowed(request, nonce))) {
                    nonce = Integer.toHexString(asked.size()) + "==/" + left;
                    left = 3;
                    refuse(request, nonce, socket.getOutputStream());
                    continue;
                }
                asked.add(request.first());
                answer(request, socket.getOutputStream());
            }
        } catch (IOException e) {
            // the player is gone
        }
    }

    private void refuse(RtspMessage.Text request, String nonce, OutputStream out)
            throws IOException {
        reply(request, "401 Unauthorized", "WWW-Authenticate", guard.challenge.formatted(nonce))
                .send(out);
    }

    private static RtspMessage.Text reply(
            RtspMessage.Text request, String status, String name, String value) {
        var number = request.header("CSeq").orElseThrow();
        return new RtspMessage.Text(
                "RTSP/1.0 " + status,
                List.of(
                        new RtspMessage.Header("CSeq", number),
                        new RtspMessage.Header(name, value)),
                new byte[0]);
    }

    private void answer(RtspMessage.Text request, OutputStream out) throws IOException {
        switch (request.first().split(" ")[0]) {
            case "OPTIONS" ->
                    reply(request, "200 OK", "Public", "DESCRIBE, SETUP, PLAY, TEARDOWN").send(out);
            case "DESCRIBE" -> describe(request, out);
            case "SETUP" ->
                    reply(
                                    request,
                                    "200 OK",
                                    "Transport",
                                    "RTP/AVP/TCP;unicast;interleaved=0-1;ssrc=1234ABCD")
                            .with("Session", Optional.of("77;timeout=60"))
                            .send(out);
            case "PLAY" -> {
                reply(request, "200 OK", "RTP-Info", "url=rtsp://" + place() + "/live/track")
                        .with("Session", Optional.of("77"))
                        .send(out);
                threads.execute(() -> play(out));
            }
            default -> reply(request, "200 OK", "Session", "77").send(out);
        }
    }

    private void describe(RtspMessage.Text request, OutputStream out) throws IOException {
        var sdp =
                "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=camera\r\nc=IN IP4 0.0.0.0\r\nt=0 0\r\n"
                        + "m=video 0 RTP/AVP 26\r\na=control:rtsp://%s/live/track\r\n"
                                .formatted(place());
        var body = sdp.getBytes(StandardCharsets.US_ASCII);
        var head =
                reply(request, "200 OK", "Content-Base", "rtsp://" + place() + "/live/")
                        .with("Content-Type", Optional.of("application/sdp"))
                        .with("Content-Length", Optional.of(Integer.toString(body.length)));
        new RtspMessage.Text(head.first(), head.headers(), body).send(out);
    }

    private void play(OutputStream out) {
        int number = 0;
        try {
            for (int frame = 0; !closed.await(PAUSE, TimeUnit.MILLISECONDS); frame++)
                number = show(frame, number, out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // the player is gone
        }
    }

    private int show(int frame, int first, OutputStream out) throws IOException {
        int number = first;
        var scan = scan();
        for (int at = 0; at < scan.length; at += MOST) {
            int length = Math.min(MOST, scan.length - at);
            var tables = at == 0 ? tables() : new byte[0];
            var packet = ByteBuffer.allocate(4 + 12 + 8 + tables.length + length);
            packet.put((byte) '$').put((byte) 0).putShort((short) (packet.capacity() - 4));
            boolean last = at + length == scan.length;
            packet.put((byte) 0x80).put((byte) (26 | (last ? 0x80 : 0))).putShort((short) number++);
            packet.putInt(frame * 90 * PAUSE).putInt(0x1234ABCD);
            packet.putInt(at).put((byte) 1).put((byte) 255);
            packet.put((byte) (size(3) / 8)).put((byte) (size(1) / 8));
            packet.put(tables).put(scan, at, length);
            synchronized (this) {
                out.write(packet.array());
                out.flush();
            }
        }
        return number;
    }

    /// Where the content of a segment begins, 0 if there is none.
    private int segment(int kind, int which) {
        int found = 0;
        for (int at = 2; (jpeg[at + 1] & 255) != 0xDA || kind == 0xDA; ) {
            if ((jpeg[at + 1] & 255) == kind && found++ == which) return at + 4;
            at += 2 + ((jpeg[at + 2] & 255) << 8 | jpeg[at + 3] & 255);
        }
        return 0;
    }

    /// Height at 1, width at 3.
    private int size(int at) {
        int frame = segment(0xC0, 0);
        return (jpeg[frame + at] & 255) << 8 | jpeg[frame + at + 1] & 255;
    }

    private byte[] tables() {
        var tables = new ByteArrayOutputStream();
        tables.writeBytes(new byte[] {0, 0, 0, (byte) 128});
        int first = segment(0xDB, 0);
        int second = segment(0xDB, 1);
        tables.write(jpeg, first + 1, 64);
        tables.write(jpeg, second == 0 ? first + 66 : second + 1, 64);
        return tables.toByteArray();
    }

    private byte[] scan() {
        int head = segment(0xDA, 0);
        int length = (jpeg[head - 2] & 255) << 8 | jpeg[head - 1] & 255;
        return Arrays.copyOfRange(jpeg, head - 2 + length, jpeg.length - 2);
    }

    private boolean allowed(RtspMessage.Text request, String nonce) {
        var said = request.header("Authorization").orElse("");
        if (guard == Guard.BASIC)
            return said.equals(
                    "Basic "
                            + Base64.getEncoder()
                                    .encodeToString(
                                            "ann:p@ss/w:d".getBytes(StandardCharsets.UTF_8)));
        var parts = request.first().split(" ");
        var who = sum("ann:cam, \"one\":p@ss/w:d");
        var what = sum(parts[0] + ":" + parts[1]);
        var between =
                guard == Guard.DIGEST
                        ? nonce
                        : String.join(":", nonce, value(said, "nc"), value(said, "cnonce"), "auth");
        return value(said, "uri").equals(parts[1])
                && value(said, "username").equals("ann")
                && value(said, "response").equals(sum(who + ":" + between + ":" + what));
    }

    private static String value(String said, String name) {
        var found = Pattern.compile("\\b" + name + "=\"?([^\",]*)").matcher(said);
        return found.find() ? found.group(1) : "";
    }

    private String sum(String text) {
        try {
            var digest = MessageDigest.getInstance(guard == Guard.DIGEST_SHA ? "SHA-256" : "MD5");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        door.close();
        threads.shutdownNow();
    }
}
