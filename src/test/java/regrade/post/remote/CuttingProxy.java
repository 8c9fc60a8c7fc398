package regrade.post.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/// Stands between a client and a server, and cuts each connection after so many bytes.
final class CuttingProxy implements AutoCloseable {
    static final long NEVER = Long.MAX_VALUE;

    final AtomicLong up = new AtomicLong();
    final AtomicLong down = new AtomicLong();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final int target;
    private final ServerSocket door;
    private volatile long mostUp = NEVER;
    private volatile long mostDown = NEVER;

    CuttingProxy(int target) {
        this.target = target;
        try {
            door = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.submit(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    /// From the next connection on, which also begins to count anew.
    void cut(long afterUp, long afterDown) {
        mostUp = afterUp;
        mostDown = afterDown;
        up.set(0);
        down.set(0);
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                threads.submit(() -> join(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void join(Socket client) {
        try {
            var server = new Socket();
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            server.connect(new InetSocketAddress("127.0.0.1", target));
            long most = mostUp;
            long mostBack = mostDown;
            threads.submit(() -> copy(server, client, down, mostBack));
            copy(client, server, up, most);
        } catch (IOException e) {
            close(client);
        }
    }

    private static void copy(Socket from, Socket to, AtomicLong count, long most) {
        var buffer = new byte[1_024];
        long left = most;
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) break;
                out.write(buffer, 0, read);
                count.addAndGet(read);
                left -= read;
            }
        } catch (IOException e) {
            // the other side is gone already
        } finally {
            close(from);
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
