package regrade.post;

import regrade.kernel.Progress;
import regrade.post.MailAccounts.Setup;
import regrade.post.Mailbox.Fetched;
import regrade.post.Mailbox.Limits;
import regrade.post.Mailbox.Order;
import regrade.post.Mailbox.Source;
import regrade.post.PostBox.Position;
import regrade.post.PostFact.LeftMail;
import regrade.post.PostFact.MailboxRead;

import java.util.List;
import java.util.Optional;

/// Takes in what is new in the mailbox: fetched, taken in, and only then said to be read. Whatever
/// goes wrong in between, the same mails come again.
public final class ReadMailbox {
    private final PostBox box;
    private final PostLog log;
    private final MailAccounts accounts;
    private final Ports ports;
    private final Limits limits;

    /// What it stands on.
    ///
    /// @param taker says what the mails mean
    public record Ports(Mailbox mailbox, MailFiles files, TakesMails taker) {}

    public ReadMailbox(PostBox box, PostLog log, MailAccounts accounts, Ports ports) {
        this(box, log, accounts, ports, Limits.USUAL);
    }

    ReadMailbox(PostBox box, PostLog log, MailAccounts accounts, Ports ports, Limits limits) {
        this.box = box;
        this.log = log;
        this.accounts = accounts;
        this.ports = ports;
        this.limits = limits;
    }

    /// How a reading went.
    ///
    /// @param left mails that were too large
    /// @param more whether there is more to be read at once
    public record Reading(
            int taken, List<LeftMail> left, boolean more, Optional<PostFailure> failure) {
        public Reading {
            left = List.copyOf(left);
        }
    }

    /// @param progress counts mails; once it is cancelled what was fetched is still taken in
    /// @return empty if no mailbox is set up
    /// @throws regrade.kernel.Problem if the mails could not be taken in; they come again
    public synchronized Optional<Reading> read(Progress progress) {
        return switch (accounts.incoming()) {
            case Setup.Ready<Source>(var source) -> Optional.of(read(source, progress));
            case Setup.Lacks<Source>(var what) when what == PostFailure.NOT_SET_UP ->
                    Optional.empty();
            case Setup.Lacks<Source>(var what) ->
                    Optional.of(new Reading(0, List.of(), false, Optional.of(what)));
        };
    }

    private Reading read(Source source, Progress progress) {
        log.saveWhatHappened();
        var before = box.position(source.account());
        var name = "mails-after-" + before.map(Position::lastUid).orElse(0L) + ".mbox";
        try (var file = ports.files().begin(name)) {
            var order = new Order(before, limits, progress);
            var fetched = ports.mailbox().fetch(source, order, file::add);
            if (!fetched.taken().isEmpty()) ports.taker().take(file.finished());
            if (!fetched.reached().equals(before)) reached(source, fetched);
            if (accounts.marks() && !fetched.taken().isEmpty())
                ports.mailbox().markRead(source, fetched);
            return new Reading(
                    fetched.taken().size(), fetched.left(), fetched.more(), fetched.failure());
        }
    }

    private void reached(Source source, Fetched fetched) {
        fetched.reached()
                .ifPresent(
                        now ->
                                log.happened(
                                        new MailboxRead(
                                                source.account(),
                                                now.uidValidity(),
                                                now.lastUid(),
                                                fetched.taken().size(),
                                                fetched.left())));
    }
}
