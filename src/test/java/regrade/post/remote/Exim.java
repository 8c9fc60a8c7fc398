package regrade.post.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Debian's SMTP server. What it has accepted lies in its spool, and goes nowhere.
final class Exim implements AutoCloseable {
    private static final Pattern ID = Pattern.compile("(?m)^\\d+I? +Message-ID: (<[^>]+>)$");

    final int tls = ServerProgram.freePort();
    final int starttls = ServerProgram.freePort();
    private final Path folder;
    private final ServerProgram program;

    Exim(Path folder, TestCertificate certificate) {
        this.folder = folder;
        try {
            for (var part : List.of("spool", "log")) Files.createDirectories(folder.resolve(part));
            Files.writeString(folder.resolve("exim.conf"), configuration(certificate));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        program =
                ServerProgram.start(
                        "exim4-daemon-light",
                        folder,
                        List.of("exim4", "-C", folder.resolve("exim.conf").toString(), "-bdf"),
                        tls);
    }

    private String configuration(TestCertificate certificate) {
        return """
                primary_hostname = localhost
                spool_directory = %1$s/spool
                log_file_path = %1$s/log/%%slog
                pid_file_path = %1$s/exim.pid
                exim_user = %2$s
                exim_group = %3$s
                local_interfaces = 127.0.0.1
                daemon_smtp_ports = %4$d : %5$d
                tls_on_connect_ports = %5$d
                tls_advertise_hosts = *
                tls_certificate = %6$s
                tls_privatekey = %7$s
                auth_advertise_hosts = ${if eq{$tls_in_cipher}{}{}{*}}
                acl_smtp_rcpt = check_rcpt
                acl_smtp_data = check_data
                queue_only = true
                rfc1413_query_timeout = 0s
                host_lookup =
                keep_environment =
                smtp_accept_max = 0
                begin acl
                check_rcpt:
                  deny message = no such buyer
                       condition = ${if match{$local_part}{^unknown}}
                  defer message = come back later
                       condition = ${if match{$local_part}{^later}}
                  accept authenticated = *
                  deny message = log in first
                check_data:
                  deny message = no such text
                       condition = ${if match{$h_subject:}{^refused}}
                  defer message = text comes too early
                       condition = ${if match{$h_subject:}{^early}}
                  accept
                begin authenticators
                plain:
                  driver = plaintext
                  public_name = PLAIN
                  server_prompts = :
                  server_condition = ${if and{{eq{$auth2}{bench}}{eq{$auth3}{secret}}}}
                  server_set_id = $auth2
                """
                .formatted(
                        folder,
                        System.getProperty("user.name"),
                        gid(),
                        starttls,
                        tls,
                        certificate.certificate(),
                        certificate.key());
    }

    private Object gid() {
        try {
            return Files.getAttribute(folder, "unix:gid");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits until every connection has come to its end: only then the spool tells the whole truth.
    void settle() {
        ServerProgram.await(() -> program.children() == 0);
    }

    /// Message ids of everything it has accepted, as often as it has.
    List<String> accepted() {
        settle();
        try (var files = Files.walk(folder.resolve("spool").resolve("input"))) {
            return files.filter(file -> file.toString().endsWith("-H")).flatMap(Exim::ids).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Header and text of the mail with this id, as it lies in the spool.
    String mail(String messageId) {
        settle();
        try (var files = Files.walk(folder.resolve("spool").resolve("input"))) {
            var head =
                    files.filter(file -> file.toString().endsWith("-H"))
                            .filter(file -> ids(file).toList().contains(messageId))
                            .findFirst()
                            .orElseThrow();
            var name = head.toString();
            return text(head) + text(Path.of(name.substring(0, name.length() - 1) + "D"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> ids(Path header) {
        return ID.matcher(text(header)).results().map(found -> found.group(1));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        program.close();
    }
}
