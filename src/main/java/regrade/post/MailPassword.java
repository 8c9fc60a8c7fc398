package regrade.post;

import regrade.settings.LocalSecrets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The password of the mail account, which never leaves this machine: it is in no act, backup or
/// batch. It is kept together with the servers it was entered for, and said to no other.
public final class MailPassword {
    // the one thing that is kept there
    private static final String KEY = "mail";
    private static final int MOST = 200;

    private final LocalSecrets secrets;

    public MailPassword(LocalSecrets secrets) {
        this.secrets = secrets;
    }

    private record Kept(long since, List<String> accounts, String password) {
        String text() {
            var lines = new ArrayList<String>();
            lines.add(Long.toString(since));
            lines.addAll(accounts);
            lines.add(password);
            return String.join("\n", lines);
        }

        static Optional<Kept> of(String text) {
            var lines = List.of(text.split("\n", -1));
            if (lines.size() < 2 || !lines.getFirst().matches("\\d{1,18}")) return Optional.empty();
            return Optional.of(
                    new Kept(
                            Long.parseLong(lines.getFirst()),
                            lines.subList(1, lines.size() - 1),
                            lines.getLast()));
        }
    }

    /// Whether this can be a password.
    public static boolean fits(String typed) {
        return !typed.isEmpty()
                && typed.length() <= MOST
                && typed.chars().noneMatch(Character::isISOControl);
    }

    /// For this server, if it was entered for it.
    public Optional<Secret> of(MailServer server) {
        return kept().filter(kept -> kept.accounts().contains(server.account()))
                .map(kept -> new Secret(kept.password()));
    }

    /// Number of the last act before a password came to this machine: what was queued until then
    /// may have been sent by another one.
    public long since() {
        return kept().map(Kept::since).orElse(0L);
    }

    /// Keeps it in place of the one before.
    ///
    /// @param lastAct number of the journal's last act
    /// @throws regrade.kernel.Problem if it could not be written; then the old one stays
    void keep(Secret password, List<MailServer> servers, long lastAct) {
        var accounts = servers.stream().map(MailServer::account).distinct().toList();
        long since = kept().map(Kept::since).orElse(lastAct);
        secrets.keep(KEY, new Kept(since, accounts, password.reveal()).text());
    }

    private Optional<Kept> kept() {
        return secrets.whole(KEY).flatMap(Kept::of);
    }
}
