package regrade.post;

import regrade.journal.Journal;
import regrade.kernel.Problem;
import regrade.post.PostFact.MailDeferred;
import regrade.post.PostFact.MailQueued;
import regrade.post.PostFact.MailRefused;
import regrade.post.PostFact.MailSent;
import regrade.post.PostFact.MailSettled;
import regrade.post.PostFact.MailUnsure;
import regrade.post.PostFact.MailWithdrawn;
import regrade.post.PostFact.MailboxRead;
import regrade.post.PostFact.SendingBegan;
import regrade.settings.Settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes what happens to mails. Whoever changes where a mail stands looks first, and nobody else
/// changes it in between.
public final class PostLog {
    private final Journal journal;
    private final PostBox box;
    private final Settings settings;
    // what this program did is known at once, though the tables may still be behind the journal
    private final Map<String, MailState> known = new HashMap<>();
    private Optional<PostFact> unsaved = Optional.empty();

    public PostLog(Journal journal, PostBox box, Settings settings) {
        this.journal = journal;
        this.box = box;
        this.settings = settings;
    }

    /// Writes a fact if the mail stands as it has to.
    ///
    /// @return whether it did
    /// @throws Problem if it could not be written; then nothing was changed
    synchronized boolean change(String mail, Set<MailState> from, PostFact fact) {
        saveWhatHappened();
        boolean fits = box.mail(mail).filter(one -> from.contains(stands(one))).isPresent();
        if (fits) append(fact);
        return fits;
    }

    /// Where a mail stands, whatever the tables know.
    synchronized MailState stands(QueuedMail mail) {
        return known.getOrDefault(mail.mail().id(), mail.state());
    }

    /// Writes what has happened already. If that fails it is written before anything else is.
    ///
    /// @throws Problem if it could not be written
    synchronized void happened(PostFact fact) {
        saveWhatHappened();
        unsaved = Optional.of(fact);
        saveWhatHappened();
    }

    /// @throws Problem if what happened before can still not be written
    synchronized void saveWhatHappened() {
        if (unsaved.isPresent()) append(unsaved.get());
        unsaved = Optional.empty();
    }

    private void append(PostFact fact) {
        journal.append(settings.current().inspector(), List.of(fact));
        remember(fact);
    }

    private void remember(PostFact fact) {
        switch (fact) {
            case MailQueued(var mail) -> known.put(mail.id(), MailState.WAITING);
            case SendingBegan(var mail) -> known.put(mail, MailState.BEGUN);
            case MailSent(var mail) -> known.put(mail, MailState.SENT);
            case MailDeferred(var mail, _) -> known.put(mail, MailState.WAITING);
            case MailUnsure(var mail, _) -> known.put(mail, MailState.UNSURE);
            case MailRefused(var mail, _) -> known.put(mail, MailState.REFUSED);
            case MailWithdrawn(var mail) -> known.put(mail, MailState.WITHDRAWN);
            case MailSettled(var mail, var verdict) ->
                    known.put(
                            mail,
                            switch (verdict) {
                                case SENT -> MailState.SENT;
                                case AGAIN -> MailState.WAITING;
                            });
            case MailboxRead _ -> {}
        }
    }
}
