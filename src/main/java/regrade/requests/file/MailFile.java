package regrade.requests.file;

import regrade.platform.file.ReadBytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// The mails of a file as bytes, one after the other: a mailbox in which each begins with a line
/// `From `, or a file that is one mail. A mail that is too large is skipped, however large it is.
final class MailFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_SEPARATOR = 1000;
    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

    // the sender, or a sign in its place, and a date with a time
    private static final Pattern SEPARATOR = Pattern.compile("From \\S+ .*[0-9]{2}:[0-9]{2}.*");

    private final boolean mailbox;
    private final long size;
    private final ReadBytes in;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private long number;

    /// the first part of a line, all of it if it is not long
    private byte[] piece = new byte[0];

    private boolean pieceEnds;

    /// @param mailbox whether it may hold several mails
    MailFile(Path file, boolean mailbox) throws IOException {
        this.mailbox = mailbox;
        this.size = Files.size(file);
        this.in = new ReadBytes(Files.newInputStream(file));
    }

    /// @param number from 1
    /// @param bytes with the line ends that it has; empty if it is too large
    /// @param start the first bytes of it
    record Mail(long number, Optional<byte[]> bytes, byte[] start) {}

    static boolean isSeparator(byte[] line) {
        if (!startsWith(line, 0, FROM) || line.length > LONGEST_SEPARATOR) return false;
        var text = new String(line, StandardCharsets.ISO_8859_1).stripTrailing();
        return SEPARATOR.matcher(text).matches();
    }

    private static boolean startsWith(byte[] line, int at, byte[] what) {
        return line.length >= at + what.length
                && Arrays.equals(line, at, at + what.length, what, 0, what.length);
    }

    Optional<Mail> next() throws IOException {
        if (number == 0 && !readPiece()) return Optional.empty();
        if (piece.length == 0 && !pieceEnds) return Optional.empty();
        number++;
        // of a mailbox the piece at hand is the separator
        if (!mailbox || readPiece()) return Optional.of(mail());
        return Optional.of(new Mail(number, Optional.of(new byte[0]), new byte[0]));
    }

    private Mail mail() throws IOException {
        var mail = new ByteArrayOutputStream(8192);
        boolean tooLarge = false;
        boolean begins = true;
        boolean afterBlank = false;
        do {
            if (mailbox && begins && afterBlank && isSeparator(piece))
                return finished(mail, tooLarge);
            int skipped = mailbox && begins && isQuoted(piece) ? 1 : 0;
            tooLarge |= mail.size() + piece.length > MailLimits.MAIL;
            if (!tooLarge) mail.write(piece, skipped, piece.length - skipped);
            afterBlank = begins && isBlank(piece);
            begins = pieceEnds;
        } while (readPiece());
        return finished(mail, tooLarge);
    }

    private Mail finished(ByteArrayOutputStream mail, boolean tooLarge) {
        var bytes = mail.toByteArray();
        var start = Arrays.copyOf(bytes, Math.min(bytes.length, 2000));
        return new Mail(number, tooLarge ? Optional.empty() : Optional.of(bytes), start);
    }

    /// `>From `, `>>From ` … stand for one sign `>` less.
    private static boolean isQuoted(byte[] line) {
        int at = 0;
        while (at < line.length && line[at] == '>') at++;
        return at > 0 && startsWith(line, at, FROM);
    }

    private static boolean isBlank(byte[] line) {
        return line.length == 1 && line[0] == '\n'
                || line.length == 2 && line[0] == '\r' && line[1] == '\n';
    }

    /// Reads up to the end of a line, or of the buffer.
    private boolean readPiece() throws IOException {
        piece = new byte[0];
        pieceEnds = false;
        if (from == to && !fill(0)) return false;
        int end = find();
        if (end < 0) {
            // a line that lies across the buffer's end is moved to its start
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            from = 0;
            while (end < 0 && to < BUFFER && fill(to)) end = find();
        }
        pieceEnds = end >= 0;
        int stop = pieceEnds ? end + 1 : to;
        piece = Arrays.copyOfRange(buffer, from, stop);
        from = stop;
        return true;
    }

    private boolean fill(int at) throws IOException {
        if (at == 0) from = 0;
        int read = in.read(buffer, at, BUFFER - at);
        to = at + Math.max(0, read);
        return read > 0;
    }

    private int find() {
        for (int i = from; i < to; i++) if (buffer[i] == '\n') return i;
        return -1;
    }

    long position() {
        return in.count();
    }

    long size() {
        return size;
    }

    String sha256() {
        return in.hex();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
