package regrade.post.remote;

import regrade.post.MailFiles;
import regrade.post.Mailbox;
import regrade.post.PostBed;
import regrade.post.PostLog;
import regrade.post.ReadMailbox;
import regrade.post.TakesMails;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

/// What tests against real servers share.
final class RemoteBed {
    static final Patience PATIENCE = new Patience(Duration.ofSeconds(30), Duration.ofSeconds(30));
    static final Patience SHORT = new Patience(Duration.ofMillis(300), Duration.ofMillis(300));

    private RemoteBed() {}

    /// A short path, for sockets lie in it, where the servers' own users find their way.
    static Path folder() throws IOException {
        var folder = Files.createTempDirectory("post");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        return folder;
    }

    static ReadMailbox reading(
            PostBed bed, PostLog log, Mailbox mailbox, MailFiles files, TakesMails taker) {
        return new ReadMailbox(
                bed.box, log, bed.accounts, new ReadMailbox.Ports(mailbox, files, taker));
    }
}
