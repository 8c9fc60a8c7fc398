package regrade.post;

import java.util.List;
import java.util.Optional;

/// The mails of this bench and how far its mailboxes were read, worked out from the facts.
public interface PostBox {
    /// Those to be sent, in the order in which they were queued.
    List<QueuedMail> waiting(int most);

    /// Those that may have arrived, and no outcome is known: begun ones.
    List<QueuedMail> begun();

    /// Those of which a person has to decide: unsure and refused ones, oldest first.
    List<QueuedMail> undecided(int most);

    Optional<QueuedMail> mail(String id);

    Counts counts();

    /// @param account as [PostFact.MailboxRead] has it
    Optional<Position> position(String account);

    /// How many stand how.
    record Counts(int waiting, int unsure, int refused) {
        public static final Counts NONE = new Counts(0, 0, 0);
    }

    /// Up to which mail a mailbox was read.
    record Position(long uidValidity, long lastUid) {}
}
