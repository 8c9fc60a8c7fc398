package regrade.requests;

import java.util.List;
import java.util.Optional;

/// The return requests. Answers come from the projection.
public interface ReturnRequests {
    Optional<KnownRequest> find(RequestKey key);

    /// Requests of which something is still to come back, those that came first first, at most
    /// `most`.
    List<KnownRequest> open(int most);

    /// Requests about an order, cancelled ones too, those that came first first.
    List<KnownRequest> ofOrder(String order);

    /// Cancellations of an order.
    List<Cancellation> cancellations(String order);

    /// Whether a cancellation is known.
    boolean isCancellation(RequestKey key);

    /// Mails that wait for a look, the newest first, at most `most`.
    List<OddMail> oddMails(int most);

    Optional<OddMail> oddMail(MailKey key);

    /// Whether a mail was ever set aside, whatever became of it.
    boolean isSetAside(MailKey key);
}
