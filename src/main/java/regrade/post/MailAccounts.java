package regrade.post;

import regrade.settings.BenchSettings;
import regrade.settings.Setting;
import regrade.settings.Settings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The mail servers as they are set up on this bench.
public final class MailAccounts {
    private final Settings settings;
    private final MailPassword password;

    public MailAccounts(Settings settings, MailPassword password) {
        this.settings = settings;
        this.password = password;
    }

    /// What is set up, or what it lacks.
    public sealed interface Setup<T> {
        record Ready<T>(T account) implements Setup<T> {}

        record Lacks<T>(PostFailure what) implements Setup<T> {}

        default Optional<T> ready() {
            return switch (this) {
                case Ready<T>(var account) -> Optional.of(account);
                case Lacks<T> _ -> Optional.empty();
            };
        }
    }

    /// Where replies go out, and as whose.
    public record Outgoing(MailLogin login, String from) {}

    /// The folder that is read.
    public Setup<Mailbox.Source> incoming() {
        var set = settings.current();
        var server = incomingServer(set);
        if (server.isEmpty()) return new Setup.Lacks<>(PostFailure.NOT_SET_UP);
        return password.of(server.get())
                .<Setup<Mailbox.Source>>map(
                        secret ->
                                new Setup.Ready<>(
                                        new Mailbox.Source(
                                                login(set, server.get(), secret),
                                                set.get(Setting.MAIL_IN_FOLDER))))
                .orElseGet(() -> new Setup.Lacks<>(PostFailure.NO_PASSWORD));
    }

    /// The way for replies.
    public Setup<Outgoing> outgoing() {
        var set = settings.current();
        var server = outgoingServer(set);
        var from = set.get(Setting.MAIL_FROM);
        if (server.isEmpty() || !MailAddress.fits(from))
            return new Setup.Lacks<>(PostFailure.NOT_SET_UP);
        return password.of(server.get())
                .<Setup<Outgoing>>map(
                        secret ->
                                new Setup.Ready<>(
                                        new Outgoing(login(set, server.get(), secret), from)))
                .orElseGet(() -> new Setup.Lacks<>(PostFailure.NO_PASSWORD));
    }

    /// Time between two looks into the mailbox.
    Duration interval() {
        return Duration.ofMinutes(Long.parseLong(settings.current().get(Setting.MAIL_IN_MINUTES)));
    }

    /// Whether mails are marked as read once they are taken in.
    boolean marks() {
        return settings.current().on(Setting.MAIL_IN_MARK);
    }

    /// Those that are set, for which a password can be entered.
    List<MailServer> servers() {
        var set = settings.current();
        var servers = new ArrayList<MailServer>();
        incomingServer(set).ifPresent(servers::add);
        outgoingServer(set).ifPresent(servers::add);
        return servers;
    }

    private static MailLogin login(BenchSettings set, MailServer server, Secret secret) {
        return new MailLogin(server, secret, set.get(Setting.MAIL_AUTHORITY));
    }

    private static Optional<MailServer> incomingServer(BenchSettings set) {
        return server(
                set,
                List.of(
                        Setting.MAIL_IN_HOST,
                        Setting.MAIL_IN_PORT,
                        Setting.MAIL_IN_SECURITY,
                        Setting.MAIL_IN_USER));
    }

    private static Optional<MailServer> outgoingServer(BenchSettings set) {
        return server(
                set,
                List.of(
                        Setting.MAIL_OUT_HOST,
                        Setting.MAIL_OUT_PORT,
                        Setting.MAIL_OUT_SECURITY,
                        Setting.MAIL_OUT_USER));
    }

    /// @param parts host, port, security, user
    private static Optional<MailServer> server(BenchSettings set, List<Setting> parts) {
        var host = set.get(parts.get(0));
        var user = set.get(parts.get(3));
        if (host.isBlank() || user.isBlank()) return Optional.empty();
        return Optional.of(
                new MailServer(
                        host,
                        Integer.parseInt(set.get(parts.get(1))),
                        MailServer.Security.of(set.get(parts.get(2))),
                        user));
    }
}
