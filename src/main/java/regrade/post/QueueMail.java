package regrade.post;

import regrade.journal.Journal;
import regrade.settings.Settings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Puts a reply into the queue. It is saved when this returns, and goes out when the network lets
/// it.
public final class QueueMail {
    private final Journal journal;
    private final Settings settings;
    private final MailAccounts accounts;
    private final Supplier<UUID> fresh;

    /// @param fresh a new number for each mail
    public QueueMail(
            Journal journal, Settings settings, MailAccounts accounts, Supplier<UUID> fresh) {
        this.journal = journal;
        this.settings = settings;
        this.accounts = accounts;
        this.fresh = fresh;
    }

    /// The mail as it would be queued, for whoever puts [PostFact.MailQueued] into an act of their
    /// own.
    ///
    /// @return empty if sending is not set up on this machine
    /// @throws IllegalArgumentException if it cannot be sent, see [OutgoingMail]
    public Optional<OutgoingMail> prepare(OutgoingMail.Words words) {
        return accounts.outgoing()
                .ready()
                .map(account -> OutgoingMail.written(fresh.get(), account.from(), words));
    }

    /// Queues it as an act of its own; as [#prepare].
    ///
    /// @throws regrade.kernel.Problem if it could not be written; then nothing was queued
    public Optional<OutgoingMail> queue(OutgoingMail.Words words) {
        var mail = prepare(words);
        mail.ifPresent(
                written ->
                        journal.append(
                                settings.current().inspector(),
                                List.of(new PostFact.MailQueued(written))));
        return mail;
    }
}
