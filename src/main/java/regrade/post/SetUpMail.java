package regrade.post;

import regrade.journal.Journal;

import java.util.Optional;

/// Sets up the mail of this machine: its password, and whether it works.
public final class SetUpMail {
    private final Journal journal;
    private final MailAccounts accounts;
    private final MailPassword password;
    private final Mailbox mailbox;
    private final Post post;

    public SetUpMail(
            Journal journal,
            MailAccounts accounts,
            MailPassword password,
            Mailbox mailbox,
            Post post) {
        this.journal = journal;
        this.accounts = accounts;
        this.password = password;
        this.mailbox = mailbox;
        this.post = post;
    }

    /// What became of a password.
    public enum Kept {
        KEPT,
        /// It is empty, too long, or holds control signs.
        NO_PASSWORD,
        /// No server is set that it could be for.
        NO_SERVER
    }

    /// What is wrong with each of the two; empty: it works.
    public record Tried(Optional<PostFailure> incoming, Optional<PostFailure> outgoing) {}

    /// Keeps a password for the servers that are set now, in place of the one before.
    ///
    /// @throws regrade.kernel.Problem if it could not be written; then the old one stays
    public Kept keep(String typed) {
        if (!MailPassword.fits(typed)) return Kept.NO_PASSWORD;
        var servers = accounts.servers();
        if (servers.isEmpty()) return Kept.NO_SERVER;
        password.keep(new Secret(typed), servers, journal.last());
        return Kept.KEPT;
    }

    /// Whether this machine has a password for every server that is set.
    public boolean hasPassword() {
        var servers = accounts.servers();
        return !servers.isEmpty()
                && servers.stream().allMatch(server -> password.of(server).isPresent());
    }

    /// Lets itself be let in by both servers; may take a minute.
    public Tried test() {
        Optional<PostFailure> in =
                switch (accounts.incoming()) {
                    case MailAccounts.Setup.Ready<Mailbox.Source>(var source) ->
                            mailbox.test(source);
                    case MailAccounts.Setup.Lacks<Mailbox.Source>(var what) -> Optional.of(what);
                };
        Optional<PostFailure> out =
                switch (accounts.outgoing()) {
                    case MailAccounts.Setup.Ready<MailAccounts.Outgoing>(var account) ->
                            post.test(account.login());
                    case MailAccounts.Setup.Lacks<MailAccounts.Outgoing>(var what) ->
                            Optional.of(what);
                };
        return new Tried(in, out);
    }
}
