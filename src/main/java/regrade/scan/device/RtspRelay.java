package regrade.scan.device;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Stands between a player on this machine and an RTSP camera, so that the player is told no more
/// than a place on this machine: a program's arguments can be read by every user of the machine,
/// and the camera's address holds its password.
///
/// The first that connects is the player; nobody else gets in, and it must know the place's name.
final class RtspRelay implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(RtspRelay.class);
    private static final int LIMIT = 10_000;
    private static final Pattern PLACE = Pattern.compile("rtsp://[^/\\s;,\"?]*");

    private final RtspAddress address;
    private final RtspCamera camera;
    private final ServerSocket door;
    private final String name;
    private final List<ExecutorService> lanes;
    private volatile Optional<Socket> player = Optional.empty();
    private volatile boolean named;

    private RtspRelay(
            RtspAddress address,
            RtspCamera camera,
            ServerSocket door,
            String name,
            List<ExecutorService> lanes) {
        this.address = address;
        this.camera = camera;
        this.door = door;
        this.name = name;
        this.lanes = List.copyOf(lanes);
    }

    /// Connects to the camera and waits for the player.
    ///
    /// @param threads two, each by itself; stopped on close
    /// @param chosen gives texts that nobody can guess, of hexadecimal digits
    /// @throws CameraRefused if the camera wants another user or password
    /// @throws IOException if it is not to be had
    static RtspRelay open(
            RtspAddress address, Supplier<ExecutorService> threads, Supplier<String> chosen)
            throws IOException {
        var camera = RtspCamera.connect(address, chosen);
        try {
            var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            door.setSoTimeout(LIMIT);
            var lanes = List.of(threads.get(), threads.get());
            var relay = new RtspRelay(address, camera, door, chosen.get(), lanes);
            relay.run(lanes.getFirst(), relay::toCamera);
            relay.run(lanes.getLast(), relay::toPlayer);
            return relay;
        } catch (IOException e) {
            camera.close();
            throw e;
        }
    }

    /// What the player is told.
    String place() {
        return here() + "/" + name;
    }

    private String here() {
        return "rtsp://" + door.getInetAddress().getHostAddress() + ":" + door.getLocalPort();
    }

    @FunctionalInterface
    private interface Way {
        void go() throws IOException;
    }

    private void run(ExecutorService lane, Way way) {
        lane.execute(
                () -> {
                    try (this) {
                        way.go();
                    } catch (IOException e) {
                        // who waits for the pictures sees them end
                        LOG.debug("camera's relay ended", e);
                    }
                });
    }

    private void toCamera() throws IOException {
        try (door) {
            player = Optional.of(door.accept());
        }
        var in = new BufferedInputStream(player.orElseThrow().getInputStream());
        for (var said = RtspMessage.read(in); said.isPresent(); said = RtspMessage.read(in))
            camera.send(asked(said.get()));
    }

    private RtspMessage asked(RtspMessage message) throws IOException {
        if (!(message instanceof RtspMessage.Text text)) return message;
        var parts = text.first().split(" ", 3);
        if (parts.length < 3) throw new IOException("no RTSP request");
        parts[1] = there(parts[1]);
        return new RtspMessage.Text(String.join(" ", parts), text.headers(), text.body());
    }

    /// The camera's address of what the player asks for.
    private String there(String asked) throws IOException {
        if (asked.equals("*")) return asked;
        if (asked.startsWith(place())) return address.bare() + asked.substring(place().length());
        // where the camera itself has named it so; before that nobody can know more than the name
        if (named && asked.startsWith(here()))
            return address.place() + asked.substring(here().length());
        throw new IOException("asks for something else");
    }

    private void toPlayer() throws IOException {
        for (var said = camera.next(); said.isPresent(); said = camera.next())
            said(said.get()).send(waiting().getOutputStream());
    }

    private Socket waiting() throws IOException {
        return player.orElseThrow(() -> new IOException("nobody asked"));
    }

    private RtspMessage said(RtspMessage message) {
        if (!(message instanceof RtspMessage.Text text)) return message;
        named = true;
        UnaryOperator<String> here = said -> PLACE.matcher(said).replaceAll(here());
        var body = new String(text.body(), StandardCharsets.ISO_8859_1);
        var bytes = here.apply(body).getBytes(StandardCharsets.ISO_8859_1);
        var headers =
                text.headers().stream()
                        .map(h -> new RtspMessage.Header(h.name(), here.apply(h.value())))
                        .toList();
        var changed = new RtspMessage.Text(text.first(), headers, bytes);
        return bytes.length == 0
                ? changed
                : changed.with("Content-Length", Optional.of(Integer.toString(bytes.length)));
    }

    @Override
    public void close() throws IOException {
        try (door;
                camera) {
            if (player.isPresent()) player.get().close();
        } finally {
            lanes.forEach(ExecutorService::shutdownNow);
        }
    }
}
