package regrade.post.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// One user's mailbox, as it lies on the server's disk.
final class Maildir {
    private final Path folder;
    private int delivered;

    Maildir(Path folder) {
        this.folder = folder;
        try {
            for (var part : List.of("new", "cur", "tmp"))
                Files.createDirectories(folder.resolve(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (ServerProgram.root())
            ServerProgram.run("chown", "-R", "dovecot:dovecot", folder.toString());
    }

    /// Puts a mail into it as a local delivery does.
    void deliver(String mail) {
        try {
            var name = "%010d.M%d.localhost".formatted(1_700_000_000 + delivered, ++delivered);
            var beside = folder.resolve("tmp").resolve(name);
            Files.writeString(beside, mail, StandardCharsets.UTF_8);
            Files.move(beside, folder.resolve("new").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Lets all mails be numbered anew, as after a server was set up again.
    void renumber() {
        try (var all = Files.list(folder)) {
            for (var one :
                    all.filter(file -> file.getFileName().toString().startsWith("dovecot"))
                            .toList()) Files.delete(one);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Flags of the mails in the order of their delivery: `S` is read, `T` deleted.
    List<String> flags() {
        try (var old = Files.list(folder.resolve("cur"));
                var fresh = Files.list(folder.resolve("new"))) {
            return Stream.concat(old, fresh)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .map(
                            name ->
                                    name.contains(":2,")
                                            ? name.substring(name.indexOf(":2,") + 3)
                                            : "")
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
