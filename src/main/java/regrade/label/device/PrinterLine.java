package regrade.label.device;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// One connection to a printer on which nothing waits longer than it may: a blocking socket has no
/// limit for writing, and a printer without paper stops reading. For one thread.
final class PrinterLine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PrinterLine.class);
    private static final int STX = 2;
    private static final int ETX = 3;

    /// A status answer has some 200 bytes; whoever sends more is no printer.
    private static final int LONGEST_ANSWER = 8_192;

    private final Selector selector;
    private final SocketChannel channel;
    private final SelectionKey key;

    private PrinterLine(Selector selector, SocketChannel channel, SelectionKey key) {
        this.selector = selector;
        this.channel = channel;
        this.key = key;
    }

    /// @throws IOException if nobody answers there in time
    static PrinterLine open(InetSocketAddress address, Duration limit) throws IOException {
        var selector = Selector.open();
        var channel = SocketChannel.open();
        boolean open = false;
        try {
            channel.configureBlocking(false);
            var line =
                    new PrinterLine(
                            selector, channel, channel.register(selector, SelectionKey.OP_CONNECT));
            if (!channel.connect(address)) line.finishConnect(new Deadline(limit));
            open = true;
            return line;
        } finally {
            if (!open) {
                channel.close();
                selector.close();
            }
        }
    }

    private void finishConnect(Deadline deadline) throws IOException {
        while (!channel.finishConnect()) await(SelectionKey.OP_CONNECT, deadline);
    }

    /// @throws IOException if the connection breaks, or the printer stops reading; what it has read
    ///   is not known
    void send(byte[] bytes, Duration limit) throws IOException {
        var rest = ByteBuffer.wrap(bytes);
        var deadline = new Deadline(limit);
        while (rest.hasRemaining()) {
            if (channel.write(rest) == 0) await(SelectionKey.OP_WRITE, deadline);
        }
    }

    /// Reads frames of STX … ETX until there are `most`, or the time is over.
    ///
    /// @throws IOException if the connection breaks or is closed by the printer
    List<String> frames(int most, Duration limit) throws IOException {
        var frames = new ArrayList<String>();
        var bytes = ByteBuffer.allocate(LONGEST_ANSWER);
        var deadline = new Deadline(limit);
        while (bytes.hasRemaining() && ready(SelectionKey.OP_READ, deadline)) {
            if (channel.read(bytes) < 0) throw new IOException("the printer closed the connection");
            frames.clear();
            collect(bytes, frames);
            if (frames.size() >= most) return frames;
        }
        return frames;
    }

    private static void collect(ByteBuffer bytes, List<String> frames) {
        int start = -1;
        for (int i = 0; i < bytes.position(); i++) {
            if (bytes.get(i) == STX) start = i + 1;
            else if (bytes.get(i) == ETX && start >= 0) {
                frames.add(
                        StandardCharsets.US_ASCII
                                .decode(bytes.slice(start, i - start))
                                .toString()
                                .strip());
                start = -1;
            }
        }
    }

    /// Says that there is no more, and waits until the printer has closed too, or the time is over.
    ///
    /// @throws IOException if the connection breaks before
    void end(Duration limit) throws IOException {
        channel.shutdownOutput();
        var deadline = new Deadline(limit);
        var unread = ByteBuffer.allocate(LONGEST_ANSWER);
        while (ready(SelectionKey.OP_READ, deadline) && channel.read(unread.clear()) >= 0)
            unread.clear();
    }

    /// Nothing happens for so long; a person would call it patience.
    void rest(Duration pause) throws IOException {
        key.interestOps(0);
        selector.select(Math.max(1, pause.toMillis()));
        selector.selectedKeys().clear();
    }

    private void await(int operation, Deadline deadline) throws IOException {
        if (!ready(operation, deadline))
            throw new SocketTimeoutException("the printer does not react");
    }

    private boolean ready(int operation, Deadline deadline) throws IOException {
        long left = deadline.left();
        if (left <= 0) return false;
        key.interestOps(operation);
        int ready = selector.select(left);
        selector.selectedKeys().clear();
        return ready > 0;
    }

    /// What came unasked, or too late, is no answer to the next question.
    ///
    /// @throws IOException if the printer has closed the connection
    void forget() throws IOException {
        var unread = ByteBuffer.allocate(LONGEST_ANSWER);
        int read = channel.read(unread);
        if (read < 0) throw new IOException("the printer closed the connection");
    }

    /// Never throws: what became of the label is decided before.
    @Override
    public void close() {
        try {
            channel.close();
            selector.close();
        } catch (IOException e) {
            LOG.debug("connection not closed in order", e);
        }
    }
}
