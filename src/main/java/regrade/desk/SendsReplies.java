package regrade.desk;

import regrade.journal.Fact;

import java.util.Optional;

/// Sends replies by mail, whenever the network lets it.
public interface SendsReplies {
    /// The fact that queues a reply, for the act that decides; once that is in the journal it is
    /// sent.
    ///
    /// @param to the recipient's address
    /// @return empty if sending is not set up or nothing can be sent like this
    Optional<? extends Fact> prepare(Reply reply, String to);

    /// Something was queued.
    void wake();
}
