package regrade.scan.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.scan.SymbolPicture;
import regrade.scan.Symbology;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

class StreamCameraTest {
    private static final byte[] JPEG =
            SymbolPicture.symbol(Symbology.QR_CODE, "LPNHE919225404", 4).file("jpg");

    private static final Duration LONG = Duration.ofHours(1);

    private final LinkedBlockingQueue<byte[]> frames = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<UserMessage> troubles = new LinkedBlockingQueue<>();

    @Test
    void picturesAreCutOutOfAMultipartStream() throws IOException {
        var stream = new JpegStream(new ByteArrayInputStream(multipart(3)));

        for (int i = 0; i < 3; i++)
            assertThat(stream.next()).hasValueSatisfying(it -> assertThat(it).isEqualTo(JPEG));
        assertThat(stream.next()).isEmpty();
    }

    @Test
    void aCutPictureIsTheEnd() throws IOException {
        for (int length : new int[] {0, 1, 3, 20, 200, JPEG.length - 1})
            assertThat(new JpegStream(new ByteArrayInputStream(Arrays.copyOf(JPEG, length))).next())
                    .isEmpty();
    }

    @Test
    void anEndlessPictureIsRefused() {
        var endless = Arrays.copyOf(JPEG, JPEG.length - 2);
        var padded = Arrays.copyOf(endless, JpegStream.MOST_BYTES + 10_000);

        assertThatThrownBy(() -> new JpegStream(new ByteArrayInputStream(padded)).next())
                .isInstanceOf(IOException.class);
    }

    @Test
    void aCameraOnTheNetworkIsReadAndOpenedAgainWhenItGoes() throws Exception {
        var server = server();
        server.createContext(
                "/video",
                exchange -> {
                    exchange.getResponseHeaders()
                            .add("Content-Type", "multipart/x-mixed-replace; boundary=frame");
                    exchange.sendResponseHeaders(200, 0);
                    try (var out = exchange.getResponseBody()) {
                        out.write(multipart(2));
                    }
                });
        server.start();
        var camera = camera(server, LONG);

        try (var _ = camera.start(frames::add, troubles::add)) {
            byte[] frame = null;
            // more than one answer holds
            for (int i = 0; i < 5; i++) frame = frames.poll(30, TimeUnit.SECONDS);
            assertThat(frame).isEqualTo(JPEG);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aCameraThatFallsSilentIsToldAndOpenedAgain() throws Exception {
        var server = server();
        var hold = new CountDownLatch(1);
        var asked = new AtomicInteger();
        var answering = Executors.newCachedThreadPool();
        server.setExecutor(answering);
        server.createContext(
                "/video",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    // before the picture, which whoever counts waits for
                    asked.incrementAndGet();
                    var out = exchange.getResponseBody();
                    out.write(multipart(1));
                    out.flush();
                    hang(hold);
                    exchange.close();
                });
        server.start();
        var camera = camera(server, Duration.ofMillis(50));

        try (var _ = camera.start(frames::add, troubles::add)) {
            // each stream holds one picture and then hangs
            for (int i = 0; i < 3; i++)
                assertThat(frames.poll(30, TimeUnit.SECONDS)).isEqualTo(JPEG);
            assertThat(troubles.poll(30, TimeUnit.SECONDS))
                    .isEqualTo(UserMessage.bad("scan.camera-lost", Remedy.NONE));
            assertThat(asked.get()).isGreaterThanOrEqualTo(3);
        } finally {
            hold.countDown();
            server.stop(0);
            answering.shutdown();
        }
    }

    private static void hang(CountDownLatch until) {
        try {
            until.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void theUserPartOfAnAddressIsSentAsTheCameraWantsIt() throws Exception {
        var server = server();
        var sent = new LinkedBlockingQueue<String>();
        server.createContext(
                "/video",
                exchange -> {
                    var headers = exchange.getRequestHeaders();
                    sent.add(
                            exchange.getRequestURI()
                                    + " "
                                    + headers.getOrDefault("Authorization", List.of()));
                    exchange.sendResponseHeaders(401, -1);
                });
        server.start();
        try {
            for (var user : List.of("", "admin:p%C3%A9%40w@", "token@"))
                assertThatThrownBy(
                                () ->
                                        new HttpStream(
                                                        address(server, user),
                                                        HttpStream.newClient())
                                                .open())
                        .isInstanceOf(IOException.class)
                        .hasMessage("camera answered 401");
        } finally {
            server.stop(0);
        }

        // base64 of admin:pé@w in UTF-8, and of token: as a user without a password is written
        assertThat(sent)
                .containsExactly(
                        "/video []", "/video [Basic YWRtaW46cMOpQHc=]", "/video [Basic dG9rZW46]");
    }

    private static HttpServer server() throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    private static StreamCamera camera(HttpServer server, Duration silence) {
        return new StreamCamera(
                new HttpStream(address(server, ""), HttpStream.newClient()),
                Executors::newSingleThreadExecutor,
                Duration.ofMillis(1),
                silence);
    }

    private static URI address(HttpServer server, String user) {
        return URI.create(
                "http://" + user + "127.0.0.1:" + server.getAddress().getPort() + "/video");
    }

    @Test
    void aCameraThatIsNotThereIsToldOnce() throws Exception {
        var tries = new LinkedBlockingQueue<Integer>();
        var camera =
                new StreamCamera(
                        () -> {
                            tries.add(1);
                            throw new IOException("no such camera");
                        },
                        Executors::newSingleThreadExecutor,
                        Duration.ofMillis(1),
                        LONG);

        try (var _ = camera.start(frames::add, troubles::add)) {
            for (int i = 0; i < 4; i++) assertThat(tries.poll(30, TimeUnit.SECONDS)).isNotNull();
        }

        assertThat(troubles).extracting(UserMessage::key).containsExactly("scan.camera-lost");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            Linux,      -f v4l2 -i /dev/video1
            Mac OS X,   -f avfoundation -framerate 30 -i 1
            Windows 11, -f vfwcap -i 1
            """)
    void aLocalCameraIsAskedForWithFixedArguments(String system, String input) {
        assertThat(String.join(" ", new FfmpegStream(new Ffmpeg("ffmpeg", system), 1).command()))
                .isEqualTo(
                        "ffmpeg -nostdin -hide_banner -loglevel error "
                                + input
                                + " -an -f mjpeg -q:v 3 -r 15 pipe:1");
    }

    @Test
    void withoutFfmpegTheCameraIsSimplyNotThere() {
        assertThatThrownBy(
                        () ->
                                new FfmpegStream(new Ffmpeg("no-such-program-here", "Linux"), 0)
                                        .open())
                .isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "file:///etc/passwd",
                "ftp://camera/x",
                "-i",
                "100",
                "http:",
                "javascript:1",
                "a b"
            })
    void whatNamesNoCameraIsNone(String text) {
        assertThat(cameras().named(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "12", "http://192.168.1.20:8080/video", "HTTPS://camera.local/stream"})
    void whatNamesACameraIsOne(String text) {
        assertThat(cameras().named(text)).isPresent();
    }

    private static SystemCameras cameras() {
        return new SystemCameras(Executors::newSingleThreadExecutor, "Linux");
    }

    private static byte[] multipart(int count) throws IOException {
        var out = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            out.write(
                    "--frame\r\nContent-Type: image/jpeg\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            out.write(JPEG);
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        return out.toByteArray();
    }
}
