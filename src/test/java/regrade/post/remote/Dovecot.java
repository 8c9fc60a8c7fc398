package regrade.post.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.List;

/// Debian's IMAP server; everybody with the right password is a user.
final class Dovecot implements AutoCloseable {
    final int tls = ServerProgram.freePort();
    final int starttls = ServerProgram.freePort();
    private final Path folder;
    private final ServerProgram program;

    Dovecot(Path folder, TestCertificate certificate) {
        this.folder = folder;
        try {
            for (var part : List.of("run", "state")) Files.createDirectories(folder.resolve(part));
            Files.writeString(folder.resolve("dovecot.conf"), configuration(certificate));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        program =
                ServerProgram.start(
                        "dovecot-imapd",
                        folder,
                        List.of("dovecot", "-F", "-c", folder.resolve("dovecot.conf").toString()),
                        tls);
    }

    private String configuration(TestCertificate certificate) {
        var me = System.getProperty("user.name");
        // its parts refuse to be root
        boolean root = ServerProgram.root();
        return """
                base_dir = %1$s/run
                state_dir = %1$s/state
                log_path = %1$s/dovecot.log
                protocols = imap
                listen = 127.0.0.1
                ssl = required
                ssl_cert = <%2$s
                ssl_key = <%3$s
                ssl_min_protocol = TLSv1.2
                disable_plaintext_auth = yes
                auth_failure_delay = 0
                mail_max_userip_connections = 1000
                default_login_user = %4$s
                default_internal_user = %5$s
                default_internal_group = %6$s
                mail_location = maildir:%1$s/mail/%%u
                first_valid_uid = 1
                passdb {
                  driver = static
                  args = password=secret
                }
                userdb {
                  driver = static
                  args = uid=%5$s gid=%6$s home=%1$s/mail/%%u
                }
                service imap-login {
                  chroot =
                  service_count = 0
                  inet_listener imap {
                    port = %7$d
                  }
                  inet_listener imaps {
                    port = %8$d
                    ssl = yes
                  }
                }
                service imap {
                  service_count = 0
                }
                service anvil {
                  chroot =
                  unix_listener anvil-auth-penalty {
                    mode = 0
                  }
                }
                """
                .formatted(
                        folder,
                        certificate.certificate(),
                        certificate.key(),
                        root ? "dovenull" : me,
                        root ? "dovecot" : me,
                        root ? "dovecot" : group(),
                        starttls,
                        tls);
    }

    private String group() {
        try {
            return Files.readAttributes(folder, PosixFileAttributes.class).group().getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// An empty mailbox of a new user.
    Maildir mailbox(String user) {
        return new Maildir(folder.resolve("mail").resolve(user));
    }

    @Override
    public void close() {
        program.close();
    }
}
