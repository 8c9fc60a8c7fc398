package regrade.post.remote;

import regrade.post.PostFailure;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// What a mail server says, as far as memory may be spent on it: lines of a bounded length,
/// announced blocks (RFC 3501 §4.3, `{123}` at the end of a line) of a bounded size, and not too
/// much in all.
final class GuardedInput extends FilterInputStream {
    private final Most most;
    private long lines;
    private long line;
    private long block;
    private long announced = -1;
    private boolean closed;

    /// @param line bytes of one line
    /// @param lines bytes of all lines, blocks not counted
    /// @param block bytes of one announced block
    record Most(int line, long lines, long block) {}

    GuardedInput(InputStream in, Most most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) count((byte) one);
        return one;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        int count = super.read(into, at, length);
        for (int i = at; i < at + count; i++) {
            if (block > 0) {
                int skipped = (int) Math.min(block, at + count - i);
                block -= skipped;
                i += skipped - 1;
            } else count(into[i]);
        }
        return count;
    }

    private void count(byte one) throws IOException {
        if (block > 0) {
            block--;
            return;
        }
        if (++line > most.line() || ++lines > most.lines())
            throw new MailFault(PostFailure.GARBAGE);
        if (one == '\n') lineEnds();
        else if (one != '\r') announce(one);
    }

    private void lineEnds() throws IOException {
        if (closed && announced > 0) {
            if (announced > most.block()) throw new MailFault(PostFailure.GARBAGE);
            block = announced;
        }
        line = 0;
        announced = -1;
        closed = false;
    }

    /// Follows a number in braces; whatever comes after it makes it an ordinary part of the line.
    private void announce(byte one) {
        boolean digit = one >= '0' && one <= '9';
        if (one == '{') {
            announced = 0;
            closed = false;
        } else if (digit && announced >= 0 && !closed) {
            announced = Math.min(announced * 10 + (one - '0'), Integer.MAX_VALUE);
        } else if (one == '}' && announced >= 0 && !closed) closed = true;
        else {
            announced = -1;
            closed = false;
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
