package regrade.post;

import regrade.post.PostFact.MailSettled;
import regrade.post.PostFact.MailWithdrawn;
import regrade.post.PostFact.Verdict;

import java.util.EnumSet;

/// What a person decides about a mail of the queue.
public final class DecideMail {
    private final PostLog log;

    public DecideMail(PostLog log) {
        this.log = log;
    }

    /// An unsure mail had arrived, or is sent again; a refused one may be sent again.
    ///
    /// @return whether it stood so that this could be decided
    /// @throws regrade.kernel.Problem if it could not be written; then nothing was changed
    public boolean settle(String mail, Verdict verdict) {
        var from = EnumSet.of(MailState.UNSURE);
        if (verdict == Verdict.AGAIN) from.add(MailState.REFUSED);
        return log.change(mail, from, new MailSettled(mail, verdict));
    }

    /// It is not to be sent: only while it has certainly not been.
    ///
    /// @return whether it was kept back
    /// @throws regrade.kernel.Problem if it could not be written; then it is still sent
    public boolean withdraw(String mail) {
        var from = EnumSet.of(MailState.WAITING, MailState.REFUSED);
        return log.change(mail, from, new MailWithdrawn(mail));
    }
}
