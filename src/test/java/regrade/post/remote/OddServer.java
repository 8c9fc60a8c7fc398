package regrade.post.remote;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.net.ServerSocketFactory;

/// Something that listens and says one thing again and again, or nothing; it keeps what it hears.
final class OddServer implements AutoCloseable {
    private final ServerSocket door;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private final String greeting;
    private final String answer;

    /// @param answer to each line
    OddServer(String greeting, String answer) {
        this(greeting, answer, ServerSocketFactory.getDefault());
    }

    /// @param factory of a plain or a secured line
    OddServer(String greeting, String answer, ServerSocketFactory factory) {
        this.greeting = greeting;
        this.answer = answer;
        try {
            door = factory.createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.submit(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    /// Everything that was said to it.
    synchronized String heard() {
        return heard.toString(StandardCharsets.ISO_8859_1);
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var line = door.accept();
                threads.submit(() -> talk(line));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket line) {
        try (line) {
            var out = line.getOutputStream();
            out.write(greeting.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            var in = line.getInputStream();
            for (int one = in.read(); one >= 0; one = in.read()) {
                hear(one);
                if (one == '\n') {
                    out.write(answer.getBytes(StandardCharsets.ISO_8859_1));
                    out.flush();
                }
            }
        } catch (IOException e) {
            // the client has had enough
        }
    }

    private synchronized void hear(int one) {
        heard.write(one);
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
