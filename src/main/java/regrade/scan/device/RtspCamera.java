package regrade.scan.device;

import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A connection to an RTSP camera that says who asks: what a request lacks of that is put in here
/// and stands nowhere else.
final class RtspCamera implements Closeable {
    private static final int LIMIT = 5_000;

    private final RtspAddress address;
    private final Supplier<String> chosen;
    private final Socket socket;
    private final InputStream in;
    private Optional<RtspLogin> login = Optional.empty();
    private Optional<Asked> last = Optional.empty();
    private int number;

    /// @param request as it was asked, without who asks
    /// @param again whether it was asked again with a new login
    private record Asked(RtspMessage.Text request, String number, boolean again) {}

    private RtspCamera(RtspAddress address, Supplier<String> chosen, Socket socket)
            throws IOException {
        this.address = address;
        this.chosen = chosen;
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /// Connects, and finds out whether the camera shows its pictures to who asks.
    ///
    /// @param chosen gives texts that nobody used before, of hexadecimal digits
    /// @throws CameraRefused if it wants another user or password
    /// @throws IOException if it is not to be had
    static RtspCamera connect(RtspAddress address, Supplier<String> chosen) throws IOException {
        var socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(address.host(), address.port()), LIMIT);
            socket.setSoTimeout(LIMIT);
            socket.setTcpNoDelay(true);
            var camera = new RtspCamera(address, chosen, socket);
            camera.prove();
            // a camera that falls silent is noticed by who waits for its pictures
            socket.setSoTimeout(0);
            return camera;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private void prove() throws IOException {
        var describe =
                new RtspMessage.Text(
                        "DESCRIBE " + address.bare() + " RTSP/1.0",
                        List.of(
                                new RtspMessage.Header("CSeq", "0"),
                                new RtspMessage.Header("Accept", "application/sdp")),
                        new byte[0]);
        send(describe);
        for (var answer = next(); ; answer = next())
            if (answer.orElseThrow(() -> new IOException("camera hung up"))
                            instanceof RtspMessage.Text text
                    && text.answer()) {
                refuse(text.status());
                return;
            }
    }

    private static void refuse(int status) throws IOException {
        if (status == 401 || status == 403)
            throw new CameraRefused(UserMessage.bad("scan.camera-password", Remedy.NONE));
        if (status != 200) throw new IOException("camera answered " + status);
    }

    /// Asks the camera; a packet is passed on.
    void send(RtspMessage message) throws IOException {
        switch (message) {
            case RtspMessage.Packet packet -> write(packet);
            case RtspMessage.Text text -> ask(text, false);
        }
    }

    private synchronized void ask(RtspMessage.Text request, boolean again) throws IOException {
        number++;
        last = Optional.of(new Asked(request, request.header("CSeq").orElse("0"), again));
        var parts = request.first().split(" ", 3);
        if (parts.length < 3) throw new IOException("no RTSP request");
        var proof = login.map(known -> known.authorization(parts[0], parts[1]));
        write(
                request.with("CSeq", Optional.of(Integer.toString(number)))
                        .with("Authorization", proof));
    }

    private synchronized void write(RtspMessage message) throws IOException {
        message.send(socket.getOutputStream());
    }

    /// What the camera says next, with the number of who asked; empty at the end. That it wants to
    /// know who asks is answered here, once for each request.
    ///
    /// @throws IOException also if the camera sends the program elsewhere
    Optional<RtspMessage> next() throws IOException {
        while (true) {
            var said = RtspMessage.read(in);
            if (said.isEmpty() || !(said.get() instanceof RtspMessage.Text text)) return said;
            if (!text.answer()) return said;
            if (text.status() / 100 == 3) throw new IOException("camera sends elsewhere");
            if (text.status() == 401 && askedAgain(text)) continue;
            return Optional.of(answered(text));
        }
    }

    private synchronized RtspMessage.Text answered(RtspMessage.Text text) {
        return text.with("CSeq", last.map(Asked::number))
                .with("WWW-Authenticate", Optional.empty());
    }

    private synchronized boolean askedAgain(RtspMessage.Text refused) throws IOException {
        if (address.user().isEmpty() || last.isEmpty() || last.get().again()) return false;
        var known =
                RtspLogin.of(
                        refused.all("WWW-Authenticate"),
                        address.user().get(),
                        address.password(),
                        chosen.get());
        if (known.isEmpty()) return false;
        login = known;
        ask(last.get().request(), true);
        return true;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
