package regrade.desk.file;

import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.RawField;

import regrade.desk.KeepsReplies;
import regrade.desk.Reply;
import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Date;

/// Replies as `.eml` files of RFC 5322, marked as not sent yet.
public final class EmlReplies implements KeepsReplies {
    private static final int MOST_OF_NAME = 60;
    private static final int MOST_TRIED = 1000;

    private final Path folder;
    private final Clock clock;

    /// @param folder made when the first reply is kept
    public EmlReplies(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public Path keep(String order, Reply reply, String to) {
        try {
            Files.createDirectories(folder);
            return write(name(order), bytes(reply, to));
        } catch (IOException e) {
            throw new Problem(
                    UserMessage.bad("desk.keep-failed", Remedy.RETRY, folder.toString()), e);
        }
    }

    private byte[] bytes(Reply reply, String to) throws IOException {
        var builder =
                Message.Builder.of()
                        .setSubject(reply.subject())
                        .setDate(Date.from(clock.instant()))
                        // mail programs open it as a draft
                        .addField(new RawField("X-Unsent", "1"))
                        .setBody(reply.text().replace("\n", "\r\n"), StandardCharsets.UTF_8)
                        .setContentTransferEncoding("quoted-printable");
        if (!to.isBlank()) builder.setTo(LenientAddressParser.DEFAULT.parseMailbox(to.strip()));
        var bytes = new ByteArrayOutputStream();
        var message = builder.build();
        try {
            new DefaultMessageWriter().writeMessage(message, bytes);
        } finally {
            message.dispose();
        }
        return bytes.toByteArray();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        for (int n = 1; n <= MOST_TRIED; n++) {
            var file = folder.resolve(name + (n == 1 ? "" : "-" + n) + ".eml");
            try {
                return Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
            } catch (FileAlreadyExistsException taken) {
                // the next number is free, or the one after it
            }
        }
        throw new FileAlreadyExistsException(name);
    }

    /// An order's number comes from outside: nothing of it but letters, digits and hyphens gets
    /// into a name.
    private static String name(String order) {
        var safe = order.replaceAll("[^A-Za-z0-9-]", "_");
        return safe.substring(0, Math.min(safe.length(), MOST_OF_NAME));
    }
}
