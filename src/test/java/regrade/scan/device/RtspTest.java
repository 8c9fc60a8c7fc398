package regrade.scan.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.photo.Pictures;
import regrade.scan.device.RtspServer.Guard;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

/// A camera that speaks RTSP, with a password that nobody else on the machine gets to see.
class RtspTest {
    private static final byte[] JPEG = Pictures.picture("jpg", 320, 240, Color.RED, Color.BLUE);
    private static final String LOGIN = "ann:p%40ss%2Fw:d@";

    private final List<ExecutorService> lanes = new ArrayList<>();
    private int chosen;

    @ParameterizedTest
    @EnumSource(Guard.class)
    void thePlayerGetsThePicturesAndSaysNothingOfThePassword(Guard guard) throws Exception {
        try (var camera = new RtspServer(JPEG, guard);
                var relay = relay(camera.address(guard == Guard.NOBODY_ASKED ? "" : LOGIN));
                var player = player(relay)) {
            assertThat(relay.place()).doesNotContain("ann", "p%40", camera.place(), "live");
            var described = ask(player, "DESCRIBE", relay.place());
            assertThat(described.status()).isEqualTo(200);
            assertThat(described.header("CSeq")).contains("7");
            var track = track(described);
            assertThat(track).startsWith(relay.place().replaceFirst("/[0-9a-f]*$", "/"));
            ask(player, "SETUP", track);
            ask(player, "OPTIONS", relay.place());
            ask(player, "PLAY", relay.place());

            var packet = RtspMessage.read(player.getInputStream()).orElseThrow();

            assertThat(packet).isInstanceOf(RtspMessage.Packet.class);
            assertThat(camera.asked)
                    .contains(
                            "DESCRIBE rtsp://" + camera.place() + "/live?channel=1 RTSP/1.0",
                            "SETUP rtsp://" + camera.place() + "/live/track RTSP/1.0");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Guard.class, mode = EnumSource.Mode.EXCLUDE, names = "NOBODY_ASKED")
    void anotherPasswordIsRefusedInWords(Guard guard) throws Exception {
        try (var camera = new RtspServer(JPEG, guard)) {
            for (var login : new String[] {"", "ann:other@", "ann@"})
                assertThatThrownBy(() -> relay(camera.address(login)))
                        .isInstanceOfSatisfying(
                                CameraRefused.class,
                                refused ->
                                        assertThat(refused.why().key())
                                                .isEqualTo("scan.camera-password"));
            assertThat(camera.asked).isEmpty();
        }
    }

    @Test
    void whoDoesNotKnowThePlaceSeesNothing() throws Exception {
        try (var camera = RtspServer.open(JPEG);
                var relay = relay(camera.address(""));
                var player = player(relay)) {
            var place = relay.place().replaceFirst("/[0-9a-f]*$", "/live");
            request("DESCRIBE", place).send(player.getOutputStream());

            assertThat(RtspMessage.read(player.getInputStream())).isEmpty();
        }
    }

    @Test
    void onlyOnePlayerGetsIn() throws Exception {
        try (var camera = RtspServer.open(JPEG);
                var relay = relay(camera.address(""));
                var player = player(relay)) {
            ask(player, "OPTIONS", relay.place());

            assertThatThrownBy(() -> player(relay)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aCameraThatIsNotThereIsAnError() throws Exception {
        String address;
        try (var camera = RtspServer.open(JPEG)) {
            address = camera.address(LOGIN);
        }

        assertThatThrownBy(() -> relay(address))
                .isInstanceOf(IOException.class)
                .hasMessageNotContainingAny("ann", "p@ss", "p%40ss");
    }

    @Test
    void aMissingFfmpegIsToldInWords() throws Exception {
        var troubles = new LinkedBlockingQueue<UserMessage>();
        try (var camera = RtspServer.open(JPEG)) {
            var source =
                    new RtspStream(
                            RtspAddress.of(camera.address("")).orElseThrow(),
                            new Ffmpeg("no-such-program", "Linux"),
                            this::lane);

            try (var _ = watching(source).start(_ -> {}, troubles::add)) {
                assertThat(troubles.poll(30, TimeUnit.SECONDS))
                        .isEqualTo(
                                UserMessage.bad(
                                        "scan.camera-no-ffmpeg", Remedy.NONE, "no-such-program"));
            }
        }
    }

    /// Needs an `ffmpeg` that is installed; our own part is proved without it above.
    @Test
    void throughFfmpegThePicturesComeAsTheyWereSent() throws Exception {
        assumeTrue(installed());
        var frames = new LinkedBlockingQueue<byte[]>();
        try (var camera = new RtspServer(JPEG, Guard.DIGEST_QOP)) {
            var source =
                    new RtspStream(
                            RtspAddress.of(camera.address(LOGIN)).orElseThrow(),
                            new Ffmpeg("ffmpeg", System.getProperty("os.name", "")),
                            this::lane);

            try (var _ = watching(source).start(frames::add, _ -> {})) {
                var frame = frames.poll(60, TimeUnit.SECONDS);
                assertThat(frame).isNotNull();
                var image = ImageIO.read(new ByteArrayInputStream(frame));
                assertThat(image.getWidth()).isEqualTo(320);
                assertThat(new Color(image.getRGB(40, 120)).getRed()).isGreaterThan(200);
                assertThat(new Color(image.getRGB(280, 120)).getBlue()).isGreaterThan(200);
                assertThat(ProcessHandle.current().descendants())
                        .extracting(process -> process.info().commandLine().orElse(""))
                        .anyMatch(line -> line.contains("rtsp://127.0.0.1:"))
                        .noneMatch(line -> line.contains("p@ss") || line.contains("p%40ss"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            rtsp://cam/live,              rtsp://cam/live,       cam, 554,
            RTSP://u:p@cam:8554/a?b=c,    rtsp://cam:8554/a?b=c, cam, 8554, u
            rtsp://u%40x@cam,             rtsp://cam,            cam, 554,  u@x
            """)
    void anAddressIsTakenApart(String text, String bare, String host, int port, String user) {
        var address = RtspAddress.of(text).orElseThrow();

        assertThat(address.bare()).isEqualTo(bare);
        assertThat(address.host()).isEqualTo(host);
        assertThat(address.port()).isEqualTo(port);
        assertThat(address.user().orElse(null)).isEqualTo(user);
        assertThat(address.toString()).doesNotContain("?", "u:", "@");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://cam/live", "rtsp:", "rtsp:///live", "cam", "rtsp://a b/"})
    void whatIsNoAddressIsNone(String text) {
        assertThat(RtspAddress.of(text)).isEmpty();
    }

    /// The examples of RFC 2617 §3.5 and RFC 7616 §3.9.1.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Digest realm="testrealm@host.com", qop="auth,auth-int", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", opaque="5ccc069c403ebaf9f0171e9517f40e41" | Circle Of Life | 0a4f113b | 6629fae49393a05397450978507c4ef1
            Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=SHA-256, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v" | Circle of Life | f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ | 753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1
            Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=MD5, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v" | Circle of Life | f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ | 8ca523f5e9506fed4657c9700eebdbec
            """)
    void aDigestIsWhatItsStandardSays(
            String offer, String password, String chosen, String response) {
        var login = RtspLogin.of(List.of(offer), "Mufasa", password, chosen).orElseThrow();

        assertThat(login.authorization("GET", "/dir/index.html"))
                .contains("response=\"" + response + "\"", "nc=00000001");
    }

    @Test
    void anUnknownSchemeIsNotAnswered() {
        for (var offer :
                List.of("Bearer x", "Digest nonce=\"1\", algorithm=SHA-512", "Digest realm=\"r\""))
            assertThat(RtspLogin.of(List.of(offer), "u", "p", "0")).isEmpty();
    }

    @Property(tries = 500)
    void noBytesBreakTheReader(@ForAll byte[] bytes) {
        readAll(bytes);
        var head =
                "RTSP/1.0 200 OK\r\nCSeq: 1\r\nContent-Length: ".getBytes(StandardCharsets.UTF_8);
        var both = new byte[head.length + bytes.length];
        System.arraycopy(head, 0, both, 0, head.length);
        System.arraycopy(bytes, 0, both, head.length, bytes.length);
        readAll(both);
    }

    @Test
    void anEndlessHeadIsRefused() {
        var endless = "x".repeat(RtspMessage.LONGEST_LINE + 2);
        var many = "RTSP/1.0 200 OK\r\n" + "a: b\r\n".repeat(RtspMessage.MOST_HEADERS + 1) + "\r\n";
        var large = "RTSP/1.0 200 OK\r\nContent-Length: 9999999\r\n\r\n";
        for (var text : List.of(endless, many, large))
            assertThatThrownBy(() -> RtspMessage.read(stream(text)))
                    .isInstanceOf(IOException.class);
    }

    private static void readAll(byte[] bytes) {
        var in = new ByteArrayInputStream(bytes);
        try {
            while (RtspMessage.read(in).isPresent()) assertThat(in.available()).isNotNegative();
        } catch (IOException refused) {
            assertThat(refused).isNotNull();
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean installed() {
        try {
            var process =
                    new ProcessBuilder("ffmpeg", "-version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private StreamCamera watching(RtspStream source) {
        return new StreamCamera(source, this::lane, Duration.ofHours(1), Duration.ofHours(1));
    }

    private RtspRelay relay(String address) throws IOException {
        return RtspRelay.open(
                RtspAddress.of(address).orElseThrow(),
                this::lane,
                () -> "%032x".formatted(++chosen));
    }

    private ExecutorService lane() {
        var lane = Executors.newSingleThreadExecutor();
        lanes.add(lane);
        return lane;
    }

    private static Socket player(RtspRelay relay) throws IOException {
        int port = Integer.parseInt(relay.place().replaceAll(".*:(\\d+)/.*", "$1"));
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(30_000);
        return socket;
    }

    private static RtspMessage.Text request(String method, String place) {
        return new RtspMessage.Text(
                method + " " + place + " RTSP/1.0",
                List.of(new RtspMessage.Header("CSeq", "7")),
                new byte[0]);
    }

    private static RtspMessage.Text ask(Socket player, String method, String place)
            throws IOException {
        OutputStream out = player.getOutputStream();
        request(method, place).send(out);
        var answer = (RtspMessage.Text) RtspMessage.read(player.getInputStream()).orElseThrow();
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }

    private static String track(RtspMessage.Text described) {
        var sdp = new String(described.body(), StandardCharsets.US_ASCII);
        return sdp.replaceAll("(?s).*a=control:(\\S+).*", "$1");
    }
}
