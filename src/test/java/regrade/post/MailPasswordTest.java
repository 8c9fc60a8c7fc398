package regrade.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.journal.DataFolder;
import regrade.post.MailServer.Security;
import regrade.settings.file.FileSecrets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

class MailPasswordTest {
    private static final MailServer IMAP =
            new MailServer("imap.x.example", 993, Security.TLS, "returns@x.example");
    private static final MailServer SMTP =
            new MailServer("smtp.x.example", 465, Security.TLS, "returns@x.example");
    private static final MailServer OTHER =
            new MailServer("imap.evil.example", 993, Security.TLS, "returns@x.example");

    @TempDir private Path folder;

    private MailPassword password() {
        return new MailPassword(new FileSecrets(new DataFolder(folder), "mail-secrets"));
    }

    @Test
    void itIsKnownForTheServersItWasEnteredForAndForNoOther() {
        password().keep(new Secret("s3cr€t = \\ #x"), List.of(IMAP, SMTP), 12);

        var known = password();

        assertThat(known.of(IMAP).orElseThrow().reveal()).isEqualTo("s3cr€t = \\ #x");
        assertThat(known.of(SMTP)).isPresent();
        assertThat(known.of(OTHER)).isEmpty();
        assertThat(known.since()).isEqualTo(12);
    }

    @Test
    void anotherOneReplacesItAndKeepsSinceWhenThisMachineHasOne() {
        password().keep(new Secret("first"), List.of(IMAP), 12);
        password().keep(new Secret("second"), List.of(SMTP), 99);

        assertThat(password().of(IMAP)).isEmpty();
        assertThat(password().of(SMTP).orElseThrow().reveal()).isEqualTo("second");
        assertThat(password().since()).isEqualTo(12);
    }

    @Test
    void onlyItsOwnerMayReadItsFileAndNothingOfTheOldOneStays() throws IOException {
        password().keep(new Secret("first"), List.of(IMAP), 0);
        password().keep(new Secret("second"), List.of(IMAP), 0);

        var file = folder.resolve("mail-secrets.properties");
        assertThat(Files.readString(file)).contains("second").doesNotContain("first");
        assertThat(Files.getPosixFilePermissions(file))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        try (var all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void withoutAFileThereIsNone() {
        assertThat(password().of(IMAP)).isEmpty();
        assertThat(password().since()).isZero();
    }

    @Test
    void nothingShowsItByAccident() {
        var login = new MailLogin(IMAP, new Secret("s3cret"), "");

        assertThat(login.toString()).doesNotContain("s3cret");
        assertThat(new Mailbox.Source(login, "INBOX").toString()).doesNotContain("s3cret");
    }
}
