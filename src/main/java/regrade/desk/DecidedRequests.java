package regrade.desk;

import regrade.requests.MailKey;
import regrade.requests.RequestKey;

import java.util.Set;

/// What somebody decided at the desk. Answers come from the projection.
public interface DecidedRequests {
    /// Requests that were answered, delivered or refunded by an act after that one, and this was
    /// not undone.
    Set<RequestKey> decidedSince(long entry);

    /// Mails of which a request was made by an act after that one.
    Set<MailKey> acceptedSince(long entry);
}
