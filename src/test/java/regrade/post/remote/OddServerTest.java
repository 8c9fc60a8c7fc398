package regrade.post.remote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.post.MailLogin;
import regrade.post.MailServer;
import regrade.post.MailServer.Security;
import regrade.post.Mailbox.Source;
import regrade.post.PostBed;
import regrade.post.PostFailure;
import regrade.post.Secret;

import java.nio.file.Path;
import java.util.Optional;

/// Servers that are none, or that offer no secured line: the password is never said to them.
class OddServerTest {
    private static final String PASSWORD = "s3cret-of-the-account";

    private final SmtpPost post = new SmtpPost(RemoteBed.SHORT, PostBed.CLOCK);
    private final ImapMailbox mailbox = new ImapMailbox(RemoteBed.SHORT);

    private static MailLogin login(int port, Security security) {
        var server = new MailServer("localhost", port, security, "bench");
        return new MailLogin(server, new Secret(PASSWORD), "");
    }

    private Optional<PostFailure> smtp(OddServer server, Security security) {
        return post.test(login(server.port(), security));
    }

    private Optional<PostFailure> imap(OddServer server, Security security) {
        return mailbox.test(new Source(login(server.port(), security), "INBOX"));
    }

    @Test
    void anSmtpServerWithoutTlsHearsNeitherUserNorPassword() {
        try (var server =
                new OddServer(
                        "220 old ESMTP\r\n", "250-old\r\n250-AUTH PLAIN LOGIN\r\n250 OK\r\n")) {
            assertThat(smtp(server, Security.STARTTLS)).contains(PostFailure.NO_TLS);
            assertThat(smtp(server, Security.TLS)).contains(PostFailure.NO_TLS);

            assertThat(server.heard()).contains("EHLO").doesNotContain("AUTH", PASSWORD, "bench");
        }
    }

    @Test
    void anImapServerWithoutTlsHearsNeitherUserNorPassword() {
        try (var server =
                new OddServer(
                        "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] old\r\n",
                        "* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\nA0 OK\r\nA1 OK\r\nA2 OK\r\n")) {
            assertThat(imap(server, Security.STARTTLS)).contains(PostFailure.NO_TLS);
            assertThat(imap(server, Security.TLS)).contains(PostFailure.NO_TLS);

            assertThat(server.heard()).doesNotContain("LOGIN", "AUTHENTICATE", PASSWORD, "bench");
        }
    }

    @Test
    void anImapServerThatSaysNobodyHasToLogInIsNotBelievedWithoutTls() {
        try (var server =
                new OddServer(
                        "* PREAUTH [CAPABILITY IMAP4rev1] welcome\r\n",
                        "* CAPABILITY IMAP4rev1\r\nA0 OK\r\nA1 OK\r\nA2 OK\r\n")) {
            assertThat(imap(server, Security.STARTTLS)).contains(PostFailure.NO_TLS);
        }
    }

    @Test
    void oneThatPromisesTlsAndThenSpeaksPlainlyIsLeft() {
        try (var server =
                new OddServer("220 x\r\n", "250-x\r\n250-AUTH PLAIN\r\n250 STARTTLS\r\n")) {
            assertThat(smtp(server, Security.STARTTLS)).isPresent();

            assertThat(server.heard()).doesNotContain("AUTH", PASSWORD);
        }
    }

    @Test
    void oneThatNeverAnswersIsNotWaitedForLong() {
        try (var server = new OddServer("", "")) {
            assertThat(smtp(server, Security.TLS)).contains(PostFailure.SILENT);
            assertThat(smtp(server, Security.STARTTLS)).contains(PostFailure.SILENT);
            assertThat(imap(server, Security.TLS)).contains(PostFailure.SILENT);
            assertThat(imap(server, Security.STARTTLS)).contains(PostFailure.SILENT);
        }
    }

    @Test
    void garbageIsToldAsSuch() {
        try (var server = new OddServer("HTTP/1.1 400 Bad Request\r\n", "what?\r\n")) {
            assertThat(smtp(server, Security.STARTTLS)).contains(PostFailure.GARBAGE);
            assertThat(imap(server, Security.STARTTLS))
                    .isPresent()
                    .get()
                    .isIn(
                            PostFailure.GARBAGE,
                            PostFailure.CUT,
                            PostFailure.ANSWER,
                            PostFailure.SILENT);
        }
    }

    @Test
    void aLineWithoutEndIsNotHeardToItsEnd(@TempDir Path folder) {
        var certificate = TestCertificate.make(folder, "localhost", "dns:localhost");
        var endless = "220 " + "x".repeat(2_000_000);
        try (var server = new OddServer(endless, "", certificate.serverSockets())) {
            assertThat(post.test(trusting(server, certificate))).contains(PostFailure.GARBAGE);
            assertThat(mailbox.test(new Source(trusting(server, certificate), "INBOX")))
                    .contains(PostFailure.GARBAGE);
        }
    }

    @Test
    void roomIsNotMadeForWhateverAServerAnnounces(@TempDir Path folder) {
        var certificate = TestCertificate.make(folder, "localhost", "dns:localhost");
        try (var server = new OddServer("* OK {2000000000}\r\n", "", certificate.serverSockets())) {
            assertThat(mailbox.test(new Source(trusting(server, certificate), "INBOX")))
                    .contains(PostFailure.GARBAGE);
        }
    }

    private static MailLogin trusting(OddServer server, TestCertificate certificate) {
        return new MailLogin(
                login(server.port(), Security.TLS).server(),
                new Secret(PASSWORD),
                certificate.certificate().toString());
    }
}
