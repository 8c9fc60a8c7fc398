package regrade.label.device;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/// A ZPL printer on loopback: keeps what it is sent, and answers as it was told.
final class FakePrinter implements AutoCloseable {
    private final ServerSocket server;
    private final Manners manners;
    private final Thread thread;
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private final CopyOnWriteArrayList<Throwable> failures = new CopyOnWriteArrayList<>();

    /// How a printer behaves, as answers to its n-th question, counted from 0.
    interface Manners {
        /// @return what it answers to `~HS`; empty for silence
        String hostStatus(int asked, boolean hasLabel);

        /// @return what it answers to `~HQES`; empty for silence
        default String errors(int asked, boolean hasLabel) {
            return "";
        }

        /// It breaks the connection once it has so many bytes of a label.
        default int breaksAfter() {
            return Integer.MAX_VALUE;
        }

        /// It reads nothing more once it has so many bytes of a label.
        default int stopsReadingAfter() {
            return Integer.MAX_VALUE;
        }
    }

    private FakePrinter(Manners manners) throws IOException {
        this.server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        this.manners = manners;
        this.thread = Thread.ofPlatform().daemon().name("fake-printer").start(this::serve);
    }

    static FakePrinter that(Manners manners) throws IOException {
        return new FakePrinter(manners);
    }

    String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    /// The labels that it took, without the questions.
    String labels() {
        synchronized (received) {
            return received.toString(StandardCharsets.UTF_8).replaceAll("~H(S|QES)\r\n", "");
        }
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var connection = server.accept()) {
                talk(connection);
            } catch (SocketException e) {
                // the test is over, or the program went away: both happen to printers
                if (!server.isClosed() && !"Connection reset".equals(e.getMessage()))
                    failures.add(e);
            } catch (IOException e) {
                failures.add(e);
            }
        }
    }

    private void talk(Socket connection) throws IOException {
        int statuses = 0;
        int errors = 0;
        var line = new StringBuilder();
        int before = size();
        while (true) {
            if (size() - before - line.length() >= manners.stopsReadingAfter()) hold();
            int next = connection.getInputStream().read();
            if (next < 0) return;
            synchronized (received) {
                received.write(next);
            }
            line.append((char) next);
            if (line.indexOf("~HS\r\n") >= 0) {
                answer(connection, manners.hostStatus(statuses++, hasLabel()));
                line.setLength(0);
            } else if (line.indexOf("~HQES\r\n") >= 0) {
                answer(connection, manners.errors(errors++, hasLabel()));
                line.setLength(0);
            } else if (line.indexOf("^XA") >= 0 && line.length() >= manners.breaksAfter()) {
                reset(connection);
                return;
            }
        }
    }

    private int size() {
        synchronized (received) {
            return received.size();
        }
    }

    private boolean hasLabel() {
        synchronized (received) {
            return received.toString(StandardCharsets.UTF_8).contains("^XZ");
        }
    }

    private static void answer(Socket connection, String answer) throws IOException {
        OutputStream out = connection.getOutputStream();
        out.write(answer.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /// With a reset instead of an orderly end, as when the power goes.
    private static void reset(Socket connection) throws IOException {
        connection.setSoLinger(true, 0);
        connection.close();
    }

    // until this printer is closed, which interrupts
    private static void hold() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        thread.interrupt();
        if (!failures.isEmpty()) throw new AssertionError(failures.getFirst());
    }

    /// The three lines of `~HS`.
    static String hostStatus(String flags) {
        int paper = flag(flags, "paper");
        int pause = flag(flags, "pause");
        int full = flag(flags, "full");
        int formats = flag(flags, "formats");
        int partial = flag(flags, "partial");
        int head = flag(flags, "head");
        int ribbon = flag(flags, "ribbon");
        int remaining = flag(flags, "remaining");
        return "\u0002030,%d,%d,0256,%03d,%d,0,%d,000,0,0,0\u0003\r\n"
                        .formatted(paper, pause, formats, full, partial)
                + "\u0002001,0,%d,%d,1,2,6,0,%08d,1,000\u0003\r\n"
                        .formatted(head, ribbon, remaining)
                + "\u00021234,0\u0003\r\n";
    }

    /// The answer to `~HQES` with these errors.
    static String errors(int word) {
        return "\u0002\r\n  PRINTER STATUS\r\n   ERRORS:         %d 00000000 %08X\r\n"
                        .formatted(word == 0 ? 0 : 1, word)
                + "   WARNINGS:       0 00000000 00000000\r\n\u0003";
    }

    private static int flag(String flags, String name) {
        return flags.contains(name) ? 1 : 0;
    }
}
