package regrade.scan.device;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// A camera on the network: shows the same picture again and again until another one is put before
/// it.
public final class MjpegServer implements AutoCloseable {
    private static final String BOUNDARY = "frame";
    private static final int PAUSE = 40;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile byte[] picture;

    public MjpegServer(byte[] jpeg) throws IOException {
        picture = jpeg;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/video", this::send);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/video";
    }

    public void show(byte[] jpeg) {
        picture = jpeg;
    }

    private void send(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders()
                .add("Content-Type", "multipart/x-mixed-replace; boundary=" + BOUNDARY);
        exchange.sendResponseHeaders(200, 0);
        try (var out = exchange.getResponseBody()) {
            do {
                var jpeg = picture;
                var head =
                        "--%s\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n"
                                .formatted(BOUNDARY, jpeg.length);
                out.write(head.getBytes(StandardCharsets.US_ASCII));
                out.write(jpeg);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();
            } while (!closed.await(PAUSE, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
