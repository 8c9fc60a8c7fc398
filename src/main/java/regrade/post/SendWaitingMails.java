package regrade.post;

import regrade.kernel.Progress;
import regrade.post.MailAccounts.Outgoing;
import regrade.post.MailAccounts.Setup;
import regrade.post.Post.Outcome;
import regrade.post.PostFact.MailDeferred;
import regrade.post.PostFact.MailRefused;
import regrade.post.PostFact.MailSent;
import regrade.post.PostFact.MailUnsure;
import regrade.post.PostFact.MailWithdrawn;
import regrade.post.PostFact.SendingBegan;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Sends what waits, one mail after the other, each at most once; the package says how.
public final class SendWaitingMails {
    private static final int LOOKED_AT = 500;

    private final PostBox box;
    private final PostLog log;
    private final MailAccounts accounts;
    private final MailPassword password;
    private final Post post;
    private final Predicate<String> unwanted;

    public SendWaitingMails(
            PostBox box, PostLog log, MailAccounts accounts, MailPassword password, Post post) {
        this(box, log, accounts, password, post, _ -> false);
    }

    /// @param unwanted tells by its id a mail that nobody wants any more, because what it tells of
    ///   was undone
    public SendWaitingMails(
            PostBox box,
            PostLog log,
            MailAccounts accounts,
            MailPassword password,
            Post post,
            Predicate<String> unwanted) {
        this.box = box;
        this.log = log;
        this.accounts = accounts;
        this.password = password;
        this.post = post;
        this.unwanted = unwanted;
    }

    /// How a round went.
    ///
    /// @param failure why it ended early
    /// @param deferred whether mails wait that the server did not want now
    public record Round(int sent, Optional<PostFailure> failure, boolean deferred) {}

    /// A round under way.
    private final class Sending {
        private final Set<String> held = new HashSet<>();
        private Optional<PostFailure> failure = Optional.empty();
        private int sent;

        /// The next of those whose recipient waits for no earlier one: replies to one buyer keep
        /// their order.
        Optional<QueuedMail> next() {
            log.saveWhatHappened();
            return box.waiting(LOOKED_AT).stream()
                    .filter(mail -> log.stands(mail) == MailState.WAITING)
                    .filter(mail -> !held.contains(mail.mail().to()))
                    .findFirst();
        }

        void one(Post.Line line, OutgoingMail mail) {
            switch (line.send(mail, () -> begin(mail))) {
                case Outcome.Sent _ -> {
                    sent++;
                    log.happened(new MailSent(mail.id()));
                }
                case Outcome.Refused(var answer) ->
                        log.happened(new MailRefused(mail.id(), answer));
                case Outcome.Deferred(var answer) -> {
                    held.add(mail.to());
                    // one that was not handed over waits as it did
                    log.change(
                            mail.id(),
                            EnumSet.of(MailState.BEGUN),
                            new MailDeferred(mail.id(), answer));
                }
                case Outcome.NotSent(var why) -> failure = Optional.of(why);
                case Outcome.Unsure(var why) -> {
                    failure = Optional.of(why);
                    log.happened(new MailUnsure(mail.id(), why.code()));
                }
                case Outcome.HeldBack _ -> held.add(mail.to());
            }
        }
    }

    /// @param progress counts mails; once it is cancelled no further one is begun
    /// @throws regrade.kernel.Problem if what happened could not be saved; it is saved before the
    ///   next mail is begun
    public synchronized Round send(Progress progress) {
        doubt();
        return switch (accounts.outgoing()) {
            case Setup.Ready<Outgoing>(var account) -> send(account, progress);
            case Setup.Lacks<Outgoing>(var what) ->
                    new Round(0, Optional.of(what).filter(_ -> !box.waiting(1).isEmpty()), false);
        };
    }

    private Round send(Outgoing account, Progress progress) {
        var sending = new Sending();
        try (var line = post.line(account.login())) {
            while (sending.failure.isEmpty() && !progress.cancelled()) {
                var next = sending.next();
                if (next.isEmpty()) break;
                sending.one(line, next.get().mail());
                progress.at(sending.sent, 0);
            }
        }
        return new Round(sending.sent, sending.failure, !sending.held.isEmpty());
    }

    /// Forced to the journal before the line that hands the mail over is written.
    private boolean begin(OutgoingMail mail) {
        return log.change(mail.id(), EnumSet.of(MailState.WAITING), new SendingBegan(mail.id()));
    }

    private void withdraw(OutgoingMail mail) {
        log.change(mail.id(), EnumSet.of(MailState.WAITING), new MailWithdrawn(mail.id()));
    }

    /// Nothing is under way here: what was begun ended without an outcome.
    private void doubt() {
        log.saveWhatHappened();
        for (var begun : box.begun())
            log.change(
                    begun.mail().id(),
                    EnumSet.of(MailState.BEGUN),
                    new MailUnsure(begun.mail().id(), MailUnsure.STOPPED));
        for (var waiting : box.waiting(LOOKED_AT))
            if (unwanted.test(waiting.mail().id())) withdraw(waiting.mail());
        if (accounts.outgoing().ready().isEmpty()) return;
        long since = password.since();
        for (var old : box.waiting(LOOKED_AT))
            if (old.queued() <= since)
                log.change(
                        old.mail().id(),
                        EnumSet.of(MailState.WAITING),
                        new MailUnsure(old.mail().id(), MailUnsure.RESTORED));
    }
}
