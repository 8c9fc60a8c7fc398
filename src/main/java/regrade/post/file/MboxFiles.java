package regrade.post.file;

import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.platform.task.Closing;
import regrade.post.MailFiles;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Mails in one mbox file, in a folder that keeps no other: what is written beside it stays. Lines
/// that look like the beginning of a mail get a `>` in front ("mboxrd"), so each mail can be had
/// back as it was.
public final class MboxFiles implements MailFiles {
    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss yyyy", Locale.ENGLISH);

    private final Path folder;
    private final Clock clock;

    public MboxFiles(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public MailFile begin(String name) {
        try {
            Files.createDirectories(folder);
            try (var left = Files.newDirectoryStream(folder, "*.mbox")) {
                for (var old : left) Files.delete(old);
            }
            var file = folder.resolve(name);
            return new Mbox(file, new BufferedOutputStream(Files.newOutputStream(file)));
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    private Problem notWritten(IOException e) {
        return new Problem(
                UserMessage.bad("post.not-written", Remedy.FREE_SPACE, folder.toString()), e);
    }

    private final class Mbox implements MailFile {
        private final Path file;
        private final OutputStream out;

        Mbox(Path file, OutputStream out) {
            this.file = file;
            this.out = out;
        }

        @Override
        public void add(byte[] mail) {
            try {
                var at = DAY.format(clock.instant().atOffset(ZoneOffset.UTC));
                out.write(("From - " + at + "\n").getBytes(StandardCharsets.US_ASCII));
                int from = 0;
                while (from < mail.length) from = line(mail, from);
                out.write('\n');
            } catch (IOException e) {
                throw notWritten(e);
            }
        }

        /// @return where the next line begins
        private int line(byte[] mail, int from) throws IOException {
            int end = from;
            while (end < mail.length && mail[end] != '\n') end++;
            int cut = end > from && end < mail.length && mail[end - 1] == '\r' ? end - 1 : end;
            if (looksLikeABeginning(mail, from, cut)) out.write('>');
            out.write(mail, from, cut - from);
            out.write('\n');
            return end + 1;
        }

        private static boolean looksLikeABeginning(byte[] mail, int from, int end) {
            int at = from;
            while (at < end && mail[at] == '>') at++;
            if (end - at < FROM.length) return false;
            for (int i = 0; i < FROM.length; i++) if (mail[at + i] != FROM[i]) return false;
            return true;
        }

        @Override
        public Path finished() {
            try {
                out.close();
            } catch (IOException e) {
                throw notWritten(e);
            }
            return file;
        }

        @Override
        public void close() {
            Closing.quietly(out);
            Closing.quietly(() -> Files.deleteIfExists(file));
        }
    }
}
